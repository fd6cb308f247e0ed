import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import {
  cellAddress,
  type CellValue,
  emptySheet,
  parseCell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/workbook";
import { cellValue, formulaOf } from "./cells";
import { rangeRef } from "./rules";

/**
 * The workbook as the grid shows it. What Univer does not hold itself (rules, protection, properties) is
 * taken from `known`, the workbook that the journal leads to.
 */
export function readGrid(
  data: IWorkbookData,
  known: WorkbookSnapshot,
  active: string | null,
): WorkbookSnapshot {
  const sheets = data.sheetOrder.flatMap((id) => {
    const sheet = data.sheets[id];
    if (!sheet) return [];
    const before = known.sheets.find(({ name }) => name === sheet.name) ?? emptySheet(sheet.name ?? id);
    return [readSheet(sheet, before)];
  });
  return { ...known, sheets, activeSheet: active ?? known.activeSheet };
}

function readSheet(sheet: Partial<IWorksheetData>, before: SheetSnapshot): SheetSnapshot {
  const rows: CellValue[][] = [];
  const formulas = new Map<string, string>();
  for (const [rowKey, cells] of Object.entries(sheet.cellData ?? {})) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(cells ?? {})) {
      if (!cell) continue;
      const column = Number(columnKey);
      const formula = formulaOf(cell);
      if (formula) formulas.set(cellAddress(row, column), formula);
      // The grid has calculated it: what shows nothing is an empty text.
      const value = cellValue(cell) ?? (formula ? "" : null);
      if (value !== null) (rows[row] ??= [])[column] = value;
    }
  }
  const hiddenRows = new Set<number>();
  for (const [row, info] of Object.entries(sheet.rowData ?? {}))
    if (info?.hd === 1) hiddenRows.add(Number(row));
  return {
    ...before,
    rows,
    formulas,
    merges: (sheet.mergeData ?? []).map(rangeRef),
    hiddenRows,
    ...(before.struckWords && { struckWords: stillStruck(before, before.struckWords, rows) }),
  };
}

/** Words struck through in cells that nobody has written into. */
function stillStruck(
  before: SheetSnapshot,
  struckWords: ReadonlyMap<string, string>,
  rows: SheetSnapshot["rows"],
): ReadonlyMap<string, string> {
  const isAsBefore = (address: string) => {
    const at = parseCell(address);
    return at !== null && rows[at.row]?.[at.column] === before.rows[at.row]?.[at.column];
  };
  return new Map([...struckWords].filter(([address]) => isAsBefore(address)));
}
