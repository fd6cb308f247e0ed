import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "../environment/fast-check";
import type { Browser, Page } from "playwright-core";
import { serveFolder, type StaticServer } from "../../scripts/server/static-server";
import { readWorkbook } from "../../src/hosts/files";
import { applyPatch, type Edit, type WorkbookSnapshot } from "../../src/core/workbook";
import { applicable, edit, workbook } from "../core/workbook/arbitraries";
import { normalForm } from "../core/workbook/normal-form";
import { sharedBrowser } from "../environment/launch-browser";
import { decode, encode, type FromPage } from "./grid-harness/from-page";
import { builtPages } from "./pages/built-pages";
import { type Complaints, openPage } from "./support";

let browser: Browser;
let site: StaticServer;
let page: Page;
let complaints: Complaints;

beforeAll(async () => {
  site = await serveFolder(builtPages("grid"));
  browser = await sharedBrowser();
  ({ page, complaints } = await openPage(browser, site.origin, { width: 320, height: 240 }));
  await page.goto(`${site.origin}/index.html`);
  await page.waitForFunction("window.fromPage !== undefined");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

type InPage = Window & { fromPage: FromPage };

function inPage(member: "openWorkbook" | "apply" | "bytes", argument: string): Promise<string> {
  return page.evaluate(([name, text]) => (window as unknown as InPage).fromPage[name](text), [
    member,
    argument,
  ] as const);
}

/** What the grid holds of a workbook: looks of formulas' results are Univer's own. */
function comparable(all: WorkbookSnapshot): unknown {
  const withoutResults = all.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells?.map((value, column) =>
        sheet.formulas.has(`${"ABCDEFGHIJKLMNOP"[column]}${row + 1}`) ? null : value,
      ),
    ),
  }));
  return normalForm({ ...all, sheets: withoutResults });
}

/** The keys of words that the code of Univer's packages asks for. */
function keysAskedFor(packages: readonly string[]): string[] {
  const univer = path.resolve(__dirname, "../../node_modules/@univerjs");
  const keys = new Set<string>();
  for (const name of readdirSync(univer)) {
    if (!packages.includes(name)) continue;
    const code = readFileSync(path.join(univer, name, "lib/es/index.js"), "utf8");
    for (const [, key] of code.matchAll(/\.t\("([\w-]+(?:\.[\w-]+)+)"/g)) keys.add(key!);
  }
  return [...keys];
}

/** What Univer's unfinished work says when a test replaces a workbook, or removes a sheet, faster than any person. */
const late =
  /^Error: cannot find current (workbook, unitId|worksheet, sheetId)|^Dependency tree not found for treeId/;

type Words = Readonly<Record<string, unknown>>;

describe("the grid's port in Chromium", () => {
  it("keeps the contract of WorkbookPort", async () => {
    const results = await page.evaluate(() => (window as unknown as InPage).fromPage.runContract());
    expect(results.length).toBeGreaterThan(20);
    expect(results.filter(({ failure }) => failure !== null)).toEqual([]);
  }, 120_000);

  it("shows a workbook, follows patches and saves what it shows", async () => {
    const cases = fc.sample(fc.tuple(workbook, fc.array(edit, { minLength: 1, maxLength: 6 })), {
      numRuns: 25,
      seed: 7,
    });
    for (const [start, edits] of cases) {
      const shown = decode<WorkbookSnapshot>(await inPage("openWorkbook", encode(start)));
      expect(comparable(shown)).toEqual(comparable(start));
      const patch = applicable(shown, edits as Edit[]);
      const after = decode<WorkbookSnapshot>(await inPage("apply", encode(patch)));
      expect(comparable(after)).toEqual(comparable(applyPatch(shown, patch)));
      const bytes = decode<Uint8Array>(await inPage("bytes", ""));
      expect(comparable(await readWorkbook({ name: "清单.xlsx", bytes }))).toEqual(comparable(after));
    }
  }, 180_000);

  it("has a Chinese word for every key that the grid asks for", async () => {
    const words: Words = await page.evaluate(() => ({ ...(window as unknown as InPage).fromPage.words }));
    const wordOf = (key: string) =>
      key.split(".").reduce<unknown>((all, part) => (all as Words)?.[part], words);
    const keys = keysAskedFor(Object.keys(words));
    expect(keys.length).toBeGreaterThan(200);
    expect(keys.filter((key) => typeof wordOf(key) !== "string")).toEqual([]);
  });

  it("logs no error", () => {
    const console = complaints.console.filter((line) => !late.test(line));
    expect({ ...complaints, console }).toEqual({ console: [], offOrigin: [] });
  });
});
