import type { Browser, Page } from "playwright-core";
import type { WorkbookPort } from "../../src/core/workbook";
import { mainThreadTasks, markOfPage, type Task } from "./trace";

declare global {
  interface Window {
    port: WorkbookPort;
  }
}

const edits = 40;
/** A person fills a cell in no less; milliseconds. */
const pause = 250;
const categories = [
  "toplevel",
  "disabled-by-default-devtools.timeline",
  "devtools.timeline",
  "blink.user_timing",
];

async function traced(browser: Browser, page: Page, work: () => Promise<void>): Promise<Task[]> {
  await browser.startTracing(page, { categories });
  // The first task is the tracing's own.
  await page.waitForTimeout(500);
  await page.evaluate((mark) => performance.mark(mark), markOfPage);
  await work();
  await page.waitForTimeout(500);
  return mainThreadTasks(await browser.stopTracing());
}

/** Fills cells all over the ledger, as the host tells of it. */
async function inSheet(page: Page): Promise<void> {
  for (let edit = 0; edit < edits; edit++) {
    await page.evaluate(async (n) => {
      const { sheets } = await window.port.read();
      const sheet = sheets[0]!;
      const row = 3 + ((n * 997) % (sheet.rows.length - 3));
      const column = [1, 4, 7, 8][n % 4]!;
      const value = ["洗砂点", "陈某某 13800000000", "关停", "11月19日已取缔，查封电表1个。"][n % 4]!;
      await window.port.apply([{ kind: "setCells", sheet: sheet.name, cells: [{ row, column, value }] }]);
    }, edit);
    await page.waitForTimeout(pause);
  }
}

async function inForm(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { sheets } = await window.port.read();
    await window.port.select({
      sheet: sheets[0]!.name,
      range: { top: 2500, left: 4, bottom: 2500, right: 4 },
    });
  });
  await page.locator("summary", { hasText: "当前行" }).click();
  for (const label of ["散乱污加工点名称", "具体地址", "主要生产设备"]) {
    const field = page.getByLabel(label, { exact: true });
    await field.focus();
    await field.pressSequentially("东侧2号厂房", { delay: 60 });
    await field.press("Tab");
    await page.waitForTimeout(pause);
  }
}

/** Makes the tally and opens every tab, as somebody does who keeps the pane open all day. */
async function useEveryTab(page: Page): Promise<void> {
  const open = (name: RegExp) => page.getByRole("tab", { name }).click();
  await open(/调度表/);
  await page.getByRole("button", { name: "生成调度表" }).click();
  await page.getByRole("button", { name: "确定" }).click();
  await page.getByText("已生成“情况调度表”").waitFor();
  await open(/报送/);
  await page.getByLabel("文件名").waitFor();
  await open(/汇总/);
  await page.getByText("选择文件", { exact: true }).waitFor();
  await open(/清单/);
}

/** Types in the sheet and then in the row form; every task of the main thread meanwhile. */
export async function typeInLedger(
  browser: Browser,
  page: Page,
): Promise<{ readonly inSheet: readonly Task[]; readonly inForm: readonly Task[] }> {
  await page.locator("[data-finding]").first().waitFor();
  await useEveryTab(page);
  await page.waitForTimeout(2000);
  const sheet = await traced(browser, page, () => inSheet(page));
  const form = await traced(browser, page, () => inForm(page));
  return { inSheet: sheet, inForm: form };
}
