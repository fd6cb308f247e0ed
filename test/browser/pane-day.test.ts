import type { Page } from "playwright-core";
import { focusOf, usePane, valueOf } from "./pane-page";

jest.setTimeout(180_000);

const { open } = usePane();
const mostSteps = 120;

/** Tabs on until the focus is on what is called so, seeing it at every step. */
async function reach(page: Page, name: string | RegExp, key = "Tab"): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < mostSteps; step++) {
    const focus = await focusOf(page);
    if (focus) {
      expect(focus).toEqual({ ...focus, isSeen: true });
      seen.push(focus.name);
      if (typeof name === "string" ? focus.name === name : name.test(focus.name)) return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not come to ${name}, but to ${seen.join(" | ")}`);
}

async function press(page: Page, name: string | RegExp, key?: string): Promise<void> {
  await reach(page, name, key);
  await page.keyboard.press("Enter");
}

it("lets a clerk do the whole day's work by the keyboard alone", async () => {
  const page = await open();
  const told = (words: string | RegExp) => page.getByRole("status").getByText(words).first().waitFor();

  // Where there is no ledger yet.
  await press(page, "打开示例");
  await told("已打开示例清单");

  // Everything that can be mended at once.
  await press(page, /^一键规范/);
  await told(/已规范\d+处/);
  expect(await valueOf(page, 5, 7)).toBe("关停取缔");

  // What is left: from finding to finding with the arrows, to the cell with Enter.
  await reach(page, /已取缔，但未写明/);
  await page.keyboard.press("ArrowDown");
  expect((await focusOf(page))!.name).toMatch(/E6\s*请补充联系电话/);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => window.selections.at(-1)?.range)).toMatchObject({ top: 5, left: 4 });

  // The number, where it is asked for; what comes next is opened.
  await page.getByRole("button", { name: "填入" }).waitFor();
  expect((await focusOf(page))!.name).toBe("经营者及联系方式");
  await page.keyboard.type(" 13805961234");
  await page.keyboard.press("Enter");
  await told("已写入E6");
  expect(await valueOf(page, 5, 4)).toBe("吴建国 13805961234");

  // Progress: what was done and how many; the sentence is added.
  await page.getByText("地址只写到村，请补充路名、门牌号或参照物。").waitFor();
  await page.getByRole("button", { name: "填入" }).waitFor();
  await page.keyboard.press("Escape");
  for (let step = 0; step < 5 && !/I8/.test((await focusOf(page))!.name); step++)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByLabel("整治内容").waitFor();
  const chosen = () =>
    page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.text);
  for (let step = 0; step < 15 && (await chosen()) !== "查封电表"; step++)
    await page.keyboard.press("ArrowDown");
  await reach(page, "数量（个）");
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await told("已写入I8");
  expect(await valueOf(page, 7, 8)).toMatch(/查封电表2个。$/);

  // A warning that is right as it is.
  await press(page, /^知道了/, "Shift+Tab");
  await told("已确认");

  // The tally, with what nothing proves filled in.
  await reach(page, /^清单/, "Shift+Tab");
  await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: "生成调度表" }).waitFor();
  for (const label of ["组织检查组（个）", "组织检查人数（人次）", "行政拘留（人）", "刑事拘留（人）"]) {
    await reach(page, label);
    await page.keyboard.type("0");
  }
  await press(page, "生成调度表", "Shift+Tab");
  await press(page, "确定");
  await told("已生成“情况调度表”");

  // Handing in: the stamp, the words for WeChat and the mail.
  await reach(page, /^调度表/, "Shift+Tab");
  await page.keyboard.press("ArrowRight");
  await press(page, "加盖校验印记");
  await told("已加盖校验印记");
  await press(page, "复制微信文字");
  await told("已复制微信文字");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("加工点6家");
  await press(page, "生成邮件草稿", "Shift+Tab");
  await press(page, "复制正文");
  await told("已复制正文");

  // And back again, one step.
  await press(page, /^生成邮件草稿/, "Shift+Tab");
  expect(await page.getByText(/可以报送/).count()).toBe(1);
});
