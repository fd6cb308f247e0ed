import { firstNotBefore } from "../../../workbook";
import type { LedgerRow } from "../../../ledger/ledger";

/** Where a row stands in rows that are in the order of the sheet, or where it would. */
export function placeOf(rows: readonly LedgerRow[], row: LedgerRow): number {
  return firstNotBefore(rows, ({ index: row }) => row, row.index);
}

/** As `placeOf`, at no cost where all of them stand above. */
export function placeBelow(rows: readonly LedgerRow[], row: LedgerRow): number {
  return rows.length === 0 || rows.at(-1)!.index < row.index ? rows.length : placeOf(rows, row);
}

/** The rows that stand below a row. */
export function below(rows: readonly LedgerRow[], row: LedgerRow): readonly LedgerRow[] {
  return rows.slice(placeBelow(rows, row)).filter((other) => other !== row);
}
