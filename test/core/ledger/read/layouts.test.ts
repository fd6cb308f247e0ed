import { fixSafely } from "../../../../src/core/findings";
import type { CellValue, SheetSnapshot } from "../../../../src/core/workbook";
import { ledgerSheet } from "../../../builders/ledger";
import { titles, sites, rows, ledger, written, csvOf, judge, found } from "./layouts-sample";

/** The header two rows tall, the operator's name and number in two columns below it. */
function twoStoreyHeader(upper: readonly CellValue[], lower: readonly CellValue[]): SheetSnapshot {
  const sheet = ledgerSheet([]);
  const data = rows.map((row) => [...row.slice(0, 4), ...String(row[4]).split(" "), ...row.slice(5)]);
  return { ...sheet, rows: [...sheet.rows.slice(0, 2), upper as CellValue[], lower as CellValue[], ...data] };
}

/** Unit and report date as read. */
function heading(sheet: SheetSnapshot) {
  const { unit, reportDate } = judge(csvOf(sheet)).ledgers[0]!;
  return { unit, reportDate };
}

describe("a header two rows tall", () => {
  const upper = [...titles.slice(0, 5), null, ...titles.slice(5)];
  const lower = [null, null, null, null, "姓名", "联系电话"];

  it("takes a name and a number below 经营者及联系方式 in its place", () => {
    expect(found(twoStoreyHeader(upper, lower))).toEqual(["F4 split-column"]);
  });

  it("reads the same with merged cells", () => {
    const vertical = [0, 1, 2, 3, 6, 7, 8, 9, 10].map((left) => ({ top: 2, bottom: 3, left, right: left }));
    const merges = [...vertical, { top: 2, bottom: 2, left: 4, right: 5 }];
    expect(found({ ...twoStoreyHeader(upper, lower), merges })).toEqual(["F4 split-column"]);
  });

  it("stays one header once both are joined", () => {
    const { after } = fixSafely(csvOf(twoStoreyHeader(upper, lower)), (book) => judge(book).findings);
    expect(judge(after).findings).toEqual([]);
    expect(after.sheets[0]!.rows[4]![4]).toBe("陈长庚 13900000001");
  });

  it("reads titles that go on in the row below", () => {
    const [above, below] = [[...titles], new Array<CellValue>(10).fill(null)];
    [above[2], below[2]] = ["所在镇", "（街道）"];
    [above[4], below[4]] = ["经营者及", "联系方式"];
    [above[8], below[8]] = ["整治", "进展情况"];
    const sheet = ledgerSheet(sites);
    expect(found({ ...sheet, rows: [...sheet.rows.slice(0, 2), above, below, ...rows] })).toEqual([]);
  });

  it("reads a title whose bracket is in the row below", () => {
    const below = new Array<CellValue>(10).fill(null);
    below[7] = "（关停取缔、整治改造、整合搬迁）";
    const sheet = ledgerSheet(sites);
    const above = titles.map((title) => title.replace(/（关停.*/, ""));
    expect(found({ ...sheet, rows: [...sheet.rows.slice(0, 2), above, below, ...rows] })).toEqual([]);
  });

  it.each([
    [30, 33],
    [31, null],
  ])("is looked for within the first 30 rows: row %i", (row, lastRow) => {
    const sheet = ledger();
    const moved = [...Array.from({ length: row - 3 }, () => []), ...sheet.rows];
    const last = judge(csvOf({ ...sheet, rows: moved })).ledgers[0]?.rows.at(-1);
    expect(last ? last.index + 1 : null).toBe(lastRow);
  });
});

describe("name and number in two columns", () => {
  const split = twoStoreyHeader([...titles.slice(0, 4), "业主", "手机", ...titles.slice(5)], []);

  it("reports a shared number at the column of the number", () => {
    expect(found(written(split, { F7: "13900000001" }))).toEqual(["F3 split-column", "F7 shared-phone"]);
  });

  it("keeps every number when the name is merged over several rows", () => {
    const merged = {
      ...written(split, { E6: null, E7: null }),
      merges: [{ top: 4, left: 4, bottom: 6, right: 4 }],
    };
    const { after, mended } = fixSafely(csvOf(merged), (book) => judge(book).findings);
    expect(mended.map(({ code }) => code)).toEqual(["merged-data-cells", "split-column"]);
    expect(after.sheets[0]!.rows.slice(4).map((row) => row![4])).toEqual([
      "陈长庚 13900000001",
      "陈长庚 13900000002",
      "陈长庚 13900000003",
    ]);
  });
});

