import type { WorkBook } from "@e965/xlsx";
import type { CellStyle, SheetAppearance, WorkbookAppearance } from "./appearance";
import { libraryBook, worksheetsOf } from "./convert";
import { openXlsx } from "./patch-file";
import type { SourceFile } from "./source-file";
import { unlockedFile } from "./unlocked";
import { legalSheetNames } from "./within-limits";
import { readCellStyles } from "./xlsx-read/looks/cell-styles";
import { readTheme } from "./xlsx-read/looks/colors";
import { digitWidth, readSheetAppearance } from "./xlsx-read/looks/sheet-appearance";
import { readWorkbookPart } from "./xlsx-read/workbook-part";

/** Number formats, widths and heights, which is all that the library tells of older files. */
function ofLibrary(book: WorkBook): WorkbookAppearance {
  const styles: CellStyle[] = [{}];
  const byFormat = new Map<string, number>();
  const styleOf = (format: string): number => {
    let index = byFormat.get(format);
    if (index === undefined) {
      index = styles.push({ numberFormat: format }) - 1;
      byFormat.set(format, index);
    }
    return index;
  };
  const worksheets = worksheetsOf(book);
  const names = legalSheetNames(worksheets.map(([name]) => name));
  const sheets = worksheets.map(([, sheet], index): SheetAppearance => {
    const columnWidths = new Map<number, number>();
    sheet["!cols"]?.forEach((col, column) => col?.wpx && columnWidths.set(column, Math.round(col.wpx)));
    const rowHeights = new Map<number, number>();
    sheet["!rows"]?.forEach((row, index) => row?.hpx && rowHeights.set(index, Math.round(row.hpx)));
    const cellStyles: number[][] = [];
    ((sheet["!data"] ?? []) as ({ z?: unknown }[] | undefined)[]).forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (typeof cell?.z === "string" && cell.z !== "General")
          (cellStyles[row] ??= [])[column] = styleOf(cell.z);
      });
    });
    const defaults = { defaultColumnWidth: 72, defaultRowHeight: 18, showGridLines: true };
    return {
      name: names[index]!,
      ...defaults,
      columnWidths,
      rowHeights,
      fixedRows: new Set(),
      cellStyles,
      columnStyles: new Map(),
    };
  });
  return { styles, sheets };
}

/**
 * Reads how a workbook looks, for a grid to show it: widths, heights and styles of an .xlsx; number formats, widths
 * and heights of other workbooks; nothing of a text file. Throws as `readWorkbook`.
 */
export async function readAppearance(asItCame: SourceFile): Promise<WorkbookAppearance> {
  const file = await unlockedFile(asItCame);
  const opened = openXlsx(file);
  if (!opened) {
    const book = await libraryBook(file);
    return book ? ofLibrary(book) : { styles: [], sheets: [] };
  }
  const { pack, part } = opened;
  const workbook = readWorkbookPart(pack, part);
  const theme = readTheme(workbook.theme === null ? undefined : pack.xml(workbook.theme)?.root);
  const styles = readCellStyles(
    workbook.styles === null ? undefined : pack.xml(workbook.styles)?.root,
    theme,
  );
  const digit = digitWidth(styles[0]?.fontName, styles[0]?.fontSize);
  const sheets = workbook.sheets.map(({ name, part: sheetPart }) =>
    readSheetAppearance(pack.bytes(sheetPart)!, name, sheetPart, digit),
  );
  return { styles, sheets };
}
