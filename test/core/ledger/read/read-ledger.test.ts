import { cizao2019 } from "../../../../src/core/campaign";
import { readLedger } from "../../../../src/core/ledger";
import type { CellValue } from "../../../../src/core/workbook";
import { ledgerSheet } from "../../../builders/ledger";
import { titles, today, read } from "./read-ledger-sample";

describe("reading the rows", () => {
  const below = (...rows: (readonly CellValue[])[]) => read([titles, ...rows])!;

  it("are sites when anything is filled in but what a form fills in ahead: 序号, and the town beside it", () => {
    const town = (name: string) => [3, null, name];
    const ledger = below(
      [1],
      [2, " "],
      town("内坑镇"),
      [],
      [null, "\u200b"],
      [4, 7],
      [5],
      [6],
      town("磁灶镇"),
    );
    expect(ledger.rows.map(({ index: row }) => row)).toEqual([3, 6]);
    expect(ledger.blankRows).toEqual([{ first: 4, last: 5 }]);
    expect(below().rows).toEqual([]);
    expect(below([1], [2]).blankRows).toEqual([]);
    const others = [
      ["1", null, " 磁灶镇 "],
      [null, null, "磁灶镇"],
      [0, null, "磁灶镇"],
      [2, null, "磁灶"],
    ];
    expect(others.map((row) => below(row).rows.length)).toEqual([0, 1, 1, 1]);
    const unnumbered = read([titles.slice(1), [null, "磁灶镇"]])!;
    expect([unnumbered.rows, unnumbered.others.map(({ is }) => is.kind)]).toEqual([[], ["kept"]]);
  });

  it("are sites also by the second contact cell", () => {
    const split = [...titles.slice(0, 4), "负责人", ...titles.slice(5), "电话"];
    const ledger = read([split, [1, ...new Array<null>(9).fill(null), "13900000001"]])!;
    expect(ledger.rows.map(({ index: row, numberCell }) => [row, numberCell!.text])).toEqual([
      [1, "13900000001"],
    ]);
    expect(ledger.rows[0]!.knownCells).toHaveLength(11);
  });

  it.each([
    ["合计", "合计"],
    [" 合 计 ", "合计"],
    ["备注：略", "备注"],
    ["注:略", "注："],
    ["填报人 陈某", "填报人"],
    ["负责人：", "负责人："],
    ["例", "例"],
    ["例1", "例"],
    ["例如", "例"],
    ["示例", "示例"],
  ])("that begin with %j are not sites", (text, label) => {
    for (const cells of [
      [text, "陈记"],
      [null, text],
      [" ", text, "磁灶镇"],
    ])
      expect(below(cells)).toMatchObject({ rows: [], passedOver: [{ row: 1, label }] });
    const beyond = read([titles, [...new Array<null>(12).fill(null), text, "陈记"]])!;
    expect(beyond.passedOver).toEqual([{ row: 1, label }]);
  });

  it.each(["例记加工点", "注塑厂", "负责人", "示范点", "总厂"])("that begin with %j are sites", (text) => {
    expect(below([null, text])).toMatchObject({ rows: [{ index: 1 }], passedOver: [] });
  });

  it("are sites when a label is further right, or after an error value", () => {
    for (const first of [true, { error: "#N/A" }])
      expect(below([first, "合计"])).toMatchObject({ rows: [{ index: 1 }], passedOver: [] });
  });

  it("begin below the header, at the leftmost known column", () => {
    expect(below().leftmost).toBe(0);
    expect(read([[null, "照片", ...titles]])!.leftmost).toBe(2);
    const split = ["电话", ...titles.slice(0, 4), "负责人", ...titles.slice(5)];
    expect(read([split])!.leftmost).toBe(0);
  });
});

describe("reading who reports and when", () => {
  const headed = (unit: CellValue, date: CellValue = null, date1904 = false) => {
    const sheet = ledgerSheet([]);
    const rows = sheet.rows.with(1, ["填报单位：", unit, "填报时间：", date]);
    const {
      unit: read,
      unitKnown,
      reportDate,
    } = readLedger({ ...sheet, rows }, cizao2019, { today, date1904 })!;
    return [read, unitKnown, reportDate];
  };

  it("gives the roster's name, or the text as found", () => {
    expect(headed("下灶")).toEqual(["下灶村", true, null]);
    expect(headed(" 某某村 ")).toEqual(["某某村", false, null]);
    expect(headed(null)).toEqual([null, false, null]);
  });

  it.each<[CellValue, string | null]>([
    ["2019年11月20日", "2019-11-20"],
    ["2019.11.20", "2019-11-20"],
    ["二〇一九年十一月二十日", "2019-11-20"],
    ["43789", "2019-11-20"],
    ["43789.5", "2019-11-20"],
    [43789, "2019-11-20"],
    ["2019年11月31日", null],
    ["    年   月   日", null],
    ["437890", null],
    ["近日", null],
  ])("gives the date of %j as %j", (date, wanted) => {
    expect(headed("下灶村", date)[2]).toBe(wanted);
  });

  it("counts from 1904 where the workbook does", () => {
    expect(headed("下灶村", 42327, true)[2]).toBe("2019-11-20");
  });
});
