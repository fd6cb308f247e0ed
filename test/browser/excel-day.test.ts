import type { Browser, FrameLocator } from "playwright-core";
import { readWorkbook } from "../../src/hosts/files";
import { emptySheet, type WorkbookSnapshot } from "../../src/core/workbook";
import type { StandInHost } from "../excel-stand-in/host";
import { worstExcel } from "../excel-stand-in/kinds";
import { sharedBrowser } from "../environment/launch-browser";
import { decode } from "./grid-harness/from-page";
import { openAddIn, type OpenedPane } from "./excel-site";
import { fixtureBytes } from "../fixtures";

jest.setTimeout(240_000);

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());

/** A village's workbook, without the tally that it made by itself. */
async function ledgerOnly(name: string): Promise<WorkbookSnapshot> {
  const bytes = fixtureBytes("workbooks", name);
  const workbook = await readWorkbook({ name, bytes });
  return { ...workbook, sheets: workbook.sheets.slice(0, 1) };
}

type Outer = Window & { readonly standIn: StandInHost; readonly workbookAsText: () => string };

/** The workbook as Excel has it. */
async function workbookOf({ page }: OpenedPane): Promise<WorkbookSnapshot> {
  return decode(await page.evaluate(() => (window as unknown as Outer).workbookAsText()));
}

/** What a person types into a cell of the first sheet. */
async function type({ page }: OpenedPane, row: number, column: number, text: string): Promise<void> {
  await page.evaluate(
    ([r, c, entry]) => {
      const { standIn } = window as unknown as Outer;
      const { id } = standIn.model.states[0]!;
      const range = { top: r, left: c, bottom: r, right: c };
      standIn.asPerson((model) => model.enter(id, range, [[entry]], "a person"));
    },
    [row, column, text] as const,
  );
}

const LEDGER = "台账";
const TALLY = "情况调度表";

describe("a clerk's day", () => {
  it("conforms, mends, tallies, undoes and tallies again in the worst Excel there is", async () => {
    const whole = await ledgerOnly("大埔村整治台账.xlsx");
    const workbook = {
      ...whole,
      sheets: whole.sheets.map((each) => ({ ...each, hiddenRows: new Set([6]) })),
    };
    const now = "2019-11-20T09:00:00+08:00";
    const opened = await openAddIn(browser, { workbook, now, behaviour: worstExcel });
    const pane = opened.pane as FrameLocator;
    const button = (name: string | RegExp) => pane.getByRole("button", { name });
    const names = async () => (await workbookOf(opened)).sheets.map(({ name }) => name);
    const rows = async (name: string) =>
      (await workbookOf(opened)).sheets.find((sheet) => sheet.name === name)!.rows;

    await button("恢复附件1版式").click();
    await pane.getByText(/^将改\d+处/).waitFor();
    expect(await rows(LEDGER)).toEqual(workbook.sheets[0]!.rows);
    await button("确定").click();
    await pane.getByText(/^已恢复版式.*但 Excel 未能设置：冻结窗格、打印设置。$/).waitFor();

    await button("添加此栏").click();
    await pane.getByText("没有需要修改的地方，另有1条提醒").waitFor();
    const conformed = await rows(LEDGER);

    await type(opened, 4, 7, "关停");
    await pane.getByRole("button", { name: /^改为“关停取缔”/ }).click();
    await pane.getByText("已改H5").waitFor();
    expect(await rows(LEDGER)).toEqual(conformed);

    await button("去生成调度表 →").click();
    await button("生成调度表").click();
    await pane.getByText(/^将新增1张工作表/).waitFor();
    expect(await names()).toEqual([LEDGER]);
    await button("确定").click();
    await pane.getByText(`已生成“${TALLY}”`).waitFor();
    expect(await names()).toEqual([LEDGER, TALLY]);
    const tally = await rows(TALLY);
    expect(tally[5]!.slice(0, 4)).toEqual(["大埔村", null, null, 5]);

    await button("撤销").click();
    await pane.getByText("已撤销").waitFor();
    expect(await names()).toEqual([LEDGER]);
    expect(await rows(LEDGER)).toEqual(conformed);

    await button("生成调度表").click();
    await button("确定").click();
    await pane.getByText(`已生成“${TALLY}”`).waitFor();
    expect(await rows(TALLY)).toEqual(tally);
    expect(await rows(LEDGER)).toEqual(conformed);
    expect(opened.seen).toMatchObject({ offOrigin: [], complaints: [] });
    await opened.page.context().close();
  });

  it("opens the pane by itself once that is turned on, and no more once it is turned off", async () => {
    const workbook = await ledgerOnly("大埔村整治台账.xlsx");
    const opened = await openAddIn(browser, { workbook });
    const pane = opened.pane as FrameLocator;
    const button = (name: string | RegExp) => pane.getByRole("button", { name });
    const settings = () =>
      opened.page.evaluate(() => [...(window as unknown as Outer).standIn.model.settings]);

    await button(/^一键规范/).waitFor();
    expect(await button("自动打开").count()).toBe(0);
    await button(/^一键规范/).click();
    await button("自动打开").click();
    await pane.getByText("已设置，请保存文件").waitFor();
    expect(await settings()).toEqual([["Office.AutoShowTaskpaneWithDocument", "true"]]);
    await button("撤销").waitFor();
    await button("不再自动打开").click();
    await pane.getByText("以后不再自动打开").waitFor();
    expect(await settings()).toEqual([]);

    await button("撤销").click();
    await pane.getByText("已撤销").waitFor();
    await button(/^一键规范/).click();
    await pane.getByText(/^已规范/).waitFor();
    expect(await button("自动打开").count()).toBe(0);

    await button("更多").click();
    await button("设置").click();
    await button("自动打开").click();
    await pane.getByText("已设置，请保存文件").waitFor();
    expect(await settings()).toHaveLength(1);
    expect(await button("不再自动打开").count()).toBe(2);
    await opened.page.frames()[1]!.evaluate(() => location.reload());
    await pane.getByRole("group", { name: "自动打开" }).waitFor({ state: "detached" });
    await button("不再自动打开").waitFor();
    expect(opened.seen).toMatchObject({ offOrigin: [], complaints: [] });
  });
});

