import { readFileSync } from "node:fs";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, FileChooser, Page } from "playwright-core";
import { serveFolder, type StaticServer } from "../../scripts/server/static-server";
import { createFile, readAppearance, readWorkbook, type SourceFile } from "../../src/hosts/files";
import {
  type SheetSnapshot,
  valueAt,
  type WorkbookPort,
  type WorkbookSnapshot,
} from "../../src/core/workbook";
import { gatePages } from "../../src/words/zh-CN/pane/gate";
import { agePages, isAged } from "./older-browser/ageing";
import { focusOf } from "./pane-page";
import { type Complaints, distFolder, keepProcess, keptDrafts, openPage } from "./support";
import { sharedBrowser } from "../environment/launch-browser";
import { fixturePath } from "../fixtures";
import { filledTemplate } from "../builders/ledger";
import { villageSites } from "../builders/village-sites";
import { grid } from "../contract/sample";

const casePath = (...parts: string[]) => fixturePath("cases", ...parts);

declare global {
  interface Window {
    workbookPort?: WorkbookPort;
    /** What went to the printer last: its HTML and its text. */
    paper?: { readonly html: string; readonly text: string };
  }
}

let browser: Browser;
let site: StaticServer;
let page: Page;
let complaints: Complaints;
/** Of each worker that the page started, whether it ran as in Chromium 100; null where it was gone too soon to say. */
const agedWorkers: Promise<boolean | null>[] = [];

// All cases run with every built-in gone that is newer than Chromium 100; that of the page from disk runs with all.
beforeAll(async () => {
  site = await serveFolder(distFolder);
  browser = await sharedBrowser();
  ({ page, complaints } = await openPage(browser, site.origin));
  await page.addInitScript(() => {
    window.print = () => {
      const { outerHTML: html } = document.documentElement;
      window.top!.paper = { html, text: document.body.innerText };
    };
  });
  await agePages(page);
  page.on("worker", (worker) => agedWorkers.push(worker.evaluate(isAged).catch(() => null)));
  await keepProcess(page, `${site.origin}/gate.js`);
  await goToWorkbench(page);
}, 60_000);

afterEach(() => expect(complaints).toEqual({ console: [], offOrigin: [] }));

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const sampleShown = (one: Page) =>
  one
    .getByRole("button", { name: /一键规范/ })
    .first()
    .waitFor({ timeout: 45_000 });

async function goToWorkbench(one: Page): Promise<void> {
  await one.goto(`${site.origin}/workbench.html?port`);
  await sampleShown(one);
}

/** Opens the sample again in the page that all cases share, for loading the whole page takes seconds. */
async function openSample(): Promise<void> {
  await page.evaluate(() => delete window.workbookPort);
  await page.getByRole("button", { name: "示例", exact: true }).click();
  if (await isUnsaved()) await page.getByRole("button", { name: "不保存", exact: true }).click();
  await page.waitForFunction(() => window.workbookPort);
  await sampleShown(page);
}

const isUnsaved = () => page.getByText("有修改未保存").isVisible();

/** Leaves nothing of the case before. */
beforeEach(async () => {
  await page.evaluate(() => localStorage.clear());
  if (await isUnsaved()) await openSample();
}, 60_000);

async function savedFile(): Promise<SourceFile> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存" }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    bytes: await buffer(await download.createReadStream()),
  };
}

async function saved(): Promise<WorkbookSnapshot> {
  return readWorkbook(await savedFile());
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

/** Makes the tally from its tab, and waits until its sheet is there. */
async function makeTally(): Promise<void> {
  await page.getByRole("tab", { name: /调度表/ }).click();
  await page
    .getByRole("button", { name: /生成调度表/ })
    .first()
    .click();
  await page.getByRole("button", { name: "确定" }).click();
  await until(({ names }) => names.includes("情况调度表"));
}

/** The number under a heading of the tally, which stands below the heading's unit. */
function figure(tally: SheetSnapshot, label: string): unknown {
  const row = tally.rows.findIndex((cells) => cells?.includes(label));
  return valueAt(tally, row + 2, tally.rows[row]!.indexOf(label));
}

const pastedSites = ["甲", "乙"].map((name, at) => [
  String(41 + at),
  `${name}漂布清洗点`,
  "磁灶镇",
  `磁灶镇下灶村溪边路${at + 1}号`,
  `陈${name} 1390000000${at}`,
  "水洗机2台",
  "未办环评",
  "关停取缔",
  "11月3日下发整改通知书。",
  "=1+1",
]);

/** Where the sample's columns and rows put the arrow of cell H6, in pixels from the corner of the grid. */
const arrowOfH6 = { x: 971, y: 288 };

/** Opens a dropdown of the grid, which draws its cells, and picks an item as a person does. */
async function choose(arrow: { x: number; y: number }, item: string): Promise<void> {
  await page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: arrow });
  await page.getByText(item, { exact: true }).click();
}

