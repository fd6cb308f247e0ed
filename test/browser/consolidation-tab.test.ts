import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Locator, Page } from "playwright-core";
import sharp from "sharp";
import { cizao2019 } from "../../src/core/campaign";
import { type Consolidation, consolidationSheets } from "../../src/core/consolidation";
import { createFile, readAppearance, readWorkbook } from "../../src/hosts/files";
import { consolidationMessages } from "../../src/words/zh-CN/consolidation/messages";
import { consolidateSquad } from "../core/consolidation/squad";
import { focusOf, overflow, tab, usePane, violations } from "./pane-page";
import { fixturePath } from "../fixtures";
import { jpeg } from "../hosts/pictures/jpeg";
import { inboxOf, periods } from "../acceptance/campaign/periods";

jest.setTimeout(180_000);

const { open } = usePane();
const due = "2019-11-20";

async function openTab(file = "下灶村.xlsx"): Promise<Page> {
  const page = await open({ file, width: 450 });
  await tab(page, "汇总").click();
  await page.getByLabel("报送日").selectOption(due);
  return page;
}

const stateOf = (page: Page, unit: string): Promise<string> =>
  page.locator("section[aria-label=收件看板] li button", { hasText: unit }).first().innerText();

describe("the open workbook's ledgers", () => {
  it("are consolidated with one click", async () => {
    const page = await openTab();
    await page.getByRole("button", { name: "一并汇总本工作簿中的清单（1个单位）" }).click();
    await page.getByRole("button", { name: "重新读取本工作簿中的清单" }).waitFor();
    expect(await stateOf(page, "洋宅村")).toContain("未报");
    expect(await stateOf(page, "下灶村")).toContain("7家");
    await filePictures(page);
    await page.getByRole("button", { name: "全部清空" }).click();
    await page.getByRole("button", { name: /^一并汇总本工作簿中的清单/ }).waitFor();
  });
});