describe("the pane in Excel", () => {
  it("opens on the tab that it was closed on", async () => {
    const workbook = await ledgerOnly("下灶村.xlsx");
    const opened = await openAddIn(browser, { workbook });
    const pane = opened.pane as FrameLocator;
    const tab = pane.getByRole("tab", { name: "调度表" });
    await tab.click();
    await pane.getByRole("button", { name: "生成调度表" }).waitFor();
    await opened.page.frames()[1]!.evaluate(() => location.reload());
    await tab.waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "生成调度表" }).waitFor();
    expect(await tab.getAttribute("aria-selected")).toBe("true");
    expect(opened.seen).toMatchObject({ offOrigin: [], complaints: [] });
  });

  it("says at the next start that the leftovers of a crashed pane were cleaned up", async () => {
    const workbook = await ledgerOnly("下灶村.xlsx");
    const half = { ...emptySheet("~qd-new~1"), rows: [["半张"]] };
    const left = { ...workbook, sheets: [...workbook.sheets, half] };
    const opened = await openAddIn(browser, { workbook: left });
    await (opened.pane as FrameLocator).getByText("上次有一步操作中断，现已恢复").waitFor();
    expect((await workbookOf(opened)).sheets.map(({ name }) => name)).toEqual(["专项整治清单"]);
  });

  it("offers what works where Excel lets no pane download, as on a Mac", async () => {
    const workbook = await ledgerOnly("下灶村.xlsx");
    const opened = await openAddIn(browser, { workbook, now: "2019-11-20T09:00:00+08:00" });
    const pane = opened.pane as FrameLocator;
    await pane.getByRole("tab", { name: "清单" }).waitFor();
    await opened.page.frames()[1]!.evaluate(() => {
      const context: unknown = Object.create(Office.context, {
        platform: { value: "Mac" },
        requirements: { value: { isSetSupported: () => true } },
        ui: { value: { openBrowserWindow: (url: string) => (document.title = url) } },
      });
      Object.assign(window, { Office: Object.create(Office, { context: { value: context } }) as unknown });
    });
    await pane.getByRole("tab", { name: "报送" }).click();
    await pane.getByRole("button", { name: "生成邮件草稿" }).click();
    await pane.getByText("这个 Excel 不让窗格下载文件").waitFor();
    await pane.getByRole("button", { name: "复制正文" }).waitFor();
    expect(await pane.getByRole("button", { name: /下载/ }).count()).toBe(0);
    await pane.getByRole("button", { name: "打开网页工作台" }).click();
    expect(await opened.page.frames()[1]!.title()).toBe("https://localhost:3000/workbench.html");

    await pane.getByRole("tab", { name: "汇总" }).click();
    await pane.getByRole("button", { name: /^一并汇总本工作簿中的清单/ }).click();
    await pane.getByRole("button", { name: "生成汇总工作簿" }).click();
    await pane.getByText(/^已在 Excel 里打开为新的工作簿，请另存为 .*\.xlsx。$/).waitFor();
    const files = await opened.page.evaluate(() => (window as unknown as Outer).standIn.model.openedBeside);
    expect(files.map((file) => Buffer.from(file, "base64").toString("latin1", 0, 2))).toEqual(["PK"]);
    expect(opened.seen).toMatchObject({ offOrigin: [], complaints: [] });
    await opened.page.context().close();
  });

  it("takes on Excel's look when the person comes to the pane", async () => {
    const workbook = await ledgerOnly("下灶村.xlsx");
    const opened = await openAddIn(browser, { workbook });
    await opened.pane.getByRole("tab", { name: "清单" }).waitFor();
    const frame = opened.page.frames()[1]!;
    const dark = "rgb(31, 31, 31)";
    const light = "rgb(250, 250, 250)";
    // As Excel on Windows says it; the library's version for the web does not.
    for (const [color, pane] of [
      ["#FFFFFF", light],
      ["#262626", dark],
      ["#F3F2F1", light],
    ] as const) {
      await frame.evaluate((bodyBackgroundColor) => {
        const value = { bodyBackgroundColor };
        Object.defineProperty(Office.context, "officeTheme", { value, configurable: true });
        window.dispatchEvent(new Event("focus"));
      }, color);
      await frame.waitForFunction(
        (wanted) => getComputedStyle(document.querySelector("#root [lang]")!).backgroundColor === wanted,
        pane,
      );
    }
    await opened.page.emulateMedia({ forcedColors: "active" });
    await frame.waitForFunction(
      () =>
        getComputedStyle(document.querySelector("#root > div")!).getPropertyValue(
          "--colorNeutralBackground2",
        ) === "#000000",
    );
  });
});

