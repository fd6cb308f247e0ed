import type { IsoDate } from "../../../../src/core/language";
import {
  type Consolidation,
  readConsolidated,
  returnNotes,
  type SiteRecord,
} from "../../../../src/core/consolidation";
import {
  applyPatch,
  type CellValue,
  setCell,
  sheetNamed,
  textOf,
  type WorkbookSnapshot,
} from "../../../../src/core/workbook";
import { cizao2019 as campaign, columnOf } from "../../../../src/core/campaign";
import { workbookFrom } from "../squad";
import { previousOf } from "../town";
import { site, period, states, changes, open, closed, first } from "./register-sample";

const { sheets } = campaign.consolidation;

/** 总台账 as rows of texts, its titles first. */
function sitesOf(workbook: WorkbookSnapshot): string[][] {
  const { rows } = sheetNamed(workbook, sheets.register)!;
  return rows.slice(2).map((row) => Array.from(row ?? [], (value) => textOf(value ?? null)));
}

/** A workbook with a cell of 总台账 typed, by title and number of the site. */
function typed(
  workbook: WorkbookSnapshot,
  number: string,
  title: string,
  value: CellValue,
): WorkbookSnapshot {
  const [titles, ...rows] = sitesOf(workbook);
  const column = titles!.includes(title) ? titles!.indexOf(title) : titles!.length;
  const row = rows.findIndex(([own]) => own === number);
  const patch = [
    setCell(sheets.register, 2, column, title),
    setCell(sheets.register, row + 3, column, value),
  ];
  return applyPatch(workbook, patch);
}

function cell(workbook: WorkbookSnapshot, number: string, title: string): string | undefined {
  const [titles, ...rows] = sitesOf(workbook);
  return rows.find(([own]) => own === number)?.[titles!.indexOf(title)];
}

describe("what the squad writes into 总台账", () => {
  const written = typed(typed(first, "0002", "责任人", "老张"), "0001", "中队备注", "已拍照");

  it("follows the number of the site, the squad's own columns included", () => {
    const next = workbookFrom(
      period(
        "2019-11-20",
        { 下灶村: [site("下灶村", "鸿达印花", open), site("下灶村", "泉利洗砂", open)] },
        written,
      ),
    );
    expect([cell(next, "0002", "责任人"), cell(next, "0001", "中队备注")]).toEqual(["老张", "已拍照"]);
    expect(cell(next, "0003", columnOf(campaign, "siteName").title)).toBe("泉利洗砂");
  });

  it("is found again when rows are sorted and a column is put in", () => {
    const sheet = sheetNamed(written, sheets.register)!;
    const sorted = [...sheet.rows.slice(0, 3), ...sheet.rows.slice(3).toReversed()];
    const rows = sorted.map((row, at) => [
      ...(row ?? []).slice(0, 2),
      at === 2 ? "排查人" : null,
      ...(row ?? []).slice(2),
    ]);
    const edited = {
      ...written,
      sheets: written.sheets.map((each) => (each === sheet ? { ...each, rows } : each)),
    };
    const next = workbookFrom(period("2019-11-20", { 下灶村: [site("下灶村", "鸿达印花", open)] }, edited));
    expect([cell(next, "0002", "责任人"), cell(next, "0001", "中队备注")]).toEqual(["老张", "已拍照"]);
    expect(sitesOf(next)[0]).toContain("排查人");
  });

  it("stands as a correction until the village says the same", () => {
    const corrected = typed(first, "0002", "具体地址", "新街3号");
    const again = { 下灶村: [site("下灶村", "鸿达印花", open)] };
    const next = period("2019-11-20", again, corrected);
    expect(next.memory.outcome.lives.corrections).toEqual([
      { number: 2, column: 3, text: "新街3号", since: "2019-11-20" },
    ]);
    const said = site("下灶村", "鸿达印花", open);
    const mended = {
      ...said,
      texts: said.texts.with(3, "新街3号"),
      site: { ...said.site, address: "新街3号" },
    };
    const last = period("2019-11-30", { 下灶村: [mended] }, workbookFrom(next));
    expect(last.memory.outcome.lives.corrections).toEqual([]);
    const told = ({ findings }: Consolidation) =>
      findings.flatMap(({ code, cell, params }) => (code === "corrected-by-squad" ? [[cell, params]] : []));
    const params = { row: 4, site: "鸿达印花", column: "具体地址", text: "新街3号" };
    expect([told(next), told(last)]).toEqual([[["B4", params]], []]);
    expect(returnNotes(next).find(({ unit }) => unit === "下灶村")!.listed[0]!.code).toBe(
      "corrected-by-squad",
    );
    expect(last.memory.numbers).toEqual([2]);
    expect(cell(workbookFrom(last), "0002", "具体地址")).toBe("新街3号");
  });

  it("is not lost with a site that its period no longer has when it is consolidated again", () => {
    const again = period("2019-11-10", { 下灶村: [site("下灶村", "鸿达印花", open)] }, written);
    const workbook = workbookFrom(again);
    expect(cell(workbook, "0001", "中队备注")).toBe("已拍照");
    expect(again.memory.numbers).toEqual([2]);
    const next = period("2019-11-20", { 下灶村: [site("下灶村", "泉利洗砂", open)] }, workbook);
    expect(cell(workbookFrom(next), "0001", "中队备注")).toBe("已拍照");
    expect(next.memory.numbers).toEqual([3]);
  });

  it("strikes a site off when the day of acceptance is filled in", () => {
    const accepted = typed(first, "0001", "验收日期", "2019年11月18日");
    const next = period("2019-11-20", { 下灶村: [site("下灶村", "鸿达印花", open)] }, accepted);
    expect(states(next)).toContainEqual([1, "struckOff"]);
    expect(changes(next)).toContainEqual([1, "struckOff", "closed", "struckOff"]);
  });
});