/** 档案 is made of a folder of pictures, tells what is missing, and puts it into 报送提醒; 报送 says the same to the village. */
async function filePictures(page: Page): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "pictures-"));
  try {
    writeFileSync(
      path.join(folder, "0001整治前.jpg"),
      await jpeg({ orientation: 6, takenOn: "2019:10:03 09:00:00" }),
    );
    writeFileSync(path.join(folder, "2号整治前.jpg"), "坏");
    writeFileSync(path.join(folder, "IMG_1.jpg"), await jpeg());
    await page.getByRole("button", { name: "生成材料" }).click();
    const archive = page.locator("section[aria-label=档案]");
    await archive.locator("input[type=file]").setInputFiles(folder);
    await archive.getByText("照片已归档1张，未归档的文件2个。").waitFor();
    await archive.getByText("预览", { exact: true }).click();
    await archive.getByText("IMG_1.jpg：文件名和文件夹名里没有编号、序号或名称").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      archive.getByRole("button", { name: "生成 .zip" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("磁灶镇档案_2019-11-20.zip");
    const saved = path.join(folder, "档案.zip");
    await download.saveAs(saved);
    const zip = unzipSync(readFileSync(saved));
    const pages = Object.keys(zip).filter((name) => name.startsWith("下灶村/"));
    expect([pages.length, Object.keys(zip).length]).toEqual([7, 8]);
    const first = unzipSync(zip[pages.find((name) => name.startsWith("下灶村/0001_"))!]!);
    const [picture] = Object.keys(first).filter((name) => name.startsWith("word/media/"));
    expect(await sharp(first[picture!]).metadata()).toMatchObject({ format: "jpeg", width: 40, height: 60 });
    await page.locator("section[aria-label=报送提醒和退回单]").getByText("预览").click();
    await page
      .locator("section[aria-label=报送提醒和退回单]")
      .getByText(/整治照片待补[^]*下灶村（/)
      .waitFor();
    expect(await violations(page)).toEqual([]);

    await tab(page, "报送").click();
    await page.getByRole("button", { name: "核对整治照片" }).click();
    const own = page.locator("section[aria-label=整治照片核对]");
    rmSync(saved);
    await own.locator("input[type=file]").setInputFiles(folder);
    await own.getByText("2号整治前.jpg：文件已损坏").waitFor();
    const lines = await own.getByRole("listitem").allInnerTexts();
    expect(lines.filter((line) => line.includes("缺整治前")).length).toBeGreaterThan(0);
    await page.setViewportSize({ width: 320, height: 800 });
    expect([await overflow(page), await violations(page)]).toEqual([0, []]);
    await page.setViewportSize({ width: 450, height: 800 });
    await tab(page, "汇总").click();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("the folder", () => {
  it("can be read again with one click after a reload", async () => {
    const page = await openTab();
    // The origin's own folder stands in for one on the disk: its handle is of the same kind, and needs no dialogue.
    const putFolder = async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle("报送", { create: true });
      const bytes = await (await fetch("/fixtures/squad/2019-11-20/东山村.xlsx")).arrayBuffer();
      for (const name of ["东山村.xlsx", "~$东山村.xlsx", "说明.txt"]) {
        const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await file.write(bytes);
        await file.close();
      }
      Object.assign(window, { showDirectoryPicker: () => Promise.resolve(folder) });
    };
    await page.evaluate(putFolder);
    await page.getByRole("button", { name: "选择文件夹" }).click();
    await page.getByRole("button", { name: "重新读取“报送”" }).waitFor();
    await page.getByText(/^已收1\//).waitFor();

    await page.reload();
    await tab(page, "汇总").click();
    await page.getByLabel("报送日").selectOption(due);
    await page.getByRole("button", { name: "重新读取“报送”" }).click();
    await page.getByText(/^已收1\//).waitFor();
    expect(await stateOf(page, "东山村")).toContain("零报告");
    await readOn(page);
  });

  /** Whoever may still be among the files is not told to have sent nothing; a number leads to what it counts. */
  async function readOn(page: Page): Promise<void> {
    await page.evaluate(() => {
      const read = Blob.prototype.arrayBuffer;
      Blob.prototype.arrayBuffer = async function (this: Blob) {
        await new Promise<void>((resolve) => Object.assign(window, { goOn: resolve }));
        return read.call(this);
      };
    });
    const file = fixturePath("squad", due, "岭畔村11.20.xlsx");
    await page.locator("input[type=file][multiple]:not([webkitdirectory])").setInputFiles(file);
    await page.getByText("正在读取0/1").first().waitFor();
    expect(await stateOf(page, "洋宅村")).toMatch(/…\s*读取中/);
    const make = page.getByRole("button", { name: "生成汇总工作簿" });
    expect(await make.getAttribute("aria-disabled")).toBe("true");
    await page.getByText("文件读完后可以生成。").waitFor();
    await page.waitForFunction(() => "goOn" in window);
    await page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
    await page.getByRole("button", { name: /^未报\d+个单位$/ }).click();
    expect(await stateOf(page, "洋宅村")).toContain("未报");
    expect(await page.getByLabel("筛选").inputValue()).toBe("not-sent");
    const lines = page.locator("section[aria-label=收件看板] li[id^=board-]");
    const [count] = /\d+/.exec(await page.getByRole("button", { name: /^未报\d+个单位$/ }).innerText())!;
    expect(await lines.count()).toBe(Number(count));
    await page.getByRole("button", { name: /^已收2\// }).click();
    expect(await lines.count()).toBe(2);
  }
});

describe("the previous period", () => {
  const { sheets } = cizao2019.consolidation;
  const firstSite = { top: 3, bottom: 3, left: 0, right: 3 };

  it("shows what has changed by disposition and figure, and keeps a decision", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "previous-"));
    try {
      const previous = path.join(folder, "上期.xlsx");
      const first = await consolidateSquad("2019-11-10");
      writeFileSync(
        previous,
        await createFile([
          ...consolidationSheets(first, cizao2019, consolidationMessages(cizao2019)),
          { kind: "format", sheet: sheets.register, range: firstSite, format: { fill: "#FFFF00" } },
        ]),
      );
      const page = await openTab();
      await page.locator("input[type=file]:not([multiple])[accept='.xlsx']").setInputFiles(previous);
      await page.getByRole("button", { name: "与“上期.xlsx”比对" }).waitFor();
      const squad = fixturePath("squad", due);
      const files = readdirSync(squad).filter((name) => name !== "expected.json");
      await page
        .locator("input[type=file][multiple]:not([webkitdirectory])")
        .setInputFiles(files.map((name) => path.join(squad, name)));
      const trend = page.locator("section[aria-label=与上期比对]");
      await page.getByText(/正在读/).waitFor({ state: "hidden", timeout: 60_000 });
      await trend.getByText(`${first.totals.sitesFound} → 114`).waitFor();
      await openCharts(page, first);
      await page.getByText("新增17 · 已完成、不再列1 · 改类1 · 回潮1 · 本期未列1 · 不变95").waitFor();
      await page.getByRole("button", { name: "新增17" }).click();
      expect(await page.getByRole("list", { name: "新增" }).getByRole("listitem").count()).toBe(17);
      expect(await violations(page)).toEqual([]);

      const open = page.getByText(/^疑似重复\d+组$/);
      const before = Number(/\d+/.exec(await open.innerText())![0]);
      await page.getByRole("button", { name: "不是同一家" }).first().click();
      await page.getByText("已认定：不是同一家").first().waitFor();
      expect(Number(/\d+/.exec(await open.innerText())![0])).toBe(before - 1);
      await page.getByRole("button", { name: "误删" }).click();
      await page.getByText("已认定：误删").waitFor();
      await page
        .getByText(/^本期未列$/)
        .first()
        .waitFor();
      await makeNext(page, folder);
      await makeMaterials(page, folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  /** Every number of the two charts opens, by the keyboard, down to the sites or the words that it counts. */
  async function openCharts(page: Page, first: Consolidation): Promise<void> {
    const press = async (summary: Locator) => {
      await summary.focus();
      await page.keyboard.press("Enter");
      await summary.locator("xpath=../div/*").first().waitFor();
    };
    const trend = page.getByRole("region", { name: "与上期比对" });
    const was = trend.locator("summary").filter({ hasText: /^上期\d+家/ });
    await press(was);
    const bar = was.locator("xpath=../..");
    for (const summary of await bar.locator("details details > summary").all()) await press(summary);
    expect(await bar.getByRole("list").getByRole("listitem").count()).toBe(first.rows.length);
    const figure = cizao2019.tally.figures.find(({ key }) => key === "sitesFound")!.label;
    const line = trend.locator("li").filter({ hasText: figure }).locator("> details");
    await press(line.locator("> summary"));
    const unit = line.locator("details").first();
    await press(unit.locator("> summary"));
    const parts = unit.locator("details");
    const told = /上期(\d+)，本期(\d+)/.exec(await unit.locator("> summary").innerText())!;
    await press(parts.last().locator("> summary"));
    expect(await parts.last().locator("li").count()).toBe(Number(told[2]));
    const chart = page.getByRole("region", { name: "各村家数，按处理意见" });
    await press(chart.locator("summary").first());
    await press(chart.locator("details details > summary").first());
    await chart.locator("details details button").first().press("Enter");
    await chart.getByRole("list", { name: /的历次情况$/ }).waitFor();
  }

  /** What the officer did in the workbook before is in the next one, beside what came in. */
  async function makeNext(page: Page, folder: string): Promise<void> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "生成汇总工作簿" }).click(),
    ]);
    const saved = path.join(folder, download.suggestedFilename());
    await download.saveAs(saved);
    const looks = await readAppearance({ name: "二.xlsx", bytes: readFileSync(saved) });
    const { cellStyles } = looks.sheets.find(({ name }) => name === sheets.register)!;
    expect(looks.styles[cellStyles[firstSite.top]![0]!]!.fill).toBe("#FFFF00");
  }

  /** Each of 生成材料 is seen before it is saved, and holds what the register knows. */
  async function makeMaterials(page: Page, folder: string): Promise<void> {
    const heading = await page.getByRole("heading", { name: /^总台账：\d+家$/ }).innerText();
    const sites = Number(/\d+/.exec(heading)![0]);
    await page.getByRole("button", { name: "生成材料" }).click();
    const material = (name: string) => page.locator(`section[aria-label="${name}"]`);
    await material("全镇上报表").getByText("预览").click();
    await material("全镇上报表").getByText(`附件1：${sites}家`).waitFor();
    const messages = material("报送提醒和退回单");
    await messages.getByText("称呼和落款").click();
    await messages.getByLabel("群发称呼").fill("各位主任：");
    await messages.getByLabel("落款").fill("中队 王某");
    await messages.getByRole("button", { name: "复制群发文字" }).click();
    await page.getByText("已复制报送提醒").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^【报送提醒】各位主任：[^]*中队 王某$/);
    for (const [name, ending, cell] of [
      ["整治进展情况通报（代拟稿）", "docx", String(sites)],
      ["报送提醒和退回单", "docx", null],
      ["工作总结", "docx", "组织检查组"],
      ["需部门协助事项清单", "xlsx", `数据截至2019年11月20日`],
      ["全镇上报表", "xlsx", sites],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        material(name)
          .getByRole("button", { name: `生成 .${ending}` })
          .click(),
      ]);
      expect(download.suggestedFilename()).toBe(`磁灶镇${name}_${due}.${ending}`);
      const saved = path.join(folder, download.suggestedFilename());
      await download.saveAs(saved);
      const bytes = readFileSync(saved);
      if (name.includes("通报")) expect(Object.keys(unzipSync(bytes)).join()).toContain(".png");
      if (cell === null) continue;
      const made = await readWorkbook({ name: download.suggestedFilename(), bytes });
      expect(made.sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []))).toContain(cell);
    }
    await makePrepared(page, material("下期预填表"));
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(page)).toBe(0);
  }

  /** Workbooks for all units take a while: what is stopped is not handed over, what is not is a file. */
  async function makePrepared(page: Page, prepared: Locator): Promise<void> {
    const make = prepared.getByRole("button", { name: "生成 .zip" });
    await make.click();
    await page.getByRole("button", { name: "停止" }).click();
    await page.getByText("已停止生成下期预填表。").waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), make.click()]);
    expect(download.suggestedFilename()).toBe("磁灶镇下期预填表_2019-11-30.zip");
  }
});

