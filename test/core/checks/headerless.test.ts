import { cizao2019 } from "../../../src/core/campaign";
import { checkLedgers } from "../../../src/core/checks";
import { type CellValue, emptySheet, type SheetSnapshot, workbookOf } from "../../../src/core/workbook";
import { ledgerRow, ledgerSheet } from "../../builders/ledger";

const ledger = ledgerSheet([{}, { siteName: "鸿运废塑料", operatorContact: "张奕川 13959800001" }]);
const other = { siteName: "明辉机砖厂", address: "溪边路9号", operatorContact: "李某 13959800002" };
const third = { siteName: "顺发抛光", address: "溪边路11号", operatorContact: "王某 13959800003" };
const sheetOf = (rows: readonly (readonly CellValue[])[], name = "Sheet2"): SheetSnapshot => {
  return { ...emptySheet(name), rows };
};
const told = (...sheets: readonly SheetSnapshot[]) =>
  checkLedgers(workbookOf([ledger, ...sheets]), cizao2019, { today: "2019-12-10" })
    .findings.filter(({ code }) => code === "rows-without-header")
    .map(({ severity, sheet, params }) => ({ severity, sheet, ...params }));
const finding = (row: number, rows: number) => [
  { severity: "warning", sheet: null, onSheet: "Sheet2", row, rows },
];

describe("sites on a sheet without a header", () => {
  it.each<[string, readonly (readonly CellValue[])[], number, number]>([
    ["that go on from the ledger", [ledgerRow(other), ledgerRow(third)], 1, 2],
    ["below an empty row and a title", [[], ["续表"], ledgerRow(other)], 3, 1],
    ["of which one is listed already", [ledgerRow({ siteName: "鸿运废塑料" }), ledgerRow(third)], 2, 1],
    ["without a telephone number", [ledgerRow({ ...other, operatorContact: "李某" })], 1, 1],
    ["with some of the columns", [["明辉机砖厂", "溪边路9号", "李某", "13959800002", "关停取缔"]], 1, 1],
  ])("are told: %s", (_, rows, first, count) => {
    expect(told(sheetOf(rows))).toEqual(finding(first, count));
  });

  it.each<[string, SheetSnapshot]>([
    ["those that a ledger lists", sheetOf([ledgerRow({ siteName: "鸿运废塑料" })])],
    ["a list of telephone numbers", sheetOf([["1", "李某", "村主任", "13959800002", "网格员"]])],
    [
      "a table of numbers",
      sheetOf([
        ["村", "磁灶镇", "关停取缔", "整治改造", "整合搬迁"],
        ["下灶村", "磁灶镇", 3, 2, 1],
      ]),
    ],
    ["a sheet that is hidden", { ...sheetOf([ledgerRow(other)]), visibility: "hidden" }],
    ["a ledger", { ...ledgerSheet([other]), name: "Sheet2" }],
    ["what we made", sheetOf([ledgerRow(other)], cizao2019.consolidation.sheets.comparison)],
  ])("are not: %s", (_, sheet) => {
    expect(told(sheet)).toEqual([]);
  });
});
