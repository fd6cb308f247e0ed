import type { LedgerRow } from "../../ledger";

/** Where a row stands in rows that are in the order of the sheet, or where it would. */
export function placeOf(rows: readonly LedgerRow[], row: LedgerRow): number {
  // As a rule rows come in their order.
  if (rows.length > 0 && rows.at(-1)!.row < row.row) return rows.length;
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < row.row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows that stand below a row. */
export function below(rows: readonly LedgerRow[], row: LedgerRow): LedgerRow[] {
  return rows.slice(placeOf(rows, row)).filter((other) => other !== row);
}
