import { cellAddress, dependentsOf, emptySheet, parseRange, workbookOf } from "../../../../src/core/workbook";

const workbook = workbookOf([
  {
    ...emptySheet("台账"),
    formulas: new Map([
      ["A4", "=A3+1"],
      ["A5", "=A4+1"],
      ["C9", "=SUM(C3:C1000)"],
      ["D9", '=IF(B3="乙2",TRUE,1.5E3)&"C3"'],
      ["E9", "=SUM(F:F)"],
      ["F9", "=MAX(2:2)"],
    ]),
  },
  {
    ...emptySheet("调度 表"),
    formulas: new Map([
      ["A1", "=台账!C9*2"],
      ["A2", "='台账'!Z9"],
      ["A3", "=TODAY()-台账!Z9"],
      ["A4", "=SUM(表1[数量])"],
      ["A5", "=总数+1"],
      ["A6", "=SUM(A2:A2)"],
    ]),
  },
]);

/** What depends on more than its text tells is asked for each time. */
const always = ["调度 表!A3", "调度 表!A4", "调度 表!A5"];

const after = (sheet: string, range: string) =>
  [...dependentsOf(workbook, [{ sheet, range: parseRange(range)! }])]
    .flatMap(([name, cells]) => cells.map(({ row, column }) => `${name}!${cellAddress(row, column)}`))
    .filter((cell) => !always.includes(cell))
    .sort();

describe("the formulas that depend on a cell", () => {
  it.each<[string, string, string, readonly string[]]>([
    ["follow one another", "台账", "A3", ["台账!A4", "台账!A5"]],
    ["sum a range, and are read on other sheets", "台账", "C50", ["台账!C9", "调度 表!A1"]],
    ["name it in quotes", "台账", "Z9", ["调度 表!A2", "调度 表!A6"]],
    ["are none where it stands in a text only", "台账", "B4", []],
    ["read a whole column, which they may stand beside", "台账", "F3", ["台账!E9"]],
    ["read a whole row, and what reads that", "台账", "X2", ["台账!E9", "台账!F9"]],
    ["are found in any case, for any cell of an area", "台账", "A3:B3", ["台账!A4", "台账!A5", "台账!D9"]],
    ["are not those of another sheet", "调度 表", "C50", []],
  ])("%s", (_, sheet, range, cells) => {
    expect(after(sheet, range)).toEqual(cells);
  });

  it("are always those that read names, tables and the clock", () => {
    const found = dependentsOf(workbook, []).get("调度 表")!;
    expect(found.map(({ row }) => row).sort()).toEqual([2, 3, 4]);
  });
});