describe("measures and responsibility in a village's workbook", () => {
  const said = (person: string) =>
    site("下灶村", "鸿达印花", open, { lifecycle: new Map([["responsiblePerson", person]]) });
  const after = (before: WorkbookSnapshot | null, due: IsoDate, ...rows: SiteRecord[]) =>
    workbookFrom(period(due, { 下灶村: rows }, before));

  it("stand in 总台账, 历次清单 and 汇总清单, as the village last said them", () => {
    const one = after(null, "2019-11-10", said("老王"));
    const two = after(one, "2019-11-20", site("下灶村", "鸿达印花", open));
    const three = after(two, "2019-11-30", said("老李"));
    expect([one, two, three].map((workbook) => cell(workbook, "0001", "责任人"))).toEqual([
      "老王",
      "老王",
      "老李",
    ]);
    for (const name of [sheets.reportedRows, sheets.ledger])
      expect(sheetNamed(three, name)!.rows.some((row) => row?.includes("老李"))).toBe(true);
  });

  it("give way to what the squad wrote", () => {
    const written = typed(after(null, "2019-11-10", said("老王")), "0001", "责任人", "老张");
    const next = after(written, "2019-11-20", said("老李"));
    expect(cell(after(next, "2019-11-30", said("老李")), "0001", "责任人")).toBe("老张");
  });
});

describe("a figure of the town", () => {
  it("is no less because a unit sent nothing, and counts a site taken over once", () => {
    const sitesFound = ({ memory, comparison }: Consolidation) => [
      memory.totalsCarried.get("sitesFound"),
      comparison!.figures.find(({ key }) => key === "sitesFound")!.difference,
    ];
    const before = workbookFrom(
      period("2019-11-10", {
        下灶村: [site("下灶村", "陈记水洗"), site("下灶村", "鸿达印花")],
        洋宅村: [site("洋宅村", "永盛漂布")],
      }),
    );
    expect(sitesFound(period("2019-11-20", { 洋宅村: [site("洋宅村", "永盛漂布")] }, before))).toEqual([
      3, 0,
    ]);
    const taken = { 洋宅村: [site("洋宅村", "永盛漂布"), site("洋宅村", "鸿达印花")] };
    expect(sitesFound(period("2019-11-20", taken, before))).toEqual([3, 0]);
  });
});

describe("the register without its sheets", () => {
  it("begins with what an older consolidated workbook tells", () => {
    const made = period("2019-11-10", { 下灶村: [site("下灶村", "陈记水洗", closed)] });
    const older = workbookFrom(made);
    const kept = new Set([sheets.ledger, sheets.tally, sheets.board]);
    const workbook = { ...older, sheets: older.sheets.filter(({ name }) => kept.has(name)) };
    const { register } = readConsolidated(workbook, campaign, "2019-11-20")!;
    expect(register.rows.map(({ due, number, unit }) => [due, number, unit])).toEqual([
      ["2019-11-10", 1, "下灶村"],
    ]);
    expect(previousOf(made).register.rows[0]!.texts[1]).toBe(register.rows[0]!.texts[1]);
  });

  it("says which columns and sheets it lacks, and so tells nothing of the past", () => {
    const without = (workbook: WorkbookSnapshot, sheet: string, title: string) => {
      const rows = sheetNamed(workbook, sheet)!.rows.map((row) =>
        row?.map((value) => (value === title ? "" : value)),
      );
      const { sheets: all } = workbook;
      return { ...workbook, sheets: all.map((each) => (each.name === sheet ? { ...each, rows } : each)) };
    };
    const missing = (workbook: WorkbookSnapshot) =>
      readConsolidated(workbook, campaign, "2019-11-20")!.register.missing;
    expect(missing(first)).toEqual([]);
    expect(missing(without(first, sheets.reportedRows, "来源单位"))).toEqual(["来源单位"]);
    expect(missing(without(first, sheets.register, "编号"))).toEqual(["编号"]);
    const deleted = { ...first, sheets: first.sheets.filter(({ name }) => name !== sheets.unitPeriods) };
    expect(missing(deleted)).toEqual(["历次数据"]);
  });
});
