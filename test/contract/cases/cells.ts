import { type CellValue, emptySheet, setCell, valueAt, workbookOf } from "../../../src/core/workbook";
import { refuses, same } from "../assert";
import { contractCase } from "../contract";
import { dataOfSheets, grid, LEDGER, ledger, OTHER, sheetOf } from "../sample";

const blank = workbookOf([emptySheet(LEDGER), emptySheet(OTHER)]);

/** Texts that a spreadsheet would gladly take for something else. */
const TEXTS = [
  "=1+1",
  "+A1",
  "-5",
  "-A1",
  "@SUM(1)",
  "'带撇号",
  "0595",
  "350582199001011234",
  "1/2",
  "2019-11-20",
  "2019.11.20",
  "11月20日",
  "2019年11月20日",
  "(1)",
  "1e5",
  "5%",
  "￥5",
  "1,000",
  "8:00",
  "上午8:00",
  "TRUE",
  "false",
  "#N/A",
  " 12",
  "第一行\n第二行",
  "整改提升",
  'a"b',
  "{1}",
  "ＡＢ１２",
];

export const cells = [
  contractCase("writes text as text, whatever it begins with", blank, async (port) => {
    await port.apply([
      { kind: "setCells", sheet: LEDGER, cells: TEXTS.map((value, row) => ({ row, column: 0, value })) },
    ]);
    const sheet = await sheetOf(port);
    same(
      grid(sheet),
      TEXTS.map((text) => [text]),
      "texts",
    );
    same([...sheet.formulas], [], "formulas");
  }),
  contractCase("writes numbers, truth values and errors, and empties cells", ledger, async (port) => {
    const values: CellValue[] = [12.5, -3, 0, true, false, { error: "#N/A" }, null, ""];
    await port.apply([
      { kind: "setCells", sheet: LEDGER, cells: values.map((value, i) => ({ row: 2, column: i, value })) },
    ]);
    same(grid(await sheetOf(port))[2], [12.5, -3, 0, true, false, { error: "#N/A" }], "row");
  }),
  contractCase("writes the product's own formulas", blank, async (port) => {
    const cells = [
      { row: 0, column: 0, value: 2 },
      { row: 1, column: 0, value: 3 },
      { row: 2, column: 0, value: 5, formula: "=SUM(A1:A2)" },
    ];
    await port.apply([{ kind: "setCells", sheet: LEDGER, cells }]);
    const sheet = await sheetOf(port);
    same([...sheet.formulas], [["A3", "=SUM(A1:A2)"]], "formulas");
    same(valueAt(sheet, 2, 0), 5, "result");
  }),
  contractCase("replaces a formula by a value", ledger, async (port) => {
    await port.apply([setCell(LEDGER, 3, 0, 9)]);
    const sheet = await sheetOf(port);
    same(sheet.formulas.has("A4"), false, "formula");
    same(valueAt(sheet, 3, 0), 9, "value");
  }),
  contractCase("writes scattered cells and leaves their neighbours alone", ledger, async (port) => {
    const cells = [
      { row: 2, column: 1, value: "甲" },
      { row: 4, column: 3, value: "新" },
      { row: 9, column: 5, value: 1 },
    ];
    await port.apply([{ kind: "setCells", sheet: LEDGER, cells }]);
    const sheet = await sheetOf(port);
    same([valueAt(sheet, 2, 0), valueAt(sheet, 2, 1), valueAt(sheet, 2, 2)], [1, "甲", 3], "row 3");
    same([valueAt(sheet, 4, 3), valueAt(sheet, 9, 5)], ["新", 1], "others");
  }),
  contractCase("keeps a number in a cell formatted as text", blank, async (port) => {
    const range = { top: 0, left: 0, bottom: 5, right: 1 };
    await port.apply([
      { kind: "format", sheet: LEDGER, range, format: { numberFormat: "@" } },
      setCell(LEDGER, 0, 0, 5),
    ]);
    await port.apply([
      setCell(LEDGER, 1, 0, 6),
      { kind: "insertRows", sheet: LEDGER, row: 1, count: 1 },
      setCell(LEDGER, 1, 0, 7),
    ]);
    await port.apply([setCell(LEDGER, 3, 0, "0595")]);
    same(grid(await sheetOf(port)), [[5], [7], [6], ["0595"]], "values");
  }),
  contractCase("refuses to write under a merge, and changes nothing", ledger, async (port) => {
    const before = await dataOfSheets(port);
    await refuses(
      () => port.apply([setCell(LEDGER, 2, 1, "改"), setCell(LEDGER, 0, 1, "x")]),
      "invalid-patch",
    );
    same(await dataOfSheets(port), before, "data");
  }),
  contractCase("writes a few thousand cells at once", blank, async (port) => {
    const cells = Array.from({ length: 4000 }, (_, i) => ({
      row: Math.floor(i / 8),
      column: i % 8,
      value: i % 3 ? `第${i}项` : i,
    }));
    await port.apply([{ kind: "setCells", sheet: OTHER, cells }]);
    const sheet = await sheetOf(port, OTHER);
    const wrong = cells.filter(({ row, column, value }) => valueAt(sheet, row, column) !== value);
    same(wrong.length, 0, "wrong cells");
  }),
  contractCase("takes an empty patch", ledger, async (port) => {
    const before = await dataOfSheets(port);
    await port.apply([]);
    same(await dataOfSheets(port), before, "data");
  }),
  contractCase("carries out patches one after another", blank, async (port) => {
    await Promise.all(
      [1, 2, 3].map((value) => port.apply([setCell(LEDGER, 0, value, value), setCell(LEDGER, 0, 0, value)])),
    );
    same(grid(await sheetOf(port)), [[3, 1, 2, 3]], "values");
  }),
];
