import type { LedgerRow } from "../../ledger";

/** The rows of a ledger without those that repeat the name and address of an earlier one (`duplicate-site`). */
export function distinctRows(rows: readonly LedgerRow[]): LedgerRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const name = row.text("siteName");
    const address = row.text("address");
    if (!name || !address) return true;
    const key = `${name}\n${address}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
