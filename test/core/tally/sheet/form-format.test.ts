import type { TallySheetContent } from "../../../../src/core/tally";
import { contains, parseCell, rangeAddress, type CellFormat } from "../../../../src/core/workbook";
import { columnsTo } from "../../../builders/looks";
import { editsOf, town } from "../tally-form";

describe("the looks of 附件2", () => {
  const lookOf = (address: string, content?: Partial<TallySheetContent>): CellFormat => {
    const { row, column } = parseCell(address)!;
    const formats = editsOf("format", content).filter(({ range }) => contains(range, row, column));
    return formats.reduce((look, { format }) => ({ ...look, ...format }), {});
  };
  const body: CellFormat = { fontName: "宋体", fontSize: 11, vertical: "center", wrap: true };
  const title: CellFormat = { fontName: "方正小标宋简体", fontSize: 18, bold: true, vertical: "center" };
  const framed: CellFormat = { ...body, horizontal: "center", borders: true };
  const head: CellFormat = { ...framed, bold: true };
  const figure: CellFormat = { ...framed, numberFormat: "0" };

  it.each<[string, CellFormat]>([
    ...["A1", "K1"].map((cell): [string, CellFormat] => [cell, { ...title, horizontal: "center" }]),
    ...["A2", "E2"].map((cell): [string, CellFormat] => [cell, { ...body, horizontal: "left" }]),
    ...["F2", "K2"].map((cell): [string, CellFormat] => [
      cell,
      { ...body, wrap: false, horizontal: "right" },
    ]),
    ...["A3", "K3", "B5", "K5"].map((cell): [string, CellFormat] => [cell, head]),
    ...["A6", "A7"].map((cell): [string, CellFormat] => [cell, framed]),
    ...["B6", "K6"].map((cell): [string, CellFormat] => [cell, figure]),
    ...["B7", "K7"].map((cell): [string, CellFormat] => [cell, { ...framed, horizontal: "left" }]),
    ...["A8", "L6"].map((cell): [string, CellFormat] => [cell, {}]),
  ])("%s", (cell, look) => {
    expect(lookOf(cell)).toEqual(look);
  });

  it("reach down to the town's total", () => {
    expect(["B7", "K8", "A9"].map((cell) => lookOf(cell, town))).toEqual([figure, figure, framed]);
  });

  it("give the long label a wider column, and leave room for the seal and a single row", () => {
    const [widths] = editsOf("columnWidths");
    expect([...widths!.widths]).toEqual([
      [0, 14],
      ...[1, 2].map((column) => [column, 10.5]),
      [3, 16],
      ...[4, 5, 6, 7, 8, 9, 10].map((column) => [column, 10.5]),
    ]);
    const heights = (content?: Partial<TallySheetContent>) => [...editsOf("rowHeights", content)[0]!.heights];
    const above = [42, 54, 30, 48, 24];
    expect(heights()).toEqual([...[...above, 54, 48].entries()]);
    expect(heights(town)).toEqual([...[...above, 18, 18, 18, 48].entries()]);
  });

  it("allow only counts, and mark empty figures", () => {
    const [rule] = editsOf("validate");
    expect({ at: rangeAddress(rule!.range), rule: rule!.rule }).toEqual({
      at: "B6:K6",
      rule: {
        type: "wholeNumber",
        minimum: 0,
        errorTitle: "请填整数",
        error: "请填0或正整数，没有请填0，不带单位。",
      },
    });
    const [mark] = editsOf("addConditionalFormat", town);
    expect({ ...mark!.format, range: rangeAddress(mark!.format.range) }).toEqual({
      range: "B6:K8",
      formula: "LEN(TRIM(B6))=0",
      fill: "#FFF4CE",
    });
  });

  it("print on one page of A4 landscape", () => {
    expect(editsOf("pageSetup").map(({ setup }) => setup)).toEqual([
      {
        orientation: "landscape",
        paper: "A4",
        fit: { wide: 1, tall: 1 },
        printArea: columnsTo(10),
        margins: { top: 2, bottom: 2, left: 1.5, right: 1.5 },
        centerHorizontally: true,
        blackAndWhite: true,
      },
    ]);
  });
});