describe("what stands above the header", () => {
  it.each<[string, string | null]>([
    ["填报单位：下灶村   填表人：张三", "下灶村"],
    ["填报单位：下灶村（盖章）   联系电话：85816766", "下灶村"],
    ["填报单位：    填表人：张三", null],
    ["填报单位名称：下灶村", "下灶村"],
    ["填报单位：福建省晋江市磁灶镇下灶村委会", "下灶村"],
    ["填报单位：晋江市磁灶镇", "晋江市磁灶镇"],
    ["磁灶镇清单\n填报单位：下灶村\n（公章）", "下灶村"],
  ])("%s", (text, unit) => {
    expect(heading(ledger({ A2: text })).unit).toBe(unit);
  });

  it("does not take another label for the unit", () => {
    expect(found(ledger({ A2: "填报单位：", C2: "填表人：张三" }))).toEqual(["A2 missing-unit"]);
  });

  it("ignores the labels within a sentence", () => {
    const note = "请各填报单位如实填写，填报时间以当日为准。";
    const sheet = ledger();
    const noted = { ...sheet, rows: [[note], ...sheet.rows] };
    expect(heading(noted)).toEqual({ unit: "下灶村", reportDate: "2019-11-20" });
  });

  it("reads a value whose colon is in another cell", () => {
    expect(heading(ledger({ A2: "填报单位", B2: "：", C2: "：下灶村" })).unit).toBe("下灶村");
  });

  it("does not take a year alone for a date", () => {
    expect(found(ledger({ F2: "填报时间：", G2: 2019, H2: "年" }))).toEqual(["G2 invalid-report-date"]);
  });

  it.each<[CellValue, string]>([
    ["20191120", "2019-11-20"],
    [20191120, "2019-11-20"],
    ["2019、11、20", "2019-11-20"],
    ["2019年11月20", "2019-11-20"],
    ["2019年11月20日   填表人：张三", "2019-11-20"],
  ])("填报时间 %j", (value, reportDate) => {
    expect(heading(ledger({ F2: "填报时间：", G2: value })).reportDate).toBe(reportDate);
  });

  it.each([
    ["填报时间：2019年   月   日", "missing-report-date"],
    ["填报时间：20   年   月   日", "missing-report-date"],
    ["填报时间：2019年11月   日", "invalid-report-date"],
    ["填报时间：20191131", "invalid-report-date"],
  ])("%s", (text, code) => {
    expect(found(ledger({ F2: text }))).toEqual([`F2 ${code}`]);
  });
});

describe("rows", () => {
  it("skips a numbered row that holds nothing but a label", () => {
    expect(found(ledger({ A7: 4, B7: "合计", F7: "6台" }))).toEqual(["A7 not-data-row"]);
  });

  it("keeps a numbered row whose name begins with a label's word", () => {
    expect(found(ledger({ B6: "说明书印刷点" }))).toEqual([]);
  });

  it.each([
    ["2", []],
    ["02", []],
    ["2.", ["A5 sequence-broken"]],
    ["0x2", ["A5 sequence-broken"]],
  ])("序号 %j", (value, findings) => {
    expect(found(ledger({ A5: value }))).toEqual(findings);
  });
});

describe("the owner of a number", () => {
  it.each([
    ["陈 某 13900000001", "陈某 13900000001", []],
    ["陈　某 13900000001", "陈某13900000001", []],
    ["陈某（老板）13900000001", "陈某 13900000001", []],
    ["法人陈某 13900000001", "经营者：陈某 13900000001", []],
    ["陈某（负责人）13900000001", "李某（负责人）13900000001", ["E6 shared-phone"]],
  ])("%s and %s", (above, below, findings) => {
    expect(found(ledger({ E4: above, E6: below }))).toEqual(findings);
  });
});
