import type { Page } from "playwright-core";
import { focusOf, openSample, overflow, tab, usePane, valueOf, violations } from "./pane-page";

jest.setTimeout(180_000);

const { open } = usePane();
const progress = 8;
const text =
  "11月8日用挖掘机2台捣毁磨粒机3台。查处设备4台。拟查封电表1个。11月9日捣毁设备5台：切石机3台、磨边机2台。";

/** The sample with a text in its first site. */
async function openWith(words: string, width: number): Promise<Page> {
  const page = await openSample(await open({ width }));
  await page.evaluate(
    async ([value, column]) => {
      const { activeSheet } = await window.port.read();
      const cells = [{ row: 3, column: column as number, value: value as string }];
      await window.port.apply([{ kind: "setCells", sheet: activeSheet!, cells }]);
    },
    [words, progress] as const,
  );
  return page;
}

const figure = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name}`) });
const linesOf = async (page: Page, name: string) =>
  (await page.getByRole("list", { name }).getByRole("listitem").allInnerTexts()).map((line) =>
    line.replace(/\s+/g, " "),
  );

describe.each([320, 450])("in a pane of %i px", (width) => {
  it("a figure shows what it counts and what it does not, with the reason", async () => {
    const page = await openWith(text, width);
    await tab(page, "调度表").click();
    await figure(page, "捣毁生产设备 待确认1个").click();
    const list = page.getByRole("list", { name: "捣毁生产设备未计入的数" });
    await list.waitFor();
    const uncounted = await linesOf(page, "捣毁生产设备未计入的数");
    expect(uncounted.map((line) => /[^ ]+(?= ›$)|[^ ]+$/.exec(line)?.[0])).toEqual([
      "工具",
      "待确认",
      "分项",
      "分项",
    ]);
    expect(await list.locator("mark").allInnerTexts()).toEqual([
      "用挖掘机2台",
      "查处设备4台",
      "切石机3台",
      "磨边机2台",
    ]);
    await figure(page, "查封电表").click();
    expect((await linesOf(page, "查封电表未计入的数")).join()).toMatch(/拟查封电表1个.*计划/);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });
});

it("lets a person count a number by the keyboard alone, and take it back", async () => {
  const page = await openWith("11月8日查处设备4台。", 350);
  await tab(page, "调度表").click();
  await page.getByRole("button", { name: "未填：捣毁生产设备的依据" }).focus();
  await page.keyboard.press("Enter");
  const asking = page.getByRole("button", { name: /查处设备4台.*待确认/ });
  await asking.focus();
  await page.keyboard.press("Enter");
  const question = page.getByRole("form", { name: "“查处设备4台”是否计入" });
  await question.waitFor();
  expect(await violations(page)).toEqual([]);

  // Esc leaves it as it is.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  expect((await focusOf(page))!.name).toMatch(/查处设备4台/);

  await page.keyboard.press("Enter");
  await question.waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  expect((await focusOf(page))!.isSeen).toBe(true);
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("改写为“捣毁设备4台”").waitFor();
  expect(await valueOf(page, 3, progress)).toBe("11月8日捣毁设备4台。");
  await page.getByRole("button", { name: /^捣毁生产设备 *4台/ }).waitFor();
  await page.getByRole("button", { name: "撤销" }).click();
  await asking.waitFor();
  expect(await valueOf(page, 3, progress)).toBe("11月8日查处设备4台。");
});

it("keeps with the row that a number does not count, in the list of findings too", async () => {
  const page = await openWith("11月8日查处设备4台。", 320);
  const finding = page.getByRole("button", { name: /“查处设备4台”含义不明确/ });
  await finding.click();
  await page.getByRole("form", { name: "“查处设备4台”是否计入" }).waitFor();
  expect([await overflow(page), await violations(page)]).toEqual([0, []]);
  await page.getByRole("radio", { name: /^不计入/ }).check();
  await page.getByRole("button", { name: "确定" }).click();
  await page.getByRole("status").getByText("“查处设备4台”不计入").waitFor();
  await finding.waitFor({ state: "detached" });
  expect(await valueOf(page, 3, progress)).toBe("11月8日查处设备4台。");

  await tab(page, "调度表").click();
  await page.getByRole("button", { name: "未填：捣毁生产设备的依据" }).click();
  await page.getByText("未计入的数").waitFor();
  expect((await linesOf(page, "捣毁生产设备未计入的数")).join()).toMatch(/查处设备4台.*不计入/);
});

it("asks how many where the text does not say, writes it into the words, and takes it back", async () => {
  const page = await openWith("11月8日查封电表，断电。", 320);
  await page.getByRole("button", { name: /“查封电表”未写数量/ }).click();
  const question = page.getByRole("form", { name: "“查封电表”有多少" });
  const number = question.getByRole("textbox", { name: "数量（个）" });
  await number.fill("两");
  await question.getByText("请填大于0的整数。").waitFor();
  await number.fill("2");
  await question.getByText("查封电表2个").waitFor();
  expect([await overflow(page), await violations(page)]).toEqual([0, []]);
  await number.press("Enter");
  await page.getByRole("status").getByText("改写为“查封电表2个”").waitFor();
  expect(await valueOf(page, 3, progress)).toBe("11月8日查封电表2个，断电。");
  await page.getByRole("button", { name: "撤销" }).click();
  await tab(page, "调度表").click();
  await figure(page, "查封电表").click();
  await page.getByRole("button", { name: /查封电表.*未写数量/ }).click();
  await question.waitFor();
  expect(await valueOf(page, 3, progress)).toBe("11月8日查封电表，断电。");
});
