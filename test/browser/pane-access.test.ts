import type { Page } from "playwright-core";
import {
  focusOf,
  type OpenOptions,
  openSample as openTheSample,
  overflow,
  settled,
  tab,
  usePane,
  violationsInAllThemes,
} from "./pane-page";
import { transcriptOf } from "./transcript";
import { fixturePath } from "../fixtures";

jest.setTimeout(180_000);

const { open } = usePane();
const openSample = async (options: OpenOptions = {}) => openTheSample(await open(options));

describe("the pane, for everybody", () => {
  const states: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ["清单", async (page) => page.locator("[data-finding]").nth(1).click()],
    ["清单", async (page) => page.getByRole("button", { name: "查看改动明细" }).click()],
    ["清单", async (page) => page.getByRole("button", { name: "恢复附件1版式" }).click()],
    ["清单", async (page) => page.locator("summary", { hasText: "当前行" }).click()],
    ["清单", async (page) => page.getByRole("button", { name: "更多" }).click()],
    ["清单", async (page) => page.getByRole("button", { name: "设置" }).click()],
    ["清单", async (page) => page.getByRole("button", { name: "帮助" }).click()],
    ["清单", async (page) => page.getByRole("button", { name: "关于" }).click()],
    ["调度表", async (page) => page.getByRole("button", { name: /捣毁生产设备 3台/ }).click()],
    ["调度表", async (page) => page.getByRole("button", { name: "生成调度表" }).click()],
    ["调度表", makeAndChangeTally],
    ["调度表", async (page) => page.getByRole("button", { name: "保留并说明" }).click()],
    ["报送", async (page) => page.getByRole("button", { name: "生成邮件草稿" }).click()],
    ["报送", openFolds],
    ["汇总", async (page) => page.getByText("选择文件", { exact: true }).hover()],
  ];

  /** Goes on from the question whether to make the tally, and overwrites a figure of it. */
  async function makeAndChangeTally(page: Page): Promise<void> {
    await page.getByRole("button", { name: "确定" }).click();
    await page.getByText("已生成“情况调度表”").waitFor();
    await page.evaluate(() =>
      window.port.apply([
        { kind: "setCells", sheet: "情况调度表", cells: [{ row: 5, column: 3, value: 8 }] },
      ]),
    );
    await page.getByText(/填8，按清单统计为6/).waitFor();
  }

  async function openFolds(page: Page): Promise<void> {
    const folds = page.locator("#panel-submission summary");
    await folds.first().waitFor();
    for (const fold of await folds.all()) {
      await fold.click();
      await fold.locator("xpath=../div").waitFor();
    }
  }

  it("has no accessibility violation in any theme", async () => {
    const page = await openSample({ theme: "contrast", width: 320, reducedMotion: "reduce" });
    expect(await violationsInAllThemes(page)).toEqual([]);
    await page.evaluate(() =>
      window.port.select({ sheet: "专项整治清单", range: { top: 4, left: 4, bottom: 4, right: 4 } }),
    );
    for (const [name, act] of states) {
      await tab(page, name).click();
      await act(page);
      expect(await violationsInAllThemes(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(1);
    }
  });

  it("has none in any theme on the first run, over a table that is not a ledger, and when nothing is wrong", async () => {
    const narrow = { width: 320, reducedMotion: "reduce" } as const;
    const first = await open({ ...narrow, theme: "dark" });
    expect(await violationsInAllThemes(first)).toEqual([]);
    const other = await open({ ...narrow, theme: "contrast", file: "村干部通讯录.xlsx" });
    expect(await violationsInAllThemes(other)).toEqual([]);
    const page = await open({ ...narrow, file: "下灶村.xlsx" });
    await page.getByText("清单没有需要修改的地方").waitFor();
    expect(await violationsInAllThemes(page)).toEqual([]);
    await tab(page, "报送").click();
    await page.getByRole("button", { name: "加盖校验印记" }).click();
    await page.getByText(/可以报送/).waitFor();
    expect(await violationsInAllThemes(page)).toEqual([]);
  });

  it("can be used with the keyboard alone, with a visible focus at all times", async () => {
    const page = await openSample();
    const seen: string[] = [];
    await page.getByRole("button", { name: "重新检查" }).focus();
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press("Tab");
      const focus = await focusOf(page);
      if (focus === null) break;
      seen.push(focus.name);
      expect(focus).toMatchObject({ isSeen: true });
    }
    expect(seen.join("|")).toMatch(/更多.*清单.*一键规范.*I5.*恢复附件1版式.*撤销/s);
    await tab(page, "清单").focus();
    await page.keyboard.press("ArrowRight");
    expect(await tab(page, "调度表").getAttribute("aria-selected")).toBe("true");
  });

  it("is read in larger letters where a person asks for it, and still fits", async () => {
    const page = await openSample({ width: 320 });
    const heightOf = async () => (await page.locator("[data-finding]").first().boundingBox())!.height;
    const before = await heightOf();
    await page.getByRole("button", { name: "更多" }).click();
    await page.getByRole("button", { name: "设置" }).click();
    await page.getByRole("radio", { name: "150%" }).check();
    expect(await heightOf()).toBeGreaterThan(before * 1.3);
    expect(await page.evaluate(() => localStorage.getItem("qingdan.text-size"))).toBe("150");
    for (const name of ["清单", "调度表", "报送", "汇总"]) {
      await tab(page, name).click();
      expect(await overflow(page)).toBeLessThanOrEqual(1);
    }
    await page.getByRole("button", { name: "清除本机数据" }).click();
    await page.getByRole("button", { name: "确定清除" }).click();
    await page.getByText("已清除本机数据。").waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  it("is told by a screen reader with what each thing is and what each number counts, tab by tab", async () => {
    const page = await openSample();
    const heard = async (state: string, part?: string) => {
      await settled(page);
      expect(await transcriptOf(page, part)).toMatchSnapshot(state);
    };
    await heard("清单, the whole pane");
    await page.locator("[data-finding]").nth(1).click();
    await heard("清单, a finding open", "tabpanel");
    await tab(page, "调度表").click();
    await heard("调度表", "tabpanel");
    await tab(page, "报送").click();
    await openFolds(page);
    await heard("报送, all open", "tabpanel");
    await tab(page, "汇总").click();
    await heard("汇总, before files came", "tabpanel");
    await page.getByLabel("报送日").selectOption("2019-11-20");
    await page
      .locator("input[type=file][multiple]:not([webkitdirectory])")
      .setInputFiles(["东山村.xlsx", "下灶村.xlsx"].map((name) => fixturePath("squad", "2019-11-20", name)));
    await page.getByRole("button", { name: "已收2/26个单位" }).click();
    await page.getByRole("region", { name: "各村家数，按处理意见" }).waitFor();
    await heard("汇总, with two units", "tabpanel");
    await page.getByRole("button", { name: "更多" }).click();
    await page.getByRole("button", { name: "设置" }).click();
    await heard("更多 and 设置", "sectionheader");
    await page.getByRole("button", { name: "帮助" }).click();
    await page.getByText("三步完成报送").click();
    await heard("帮助", "sectionheader");
    // All of 帮助 open is longer than the pane: it scrolls by itself, and the page around it does not.
    for (const fold of (await page.locator("header summary").all()).slice(1)) await fold.click();
    await page.locator("header").getByRole("button", { name: "打印" }).scrollIntoViewIfNeeded();
    expect((await tab(page, "清单").boundingBox())!.y).toBeLessThan(700);
    expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
  });

  it("shows no motion when the system asks for none", async () => {
    const page = await openSample({ reducedMotion: "reduce" });
    await tab(page, "调度表").click();
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("#root *")]
          .map((element) => getComputedStyle(element))
          .filter(({ transitionDuration, animationName, animationDuration }) => {
            const lasts = (durations: string) => durations.split(",").some((one) => parseFloat(one) > 0.01);
            return lasts(transitionDuration) || (animationName !== "none" && lasts(animationDuration));
          }).length,
    );
    expect(moving).toBe(0);
  });

  it("keeps everything in reach at 200 % in a narrow pane", async () => {
    const page = await openSample({ width: 225, height: 400 });
    for (const name of ["清单", "调度表", "报送", "汇总"]) {
      await tab(page, name).click();
      await settled(page);
      expect(await overflow(page)).toBeLessThanOrEqual(1);
    }
  });
});