describe("a campaign of five periods in one workbook", () => {
  const sheets = cizao2019.consolidation.sheets;
  const filesIn = (page: Page) => page.locator("input[type=file][multiple]:not([webkitdirectory])");
  const board = (page: Page) => page.locator("section[aria-label=收件看板]");
  const register = (page: Page) => page.locator(`section[aria-label=${sheets.register}]`);
  const read = async (page: Page) => {
    await page
      .getByText(/^正在读/)
      .first()
      .waitFor({ state: "hidden", timeout: 60_000 });
  };
  const take = async (page: Page, day: string) => {
    await page.getByLabel("报送日").selectOption(day);
    const inbox = inboxOf(day);
    await filesIn(page).setInputFiles(readdirSync(inbox).map((name) => path.join(inbox, name)));
    await page.getByText(/^已收[1-9]/).waitFor();
    await read(page);
  };
  const write = async (page: Page) => {
    await page.getByRole("button", { name: "写入本工作簿" }).click();
    await page.getByRole("button", { name: "确定" }).click();
    await page.getByText("汇总结果已写入本工作簿。").waitFor();
    await page.getByRole("button", { name: "全部清空" }).click();
  };
  /** Types into 总台账 beside the first site: a cell by its column. */
  const type = (page: Page, column: number, value: string) =>
    page.evaluate(
      async ([sheet, at, text]) => {
        const cells = [{ row: 3, column: Number(at), value: text! }];
        await window.port.apply([{ kind: "setCells", sheet: sheet!, cells }]);
      },
      [sheets.register, column, value] as const,
    );
  const cellsOf = (page: Page, sheet: string) =>
    page.evaluate(async (wanted) => {
      const workbook = await window.port.read();
      return workbook.sheets.find(({ name }) => name === wanted)!.rows.map((row) => [...(row ?? [])]);
    }, sheet);

  it("keeps its register, what the squad wrote and decided, and leads from a figure to the words", async () => {
    const page = await openTab();
    await page.getByRole("heading", { name: "怎样汇总" }).waitFor();
    for (const { period, registerSites } of periods) {
      await take(page, period);
      await register(page)
        .getByRole("heading", { name: `${sheets.register}：${registerSites}家` })
        .waitFor();
      if (period === "2019-10-30") await turnDecision(page);
      if (period === "2019-11-10") await seeMovedSite(page);
      if (period === periods.at(-1)!.period) await drill(page);
      await write(page);
      // 具体地址 of the first site is corrected, and a note stands beside it, from the first period on.
      const [address, note] = [6, 30];
      if (period === periods[0]!.period) {
        await type(page, address, "新街3号");
        await type(page, note, "已拍照");
      }
      const row = (await cellsOf(page, sheets.register))[3]!;
      expect([row[address], row[note]]).toEqual(["新街3号", "已拍照"]);
    }
    await register(page).getByLabel("看哪一期").selectOption("2019-10-10");
    await register(page).getByText(`新增${periods[0]!.rows}家`, { exact: true }).waitFor();
    const decided = await cellsOf(page, sheets.squadDecisions);
    expect(decided.slice(3).map(([, kind, , value]) => [kind, value])).toContainEqual([
      "采用文件",
      "不用这份：大埔村补报.xlsx",
    ]);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(page)).toBe(0);
  });

  async function turnDecision(page: Page): Promise<void> {
    const line = board(page).getByRole("button", { name: /^大埔村/ });
    const before = await line.innerText();
    await line.click();
    const received = page.getByRole("list", { name: "大埔村报来的文件" });
    await received.getByRole("button", { name: "不采用这一份" }).click();
    await received.getByText("按认定不采用").waitFor();
    expect(await line.innerText()).not.toBe(before);
    await received.getByRole("button", { name: "取消认定" }).click();
    await received.getByText(/按补报与.*合计，计入2家/).waitFor();
    expect(await line.innerText()).toBe(before);
    await received.getByRole("button", { name: "不采用这一份" }).click();
    await received.getByText("按认定不采用").waitFor();
  }

  async function seeMovedSite(page: Page): Promise<void> {
    // By keys alone: a list opens, its first site opens, and what has the focus is seen to have it.
    await register(page).getByText("属地变更10家", { exact: true }).focus();
    await page.keyboard.press("Enter");
    await register(page)
      .getByRole("button", { name: /^0111 / })
      .first()
      .waitFor();
    await page.keyboard.press("Tab");
    expect(await focusOf(page)).toEqual({ name: expect.stringMatching(/^0111 /) as string, isSeen: true });
    await page.keyboard.press("Enter");
    const life = register(page).getByRole("list", { name: /的历次情况$/ });
    await life.getByText("属地变更 张林村 → 东山村").waitFor();
    expect(await life.getByRole("listitem").allInnerTexts()).toHaveLength(4);
  }

  async function drill(page: Page): Promise<void> {
    const figures = register(page).locator("section[aria-label=全镇累计]");
    await figures.getByText(/^捣毁生产设备\d+台$/).click();
    await figures.getByText(/^上厝村\d+台 上厝村清单.docx$/).click();
    await figures
      .locator("mark", { hasText: /捣毁|拆除/ })
      .first()
      .waitFor();
  }
});