/** Presses, and returns what that sends to the printer. */
async function printed(press: () => Promise<void>): Promise<NonNullable<Window["paper"]>> {
  await page.evaluate(() => delete window.paper);
  await press();
  return (await (await page.waitForFunction(() => window.paper)).jsonValue())!;
}

describe("the workbench in Chromium", () => {
  it("opens a sample, takes a choice from the grid's dropdown, mends a finding, tallies and saves it all", async () => {
    await choose(arrowOfH6, "整合搬迁");
    const rest = page.getByRole("button", { name: "改为“关停取缔”" });
    await rest.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "改为“磁灶镇”" }).click();
    await page.getByRole("button", { name: "改为“磁灶镇”" }).waitFor({ state: "detached" });
    await makeTally();
    const workbook = await saved();
    const ledger = workbook.sheets[0]!;
    expect(valueAt(ledger, 5, 7)).toBe("整合搬迁");
    expect(valueAt(ledger, 7, 2)).toBe("磁灶镇");
    const tally = workbook.sheets.find((sheet) => sheet.name === "情况调度表")!;
    expect(figure(tally, "整合搬迁")).toBe(2);
    expect(figure(tally, "限期整改")).toBe(1);
    expect(figure(tally, "排查到的“散乱污”非法加工点")).toBe(6);
  }, 90_000);

  it("is worked by the keyboard: F6 goes round, the cell and the place in the form stay, dialogs hide nothing", async () => {
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement;
        const region = element.closest<HTMLElement>("[data-region]")?.dataset["region"];
        return { region, name: element.labels?.[0]?.innerText ?? element.innerText };
      });
    const round = async (key: string) => {
      const regions: (string | undefined)[] = [];
      for (let step = 0; step < 3; step++) {
        await page.keyboard.press(key);
        regions.push((await focused()).region);
      }
      return regions;
    };
    const valueOf = (row: number, column: number) =>
      page.evaluate(async ([r, c]) => (await window.workbookPort!.read()).sheets[0]!.rows[r!]?.[c!] ?? null, [
        row,
        column,
      ] as const);
    const enter = async (name: string) => {
      await page.getByRole("button", { name, exact: true }).focus();
      await page.keyboard.press("Enter");
    };

    await openSample();
    // From a cell round the page and back to the same cell, both ways.
    await page
      .locator("canvas[id^=univer-sheet-main-canvas]")
      .first()
      .click({ position: { x: 300, y: 300 } });
    await page.evaluate(async () => {
      const port = window.workbookPort!;
      const { name } = (await port.read()).sheets[0]!;
      await port.select({ sheet: name, range: { top: 3, left: 9, bottom: 3, right: 9 } });
    });
    expect(await round("F6")).toEqual(["pane", "bar", "grid"]);
    expect(await round("Shift+F6")).toEqual(["bar", "pane", "grid"]);
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await until(({ head }) => head.length > 0);
    expect(String(await valueOf(3, 9))).toBe("1");

    // Back from the first cell of a range is its last.
    await page.evaluate(async () => {
      const port = window.workbookPort!;
      const { name } = (await port.read()).sheets[0]!;
      await port.select({ sheet: name, range: { top: 4, left: 8, bottom: 5, right: 9 } });
    });
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      async () => String((await window.workbookPort!.read()).sheets[0]!.rows[5]?.[9]) === "2",
    );

    // A finding puts the cursor into what ends it; F6 comes back there.
    await page.keyboard.press("F6");
    const line = page.locator("[data-finding]", { hasText: "E6" });
    await line.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "填入" }).waitFor();
    const asked = { region: "pane", name: "经营者及联系方式" };
    expect(await focused()).toEqual(asked);
    await round("F6");
    expect(await focused()).toEqual(asked);
    await page.keyboard.press("Escape");
    expect(await focused()).toEqual({ region: "pane", name: await line.innerText() });

    // Enter in the row's form keeps the place; Ctrl+Z in the grid withdraws what the pane said.
    await page.locator("summary", { hasText: "第6行" }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("经营者及联系方式").focus();
    await page.keyboard.press("End");
    await page.keyboard.type(" 13805961234");
    await page.keyboard.press("Enter");
    await page.getByText("已写入E6").waitFor();
    await line.waitFor({ state: "detached" });
    expect(await focused()).toEqual({ region: "pane", name: "经营者及联系方式" });
    await page.keyboard.press("Shift+F6");
    await page.keyboard.press("Control+z");
    await page.getByText("已写入E6").waitFor({ state: "detached" });
    expect(await valueOf(5, 4)).toBe("吴建国");

    // A new site: the cursor is in its name, nothing is said of it, and nothing was done there yet.
    await enter("添加一家");
    await page.getByText("已在第10行添加一家").waitFor();
    await page.waitForFunction(() => (document.activeElement as HTMLInputElement).labels?.length);
    expect((await focused()).name).toMatch(/名称/);
    const fields = page.locator("details [aria-invalid]");
    expect(await fields.count()).toBeGreaterThan(8);
    expect(await page.locator("details [aria-invalid=true]").count()).toBe(0);
    expect(await page.getByLabel("整治内容").inputValue()).toBe("");
    await page.keyboard.type("新旺加工点");
    await page.keyboard.press("Enter");
    await page.getByText("已写入B10").waitFor();
    await page.locator("details [aria-invalid=true]").first().waitFor();

    // Whatever is answered, the page is there again for everybody, and the focus where it was.
    for (const answer of ["取消", "不保存"]) {
      await enter("示例");
      await page.getByRole("button", { name: answer, exact: true }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("tab", { name: /^清单/ }).waitFor();
      await page.getByRole("button", { name: "示例", exact: true }).waitFor();
      await page
        .getByRole("button", { name: /一键规范/ })
        .first()
        .waitFor();
      await page.waitForFunction(() => document.activeElement!.closest("[data-region]"));
      expect(await focused()).toEqual({ region: "bar", name: "示例" });
    }
  }, 90_000);

  it("takes a clerk through the day by the keyboard alone: open, mend, tally, check, save, print, the next file", async () => {
    const [first, second, third] = villageSites(3, 7);
    const sites = [{ ...first!, operatorContact: "陈水木" }, { ...second!, disposition: null }, third!];
    const choosers: FileChooser[] = [];
    const take = (chooser: FileChooser) => void choosers.push(chooser);
    page.on("filechooser", take);
    const told = (words: RegExp | string) => page.getByRole("status").getByText(words).first().waitFor();
    const name = async () => (await focusOf(page))?.name ?? "";
    const reach = async (wanted: RegExp, key = "Tab") => {
      for (let step = 0; step < 60; step++) {
        if (wanted.test(await name())) return;
        await page.keyboard.press(key);
      }
      throw new Error(`${key} does not come to ${wanted}`);
    };
    const press = async (wanted: RegExp, key?: string) => {
      await reach(wanted, key);
      await page.keyboard.press("Enter");
    };
    /** The same for what comes only then: a part of the page, a dialog. */
    const pressWhenThere = async (wanted: RegExp) => {
      await page.getByRole("button", { name: wanted, disabled: false }).first().waitFor();
      await press(wanted);
    };
    const go = async (region: string) => {
      const isThere = () =>
        page.evaluate((at) => Boolean(document.activeElement?.closest(`[data-region=${at}]`)), region);
      for (let step = 0; step < 4 && !(await isThere()); step++) await page.keyboard.press("F6");
    };
    const open = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
      // F6 comes back to where the focus was in the bar, before or behind 打开; and what the grid still does when it
      // has loaded takes the focus once, where a Tab goes from cell to cell.
      const isThere = async () => (await name()) === "打开";
      for (let turn = 0; turn < 6 && !(await isThere()); turn++) {
        await go("bar");
        const key = turn % 2 === 0 ? "Tab" : "Shift+Tab";
        for (let step = 0; step < 12 && !(await isThere()); step++) await page.keyboard.press(key);
        await page.waitForTimeout(200);
      }
      await press(/^打开$/);
      while (choosers.length === 0) await page.waitForTimeout(50);
      await choosers.pop()!.setFiles(file);
      await page.getByTitle(file.name, { exact: true }).waitFor();
    };
    const fileOf = async (label: string, ...given: Parameters<typeof filledTemplate>) => ({
      name: `${label}.xlsx`,
      mimeType: "",
      buffer: Buffer.from(await createFile(filledTemplate(...given))),
    });

    await page
      .locator("canvas[id^=univer-sheet-main-canvas]")
      .first()
      .click({ position: { x: 300, y: 300 } });
    await open(await fileOf("下灶村", sites, { unit: "" }));
    await page.getByText("请填写“填报单位”").waitFor();
    await go("pane");
    // From finding to finding, each ended where it is read.
    await press(/^需改：\s*A2/);
    await page.getByLabel("填报单位").waitFor();
    const unit = () =>
      page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.text);
    for (let step = 0; step < 30 && (await unit()) !== "下灶村"; step++)
      await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await told("已填写填报单位");
    await reach(/^经营者/);
    await page.keyboard.type(" 13805961234");
    await page.keyboard.press("Enter");
    await told("已写入E4");
    await press(/^关停取缔$/);
    await told("已写入H5");
    await page
      .getByText(/没有需要修改的地方/)
      .first()
      .waitFor();

    // The next step has the focus.
    await press(/^去生成调度表/);
    const empty = page.getByRole("tabpanel", { name: /^调度表/ }).getByRole("textbox");
    await empty.first().waitFor();
    for (const field of await empty.evaluateAll((all) => all.map(({ id }) => id))) {
      for (let step = 0; step < 60; step++) {
        if ((await page.evaluate(() => document.activeElement!.id)) === field) break;
        await page.keyboard.press("Tab");
      }
      await page.keyboard.type("0");
    }
    await press(/^生成调度表/, "Shift+Tab");
    await pressWhenThere(/^确定$/);
    await told("已生成“情况调度表”");
    await reach(/^调度表/, "Shift+Tab");
    await page.keyboard.press("ArrowRight");
    await pressWhenThere(/^加盖校验印记/);
    await told("已加盖校验印记");

    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    const kept = { name: "下灶村.xlsx", bytes: await buffer(await download.createReadStream()) };
    const [ledger, tally] = (await readWorkbook(kept)).sheets;
    expect([1, 3, 4].map((row) => valueAt(ledger!, row, [0, 0, 0, 4, 7][row]!))).toEqual([
      "填报单位：下灶村",
      "陈水木 13805961234",
      "关停取缔",
    ]);
    expect(figure(tally!, "行政拘留")).toBe(0);
    await page.evaluate(() => delete window.paper);
    await page.keyboard.press("Control+p");
    const paper = await page.waitForFunction(() => window.paper?.text);
    expect(await paper.jsonValue()).toMatch(/下灶村[^]*校验印记：/);

    await open(await fileOf("岭畔村", sites.slice(2), { unit: "岭畔村" }));
    await page.getByText("岭畔村 · 专项整治清单").waitFor();
    page.off("filechooser", take);
  }, 90_000);

  it("opens a village's own file, and saves it unchanged", async () => {
    const file = fixturePath("workbooks", "官田村.xlsx");
    await page.setInputFiles('input[type="file"]', file);
    await page.getByText("官田村", { exact: false }).first().waitFor();
    await until(({ head }) => head.includes("填报单位：官田村"));
    const before = await readWorkbook({ name: "官田村.xlsx", bytes: readFileSync(file) });
    const after = await saved();
    expect(after.sheets.map((sheet) => sheet.name)).toEqual(before.sheets.map((sheet) => sheet.name));
    expect(after.sheets[0]!.rows).toEqual(before.sheets[0]!.rows);
  }, 90_000);

  it("shows how a row is meant beside a new form and not in it, and prints the help by itself", async () => {
    await page.getByRole("button", { name: "新建清单" }).click();
    await page.getByRole("heading", { name: "附件1的一行这样填（只在这里显示，不写进表里）" }).waitFor();
    const written = await page.evaluate(async () => {
      const { sheets } = await window.workbookPort!.read();
      return sheets.flatMap(({ rows }) => rows.slice(3).flatMap((row) => [...(row ?? [])].filter(Boolean)));
    });
    expect(written).toEqual([]);
    await page.getByRole("button", { name: "更多" }).last().click();
    await page.getByRole("button", { name: "帮助" }).click();
    await page.getByText("表里填什么").click();
    await page.getByText("例：磨粒机2台、造粒机1台").waitFor();
    const help = await printed(() => page.getByRole("button", { name: "打印", exact: true }).last().click());
    for (const said of ["三步完成报送", "主要生产设备", "一律按照“两断三清”", "电话85816766"])
      expect(help.text).toContain(said);

    const background = () =>
      page
        .locator("header")
        .first()
        .evaluate((bar) => getComputedStyle(bar.closest(".fui-FluentProvider")!).backgroundColor);
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForFunction(() => document.documentElement.classList.contains("univer-dark"));
    expect(await background()).not.toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "light" });
  }, 120_000);

  it("takes pasted rows as values, prints them as the form on numbered pages with its header, and saves by Ctrl+S", async () => {
    const sites = villageSites(40);
    const file = {
      name: "下灶村.xlsx",
      mimeType: "",
      buffer: Buffer.from(await createFile(filledTemplate(sites))),
    };
    await page.setInputFiles('input[type="file"]', file);
    await page.getByTitle(file.name, { exact: true }).waitFor();
    // Two sites more, as Excel hands them over: in its own look, below the last row of the form.
    await page
      .locator("canvas[id^=univer-sheet-main-canvas]")
      .first()
      .click({ position: { x: 300, y: 300 } });
    const pasted = await page.evaluate(async (rows) => {
      const port = window.workbookPort!;
      const { name } = (await port.read()).sheets[0]!;
      await port.select({ sheet: name, range: { top: 43, left: 0, bottom: 43, right: 0 } });
      const clipboardData = new DataTransfer();
      const cells = (row: string[]) =>
        row.map((text) => `<td style="font:9pt 楷体;background:yellow">${text}</td>`);
      clipboardData.setData(
        "text/html",
        `<table>${rows.map((row) => `<tr>${cells(row).join("")}</tr>`).join("")}</table>`,
      );
      clipboardData.setData("text/plain", rows.map((row) => row.join("\t")).join("\n"));
      document.activeElement!.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
      return (await port.read()).sheets[0]!.rows.slice(43);
    }, pastedSites);
    expect(pasted.map((row) => row!.slice(0, 10))).toEqual(
      pastedSites.map(([number, ...rest]) => [Number(number), ...rest]),
    );
    // The pane has read them.
    await page.getByText("42家").first().waitFor();
    const byButton = await printed(() =>
      page.getByRole("button", { name: "打印", exact: true }).first().click(),
    );
    // From within the grid, and before the browser's own.
    await page
      .locator("canvas[id^=univer-sheet-main-canvas]")
      .first()
      .click({ position: { x: 300, y: 300 } });
    expect(await printed(() => page.keyboard.press("Control+p"))).toEqual(byButton);
    await printed(() => page.getByRole("button", { name: "导出 PDF" }).click());
    await page.getByText("另存为 PDF”，再点“保存”").waitFor();

    const paper = await page.context().newPage();
    await paper.setContent(byButton.html);
    const pages = await paper.locator("section").allInnerTexts();
    const pdf = await paper.pdf({ preferCSSPageSize: true });
    await paper.close();
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(pages.length);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, text] of pages.entries()) {
      expect(text).toContain(`第 ${index + 1} 页，共 ${pages.length} 页`);
      expect(text).toContain("填报单位：下灶村");
      expect(text).toContain("经营者及联系方式");
    }
    const names = [...sites.map(({ siteName }) => String(siteName)), ...pastedSites.map((row) => row[1]!)];
    expect(names.filter((name) => !pages.some((text) => text.includes(name)))).toEqual([]);

    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect(download.suggestedFilename()).toBe("下灶村.xlsx");
    const saved = { name: file.name, bytes: await buffer(await download.createReadStream()) };
    const { sheets, styles } = await readAppearance(saved);
    const [, , , ...looks] = sheets[0]!.cellStyles.map((row) =>
      row?.map((style) => styles[style]?.fill ?? styles[style]?.fontSize),
    );
    expect(new Set(looks.flat())).toEqual(new Set([undefined, 11]));
  }, 120_000);

  it("makes an .xlsx of an .xls that nobody changed", async () => {
    const file = fixturePath("workbooks", "前尾村.xls");
    await page.setInputFiles('input[type="file"]', file);
    await page.getByTitle("前尾村.xls").waitFor();
    const before = await readWorkbook({ name: "前尾村.xls", bytes: readFileSync(file) });
    const made = await savedFile();
    expect(made.name).toBe("前尾村.xlsx");
    expect(grid((await readWorkbook(made)).sheets[0]!)).toEqual(grid(before.sheets[0]!));
  }, 90_000);

  it("says so when a file is not a spreadsheet, and keeps the open workbook", async () => {
    const open = await page.evaluate(async () => (await window.workbookPort!.read()).sheets[0]!.name);
    await page.setInputFiles('input[type="file"]', fixturePath("workbooks", "张林村（加密）.xlsx"));
    await page
      .getByText(/加密|打不开|无法打开/)
      .first()
      .waitFor();
    expect(await page.evaluate(async () => (await window.workbookPort!.read()).sheets[0]!.name)).toBe(open);
  }, 90_000);
});

