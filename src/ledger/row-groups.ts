import type { LedgerRow } from "./ledger";

const none: readonly LedgerRow[] = [];

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

/** Rows by a key, those of one key in the order of the sheet. */
export class RowGroups {
  private readonly groups = new Map<string, LedgerRow[]>();

  add(key: string, row: LedgerRow): void {
    const rows = this.groups.get(key);
    if (rows) rows.splice(placeOf(rows, row), 0, row);
    else this.groups.set(key, [row]);
  }

  remove(key: string, row: LedgerRow): void {
    const rows = this.groups.get(key);
    const place = rows ? placeOf(rows, row) : -1;
    if (!rows || rows[place] !== row) return;
    if (rows.length === 1) this.groups.delete(key);
    else rows.splice(place, 1);
  }

  /** The rows of a key, the earliest first. */
  of(key: string): readonly LedgerRow[] {
    return this.groups.get(key) ?? none;
  }
}
