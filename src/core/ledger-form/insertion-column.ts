import type { Campaign, ColumnKey } from "../campaign";
import type { LedgerForm } from "../ledger/ledger";

/** Where a missing column is put: right of the nearest column that the form has before it. */
export function insertionColumn(form: LedgerForm, key: ColumnKey, { ledger }: Campaign): number {
  const keys = ledger.columns.map((column) => column.key);
  const index = keys.indexOf(key);
  for (let before = index - 1; before >= 0; before--) {
    const beforeKey = keys[before]!;
    const cell = form.columns.get(beforeKey);
    if (!cell) continue;
    const number = beforeKey === "operatorContact" ? (form.contactNumber?.column ?? -1) : -1;
    return Math.max(cell.column, number) + 1;
  }
  return Math.min(...[...form.columns.values()].map((cell) => cell.column));
}