describe("what people send, opened in the workbench, mended and saved", () => {
  const mendAll = async () => {
    await page.getByRole("button", { name: /^一键规范/ }).click();
    await page
      .getByText(/^已规范/)
      .first()
      .waitFor();
  };
  /** Opens a file, changes it, saves; what it was and what it is are read from the bytes. */
  async function openedAndSaved(file: string, change = mendAll) {
    const name = path.basename(file);
    const before = (await readWorkbook({ name, bytes: readFileSync(file) })).sheets[0]!;
    await page.setInputFiles('input[type="file"]', file);
    await page.getByTitle(name).waitFor();
    await change();
    const made = await savedFile();
    await page.getByText("有修改未保存").waitFor({ state: "hidden" });
    return { before, file: made, sheet: (await readWorkbook(made)).sheets[0]! };
  }

  /** The rows of a sheet with other texts in some cells, by row and column. */
  function withCells(sheet: SheetSnapshot, cells: readonly [row: number, column: number, text: string][]) {
    const changed = grid(sheet);
    for (const [row, column, text] of cells) changed[row]![column] = text;
    return changed;
  }

  it("a table: its titles in the cells are those of its columns", async () => {
    const { before, file, sheet } = await openedAndSaved(casePath("table-renamed.xlsx"));
    expect(grid(sheet)).toEqual(
      withCells(before, [
        [2, 1, "散乱污加工点名称"],
        [2, 3, "具体地址"],
      ]),
    );
    const table = strFromU8(unzipSync(file.bytes)["xl/tables/table1.xml"]!);
    expect([...table.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual(
      sheet.rows[2],
    );
  }, 60_000);

  it("a protected sheet: what is open is mended, and the lock stays", async () => {
    const { before, sheet } = await openedAndSaved(casePath("locked-by-product.xlsx"));
    expect(grid(sheet)).toEqual(withCells(before, [[3, 1, "旺顺塑料加工点"]]));
    expect([sheet.isProtected, sheet.lock]).toEqual([true, before.lock]);
  }, 60_000);

  it("a .csv file with a long name: it keeps its name, and its sheet has one that Excel takes", async () => {
    const long = "磁灶镇下灶村深化开展散乱污非法加工点专项整治清单（2019年11月20日报送）";
    const { before, file, sheet } = await openedAndSaved(casePath("faults", `${long}.csv`));
    expect([file.name, sheet.name]).toEqual([`${long}.xlsx`, long.slice(0, 31)]);
    expect(grid(sheet)).toEqual(withCells(before, [[3, 7, "关停取缔"]]));
  }, 60_000);

  it("a document of Word: its table is the ledger of an .xlsx file", async () => {
    const { before, file, sheet } = await openedAndSaved(
      fixturePath("campaign", "2019-10-10", "上厝村清单.docx"),
      makeTally,
    );
    expect(file.name).toBe("上厝村清单.xlsx");
    expect(grid(sheet)).toEqual(grid(before));
    const tally = (await readWorkbook(file)).sheets[1]!;
    expect([tally.name, figure(tally, "排查到的“散乱污”非法加工点")]).toEqual(["情况调度表", 8]);
  }, 60_000);
});

describe("work that nobody saved", () => {
  beforeEach(openSample);

  it("asks before closing with unsaved work, and keeps that work when the page crashes", async () => {
    await page.getByRole("button", { name: "改为“磁灶镇”" }).click();
    await page.getByText("有修改未保存").waitFor();
    const asked = page.waitForEvent("dialog");
    const leaving = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await leaving;
    // Then the page is gone without a word.
    await keptDrafts(page, 1);
    const again = await page.context().newPage();
    await page.close();
    page = again;
    await page.goto(`${site.origin}/workbench.html?port`);
    await page.getByText("上次未保存的").waitFor({ timeout: 45_000 });
    await page.getByRole("button", { name: "恢复", exact: true }).click();
    await page.getByRole("button", { name: "改为“关停取缔”" }).first().waitFor();
    await page.getByText("有修改未保存").waitFor();
    const workbook = await saved();
    expect(valueAt(workbook.sheets[0]!, 7, 2)).toBe("磁灶镇");
  }, 90_000);

  it("gives the drafts of two pages that crashed to two pages, each once, and forgets one that is given up", async () => {
    const open = async (): Promise<Page> => {
      const one = await page.context().newPage();
      await goToWorkbench(one);
      return one;
    };
    const edit = async (one: Page) => {
      await one.getByRole("button", { name: "改为“磁灶镇”" }).click();
      await one.getByText("有修改未保存").waitFor();
    };
    const other = await open();
    for (const one of [page, other]) await edit(one);
    await keptDrafts(page, 2);
    for (const one of [page, other]) await one.close();

    const offered = (one: Page) => one.getByText("上次未保存的");
    const pages = [await open(), await open()];
    for (const one of pages) await offered(one).waitFor({ timeout: 45_000 });
    await pages[0]!.getByRole("button", { name: "恢复", exact: true }).click();
    await pages[0]!.getByText("有修改未保存").waitFor();
    await pages[1]!.getByRole("button", { name: "放弃" }).click();
    await offered(pages[1]!).waitFor({ state: "hidden" });

    await pages[0]!.getByRole("button", { name: "新建清单" }).click();
    await pages[0]!.getByRole("button", { name: "不保存" }).click();
    await pages[0]!.getByText("有修改未保存").waitFor({ state: "hidden" });
    await pages[1]!.close();
    page = pages[0]!;
    await keptDrafts(page, 0);
  }, 120_000);
});

describe("a browser older than Windows 7's last", () => {
  it("was played in all cases above, in the page and in its workers", async () => {
    expect(await page.evaluate(isAged)).toBe(true);
    const workers = (await Promise.all(agedWorkers)).filter((isSo) => isSo !== null);
    expect(workers).not.toHaveLength(0);
    expect(workers).not.toContain(false);
  });

  it("is told where to get a newer one, and asked for nothing more, where it is older than Chromium 100", async () => {
    const old = await page.context().newPage();
    const asked: string[] = [];
    old.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await old.addInitScript("delete AbortSignal.prototype.throwIfAborted");
    await old.goto(`${site.origin}/workbench.html`);
    const { title, lines } = gatePages["old-browser"];
    await old.getByRole("heading", { name: title }).waitFor();
    for (const line of lines) await old.getByText(line).waitFor();
    expect(asked).toEqual(["/workbench.html", "/gate.js"]);
    await old.close();
  });
});
