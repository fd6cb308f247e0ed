import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { Linter } from "eslint";
import type { Browser, Page } from "playwright-core";
import { valueAt, type WorkbookSnapshot } from "../../src/core/workbook";
import { readWorkbook } from "../../src/hosts/files";
import { sharedBrowser } from "../environment/launch-browser";
import { workingFolder } from "../environment/working-folder";
import { grid } from "../contract/sample";
import { fixturePath } from "../fixtures";
import { agePages, isAged } from "./older-browser/ageing";
import { distFolder, keptDrafts, openPage } from "./support";

const built = path.join(distFolder, "清单助手.html");

let browser: Browser;
const { folder, clean } = workingFolder();
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser?.close();
  clean();
});

/** Opens a file as a double click does, in Chromium 100; the page may ask for that file and for nothing else. */
async function openFromDisk(file: string) {
  const url = pathToFileURL(file).href;
  const { page, complaints } = await openPage(browser, url);
  await agePages(page);
  await page.goto(url);
  return { page, complaints, url };
}

async function saved(page: Page): Promise<WorkbookSnapshot> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存" }).click(),
  ]);
  const bytes = await buffer(await download.createReadStream());
  return readWorkbook({ name: download.suggestedFilename(), bytes });
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();

it("the file can be mailed, allows no address, and its first script is read by the oldest browser", () => {
  const html = readFileSync(built, "utf8");
  expect(Buffer.byteLength(html)).toBeLessThan(8_000_000);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^' ]+' blob:; /);
  expect(policy).not.toMatch(/https?:|'self'|\*|unsafe-eval/);
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)];
  expect(scripts).toHaveLength(1);
  const old = { languageOptions: { ecmaVersion: 5, sourceType: "script" } } as const;
  expect(new Linter().verify(scripts[0]![1]!, old)).toEqual([]);
  for (const name of ["react-dom", "@univerjs/core"]) expect(html).toMatch(new RegExp(`^${name} \\d`, "m"));
});

it("a clerk's work in the page from disk: mend, go on after a crash, tally, save, and open what the village has", async () => {
  const copied = path.join(folder, "收到的 清单助手.html");
  copyFileSync(built, copied);
  const { page: crashed, complaints, url } = await openFromDisk(copied);
  await button(crashed, /^一键规范/).click({ timeout: 45_000 });
  await crashed
    .getByText(/已规范\d+处/)
    .first()
    .waitFor();
  await keptDrafts(crashed, 1);
  const page = await crashed.context().newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const workers: Promise<[url: string, isOld: boolean]>[] = [];
  page.on("worker", (worker) => workers.push(worker.evaluate(isAged).then((isOld) => [worker.url(), isOld])));
  await crashed.close();

  await page.goto(url);
  await page.getByRole("button", { name: "恢复", exact: true }).click({ timeout: 45_000 });
  await page.getByText("有修改未保存").waitFor();
  await page.getByRole("tab", { name: /调度表/ }).click();
  await button(page, /生成调度表/).click();
  await button(page, "确定").click();
  await page.getByText("已生成“情况调度表”").first().waitFor();
  const workbook = await saved(page);
  expect(workbook.sheets.map(({ name }) => name)).toContain("情况调度表");
  expect(valueAt(workbook.sheets[0]!, 5, 7)).toBe("关停取缔");
  expect(valueAt(workbook.sheets[0]!, 7, 2)).toBe("磁灶镇");

  // The worker reads what is opened, .xls with a part of the program that it loads only then.
  for (const name of ["前尾村.xls", "官田村.xlsx"]) {
    const file = fixturePath("workbooks", name);
    await page.setInputFiles('input[type="file"]', file);
    await page.getByTitle(name, { exact: true }).waitFor();
    const before = await readWorkbook({ name, bytes: readFileSync(file) });
    expect(grid((await saved(page)).sheets[0]!)).toEqual(grid(before.sheets[0]!));
  }
  expect(await page.evaluate(isAged)).toBe(true);
  expect(await Promise.all(workers)).toEqual([[expect.stringMatching(/^blob:/), true]]);
  expect(asked.filter((each) => !each.startsWith("blob:") && each !== url)).toEqual([]);
  expect(complaints).toEqual({ console: [], offOrigin: [] });
  await page.context().close();
}, 150_000);

it("a browser older than Chromium 100 is told where to get a newer one", async () => {
  const url = pathToFileURL(built).href;
  const { page } = await openPage(browser, url);
  await page.addInitScript("delete AbortSignal.prototype.throwIfAborted");
  await page.goto(url);
  await page.getByText(/浏览器版本过低.*browser\.360\.cn/).waitFor();
  await page.context().close();
});

it("a file that was cut off on its way says so", async () => {
  const cut = path.join(folder, "cut.html");
  writeFileSync(cut, readFileSync(built).subarray(0, -1_000_000));
  const { page } = await openFromDisk(cut);
  await page.getByText("文件不完整").waitFor();
  await page.context().close();
});
