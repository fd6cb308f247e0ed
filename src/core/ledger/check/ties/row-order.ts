import { firstNotBefore } from "../../../workbook";
import type { LedgerRow } from "../../ledger";

/** Where a row stands in rows that are in the order of the sheet, or where it would. */
export function placeOf(rows: readonly LedgerRow[], row: LedgerRow): number {
  return firstNotBefore(rows, ({ index: row }) => row, row.index);
}

const none: readonly LedgerRow[] = [];

/** The rows that stand below a row. */
export function below(rows: readonly LedgerRow[], row: LedgerRow): readonly LedgerRow[] {
  if (rows.length === 0 || rows.at(-1)!.index < row.index) return none;
  return rows.slice(placeOf(rows, row)).filter((other) => other !== row);
}
