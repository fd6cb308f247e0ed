import { cizao2019, type Campaign } from "../../src/core/campaign";
import { readLedgers, type Ledger } from "../../src/core/ledger";
import {
  emptySheet,
  workbookOf,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/core/workbook";
import { ledgerSheet, type LedgerLine, type LedgerOptions } from "./ledger";

/** The day on which the workbooks made here are read. */
export const today = "2019-11-20";

/** A sheet of plain values from A1 on. */
export function sheetOf(name: string, rows: SheetSnapshot["rows"]): SheetSnapshot {
  return { ...emptySheet(name), rows };
}

/** The sheet with other values in some cells, by row and column. */
export function withCells(
  sheet: SheetSnapshot,
  ...cells: readonly (readonly [row: number, column: number, value: CellValue])[]
): SheetSnapshot {
  const rows = Array.from(sheet.rows, (row) => [...(row ?? [])]);
  for (const [row, column, value] of cells) {
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = value;
  }
  return { ...sheet, rows };
}

/** A workbook with 附件1 of these lines, and whatever sheets follow. */
export function villageWorkbook(
  lines: readonly LedgerLine[],
  options: LedgerOptions = {},
  ...others: readonly SheetSnapshot[]
): WorkbookSnapshot {
  return workbookOf([ledgerSheet(lines, options), ...others]);
}

/** The first ledger of a workbook. */
export function ledgerOf(workbook: WorkbookSnapshot, campaign: Campaign = cizao2019): Ledger {
  return readLedgers(workbook, campaign, { today })[0]!;
}
