import { columnKeys, type ColumnKey } from "../campaign";
import type { LedgerCell, LedgerRow } from "./ledger";

/** The known cells of a row with their keys, the number's cell of a split contact included. */
export function knownCells(row: LedgerRow): { key: ColumnKey; cell: LedgerCell }[] {
  const cells: { key: ColumnKey; cell: LedgerCell }[] = [];
  for (const key of columnKeys) {
    const cell = row.cell(key);
    if (cell) cells.push({ key, cell });
  }
  if (row.numberCell) cells.push({ key: "operatorContact", cell: row.numberCell });
  return cells;
}
