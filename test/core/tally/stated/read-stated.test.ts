import { findStatedTally, readTally, type StatedTally } from "../../../../src/core/tally";
import { parseRange, type CellValue, type SheetSnapshot, workbookOf } from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { ledgerSheet } from "../../../builders/ledger";
import { logSheet } from "../../../builders/log";
import { tallySheet } from "../../../builders/tally";
import { ledgerOf, sheetOf } from "../../../builders/workbook";

const labels = campaign.tally.figures.map(({ label }) => label);
const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function read(sheet: SheetSnapshot, unit: string | null = "下灶村"): StatedTally {
  return findStatedTally(workbookOf([sheet]), campaign, { unit })!;
}

describe("the fields above the table", () => {
  const fields = (...lines: readonly (readonly CellValue[])[]) => {
    const { form, reportDate, basis } = read(sheetOf("统计", [...lines, labels, ten]));
    const { unitField, dateField, basisField } = form;
    return { unit: unitField, date: dateField, said: basisField, reportDate, basis };
  };
  const at = (row: number, column: number, text: string) => ({ at: { row, column }, text });

  it.each([
    "填报单位（签章）：下灶村 报送时间：2019年11月20日 口径：本月",
    "口径：本月 报送时间：2019年11月20日 填报单位（签章）：下灶村",
    "报送时间：2019年11月20日 口径：本月 填报单位：下灶村",
    "口径：本月 填报单位：下灶村 填报时间：2019年11月20日",
  ])("are separated in one cell: %s", (line) => {
    expect(fields(["调度表"], [line])).toEqual({
      unit: at(1, 0, "下灶村"),
      date: at(1, 0, "2019年11月20日"),
      said: at(1, 0, "本月"),
      reportDate: "2019-11-20",
      basis: "month",
    });
  });

  it("may be in cells of their own, and have the names of 附件1", () => {
    expect(fields(["填报单位", "下灶村", null, "填报时间", "2019.11.20"], ["口径", null, "本期"])).toEqual({
      unit: at(0, 1, "下灶村"),
      date: at(0, 4, "2019.11.20"),
      said: at(1, 2, "本期"),
      reportDate: "2019-11-20",
      basis: "period",
    });
  });

  it.each([
    ["are missing", "情况表", null],
    ["are left empty", "报送时间：    年  月  日", ""],
    ["say a day that does not exist", "报送时间：2019年11月31日", "2019年11月31日"],
  ])("%s", (_, line, said) => {
    const { date, reportDate, basis } = fields([line]);
    expect({ reportDate, basis }).toEqual({ reportDate: null, basis: "cumulative" });
    if (said === null) expect(date).toEqual({ at: null, text: "" });
    else expect(date.at).toEqual({ row: 0, column: 0 });
  });

  it("are looked for only above the header", () => {
    const below = sheetOf("统计", [labels, ten, ["报送时间：2019年11月20日 口径：本月"]]);
    expect(read(below)).toMatchObject({ reportDate: null, basis: "cumulative" });
  });

  it("may hold a date of a workbook that counts from 1904", () => {
    const sheet = sheetOf("统计", [["报送时间", 43789 - 1462], labels, ten]);
    const book = { ...workbookOf([sheet]), date1904: true };
    expect(findStatedTally(book, campaign, { unit: null })!.reportDate).toBe("2019-11-20");
  });
});

describe("the row of figures", () => {
  const rowOf = (rows: readonly (readonly CellValue[])[], unit: string | null = null) => {
    const {
      row,
      totalRow,
      dataRows,
      unit: name,
    } = read(sheetOf("统计", [["报送单位", ...labels], ...rows]), unit);
    return { row, totalRow, dataRows, name };
  };

  it("is the only one, not the total below it", () => {
    const rows = [
      ["下灶村", 1],
      ["合计", 1],
    ];
    expect(rowOf(rows)).toEqual({ row: 1, totalRow: 2, dataRows: [1], name: "下灶村" });
  });

  it("is the total when there is nothing else, or when several are added up", () => {
    expect(rowOf([["合计", 1]])).toEqual({ row: 1, totalRow: 1, dataRows: [], name: "合计" });
    const rows = [
      ["下灶村", 1],
      ["岭畔 村", 2],
      ["合计", 3],
      ["合计", 4],
    ];
    expect(rowOf(rows)).toEqual({ row: 3, totalRow: 3, dataRows: [1, 2], name: "合计" });
    expect(rowOf(rows, "岭畔村")).toEqual({ row: 2, totalRow: 3, dataRows: [1, 2], name: "岭畔村" });
  });

  it("has no unit when the sheet has no column for it", () => {
    expect(read(sheetOf("统计", [labels, ten]))).toMatchObject({ row: 1, unit: "", dataRows: [1] });
  });
});

describe("the cell of a figure", () => {
  const cellOf = (merge: string, own: SheetSnapshot = tallySheet(ten)) => {
    const merges = [...own.merges, parseRange(merge)!];
    const { row, column, writable, value } = read({ ...own, merges }).figures.get("metersSealed")!;
    expect({ row, column }).toEqual({ row: 5, column: 6 });
    return { writable, value };
  };
  const own = { row: 5, column: 6 };

  it.each<[string, unknown, CellValue]>([
    ["A7:K7", own, 6],
    ["G6:G7", own, 6],
    ["G6:H7", own, 6],
    ["F6:G6", null, null],
    ["F5:G6", null, null],
    ["G5:G6", null, "（个）"],
  ])("merged as %s is written at %j", (merge, writable, value) => {
    expect(cellOf(merge)).toEqual({ writable, value });
  });

  it("is the first of the cells merged down to it", () => {
    const { rows, ...form } = tallySheet(ten);
    const above = ["岭畔村", 9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
    const sheet = { ...form, rows: [...rows.slice(0, 5), above, rows[5]!, ...rows.slice(6)] };
    const merges = [...form.merges, parseRange("G6:G7")!];
    expect(read({ ...sheet, merges }).figures.get("metersSealed")).toEqual({
      key: "metersSealed",
      row: 6,
      column: 6,
      writable: { row: 5, column: 6 },
      value: 9,
      isBlank: false,
      count: 9,
      formula: null,
    });
  });

  it("may hold a formula", () => {
    const formulas = new Map([["G6", "=2*3"]]);
    expect(read({ ...tallySheet(ten), formulas }).figures.get("metersSealed")!.formula).toBe("=2*3");
  });
});

it("reads the action log with the year of the ledger's date, or of today", () => {
  const log = logSheet([["11月15日", "检查", 2, 6, null, 0, 0, 0, 0, null]]);
  const datesOf = (date: string) => {
    const book = workbookOf([ledgerSheet([{ siteName: "甲" }], { reportDate: date }), log]);
    return readTally(book, campaign, ledgerOf(book), { today: "2021-01-05" }).log!.rows.map(
      (row) => row.date,
    );
  };
  expect(datesOf("2019年11月20日")).toEqual(["2019-11-15"]);
  expect(datesOf("")).toEqual(["2020-11-15"]);
});
