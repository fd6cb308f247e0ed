import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { readWorkbook } from "../../src/files";
import type { WorkbookPort, WorkbookSnapshot } from "../../src/workbook";
import { type Complaints, fixtures, launch, openPage, serve } from "./support";

declare global {
  interface Window {
    workbookPort?: WorkbookPort;
  }
}

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
let complaints: Complaints;

beforeAll(async () => {
  site = await serve();
  browser = await launch();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  ({ page, complaints } = await openPage(browser, site.origin));
  await page.goto(`${site.origin}/workbench.html?port`);
  await page
    .getByRole("button", { name: /一键规范/ })
    .first()
    .waitFor({ timeout: 45_000 });
}, 60_000);

afterEach(async () => {
  expect(complaints).toEqual({ console: [], offOrigin: [] });
  await page.context().close();
});

async function saved(): Promise<WorkbookSnapshot> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存" }).click(),
  ]);
  return readWorkbook({ name: download.suggestedFilename(), bytes: readFileSync(await download.path()) });
}

/** Asks the open workbook again and again until it is as wanted. */
async function until(isSo: (workbook: { names: string[]; head: string }) => boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const state = await page.evaluate(async () => {
      const { sheets } = await window.workbookPort!.read();
      return { names: sheets.map((sheet) => sheet.name), head: JSON.stringify(sheets[0]!.rows.slice(0, 3)) };
    });
    if (isSo(state)) return;
    await page.waitForTimeout(200);
  }
  throw new Error("the workbook did not become as wanted within 20 s");
}

describe("the workbench in Chromium", () => {
  it("opens a sample, mends a finding, makes the tally and saves both", async () => {
    await page.getByRole("button", { name: "改为 关停取缔" }).first().click();
    await page.getByRole("button", { name: "改为 关停取缔" }).first().waitFor({ state: "detached" });
    await page.getByRole("tab", { name: /调度表/ }).click();
    await page
      .getByRole("button", { name: /生成调度表/ })
      .first()
      .click();
    await page.getByRole("button", { name: "确定" }).click();
    await until(({ names }) => names.includes("情况调度表"));
    const workbook = await saved();
    const ledger = workbook.sheets[0]!;
    expect(ledger.rows.flat().filter((value) => value === "关停")).toEqual([]);
    const tally = workbook.sheets.find((sheet) => sheet.name === "情况调度表")!;
    expect(tally.rows.flat()).toContain("组织关停取缔");
  }, 90_000);

  it("opens a village's own file and leaves it as it is when saved", async () => {
    const file = path.join(fixtures, "workbooks", "官田村.xlsx");
    await page.setInputFiles('input[type="file"]', file);
    await page.getByText("官田村", { exact: false }).first().waitFor();
    await until(({ head }) => head.includes("填报单位：官田村"));
    const before = await readWorkbook({ name: "官田村.xlsx", bytes: readFileSync(file) });
    const after = await saved();
    expect(after.sheets.map((sheet) => sheet.name)).toEqual(before.sheets.map((sheet) => sheet.name));
    expect(after.sheets[0]!.rows).toEqual(before.sheets[0]!.rows);
  }, 90_000);

  it("answers a file that is no spreadsheet in words and keeps the open workbook", async () => {
    const open = await page.evaluate(async () => (await window.workbookPort!.read()).sheets[0]!.name);
    await page.setInputFiles('input[type="file"]', path.join(fixtures, "workbooks", "张林村（加密）.xlsx"));
    await page
      .getByText(/加密|打不开|无法打开/)
      .first()
      .waitFor();
    expect(await page.evaluate(async () => (await window.workbookPort!.read()).sheets[0]!.name)).toBe(open);
  }, 90_000);
});