describe("when Excel does not respond at once", () => {
  it("tells the person to leave the cell, and then continues by itself", async () => {
    const workbook = await ledgerOnly("大埔村整治台账.xlsx");
    const opened = await openAddIn(browser, { workbook });
    const pane = opened.pane as FrameLocator;
    const mend = pane.getByRole("button", { name: /^一键规范/ });
    await mend.waitFor();
    await opened.page.evaluate(() => {
      (window as unknown as Outer).standIn.model.isEditingCell = true;
    });
    await mend.click();
    await pane.getByText("请按回车结束").waitFor();
    await opened.page.evaluate(() => (window as unknown as Outer).standIn.finishCellEdit());
    await pane.getByText(/^已规范/).waitFor();
    await pane.getByText("请按回车结束").waitFor({ state: "detached" });
  });

  it("says why it did not open, and tries again on a click", async () => {
    const workbook = await ledgerOnly("大埔村整治台账.xlsx");
    let isFirst = true;
    const opened = await openAddIn(browser, {
      workbook,
      instead: async ({ pathname }, route) => {
        if (pathname !== "/gate.js" || !isFirst) return false;
        isFirst = false;
        await route
          .request()
          .frame()
          .page()
          .evaluate(() => {
            const { standIn } = window as unknown as Outer;
            const requests = { left: 1 };
            standIn.faults = { request: () => (requests.left-- > 0 ? 5012 : null) };
          });
        return false;
      },
    });
    const pane = opened.pane as FrameLocator;
    await pane.getByText("与表格的连接已断开").waitFor();
    await pane.getByRole("button", { name: "再试一次" }).click();
    await pane.getByRole("button", { name: /^一键规范/ }).waitFor();
  });
});

describe("the self-test", () => {
  it("starts behind the same gate, and leaves nothing of the gate on the page", async () => {
    const opened = await openAddIn(browser, { page: "selftest.html" });
    await opened.pane.getByRole("button", { name: "开始自检" }).waitFor();
    expect(await opened.pane.getByText("正在打开清单助手").count()).toBe(0);
    await opened.page.evaluate(() => {
      const { standIn } = window as unknown as Outer;
      const cell = { top: 0, left: 0, bottom: 0, right: 0 };
      standIn.asPerson((model) => model.enter(model.states[0]!.id, cell, [["一个字"]], ""));
    });
    await opened.pane.getByRole("button", { name: "开始自检" }).click();
    await opened.pane.getByText("本工作簿已有内容，不能自检。").waitFor();
    expect(opened.seen).toMatchObject({ offOrigin: [], complaints: [] });
  });
});
