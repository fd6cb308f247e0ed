import type { SheetAppearance } from "../../../src/hosts/files";
import { workbookData } from "../../../src/hosts/grid/workbook-data";
import { workbookOf } from "../../../src/core/workbook";
import { sheetOf } from "../../builders/workbook";

const font = { fontName: "宋体", fontSize: 11 };
/** The workbook's own look, the same for a cell that is not locked, and borders. */
const styles = [font, font, { ...font, borders: { top: { style: "thin" } } }];
const [unlocked, bordered] = [1, 2];

/** What a sheet with 甲 in A1 is to Univer, its cells styled so. */
function shownOf(cellStyles: SheetAppearance["cellStyles"], columnStyles = new Map<number, number>()) {
  const looks = {
    ...{ name: "清单", columnWidths: new Map(), rowHeights: new Map(), fixedRows: new Set<number>() },
    ...{ defaultColumnWidth: 72, defaultRowHeight: 20, showGridLines: true },
    ...{ cellStyles, columnStyles },
  };
  const { sheets } = workbookData("w", workbookOf([sheetOf("清单", [["甲"]])]), { styles, sheets: [looks] });
  return sheets!["s0"]!;
}

/** As many rows of a style in column B. */
const inColumnB = (rows: number, style: number) =>
  Array.from({ length: rows }, () => Object.assign(Array<number>(2), { 1: style }));

describe("a workbook as Univer loads it", () => {
  it("gives no cell a style that shows nothing, unless its column has one", () => {
    const cells = inColumnB(3, unlocked!);
    expect(Object.keys(shownOf(cells).cellData!)).toEqual(["0"]);
    expect(shownOf(cells).cellData![0]![1]).toBeUndefined();
    expect(shownOf(cells, new Map([[1, bordered!]])).cellData![2]![1]).toEqual({ s: "1" });
  });

  it("shows the styles of a thousand empty rows below what is filled in, and has all rows", () => {
    const { cellData, rowCount, columnCount } = shownOf([
      ...inColumnB(5000, bordered!),
      [...Array<number>(50), bordered!],
    ]);
    expect(Object.keys(cellData!)).toHaveLength(1001);
    expect([cellData![1000]![1], rowCount, columnCount]).toEqual([{ s: "2" }, 5101, 20]);
  });

  it("shows what has no style in the font of the workbook, at the bottom of its cell as Excel does", () => {
    expect(shownOf([]).defaultStyle).toEqual({ ff: "宋体", fs: 11, vt: 3 });
  });
});
