import type { LedgerCheck } from "../check";

/** Rows that nobody sees still count. */
export const hiddenRows: LedgerCheck<"hidden-rows"> = {
  code: "hidden-rows",
  severity: "warning",
  scope: "ledger",
  mends: "safe",
  checkLedger: ({ ledger }) => {
    const { hiddenRows: hiddenInSheet, struckRows } = ledger.source;
    if (hiddenInSheet.size + (struckRows?.size ?? 0) === 0) return [];
    const unseen = ledger.rows
      .map((row) => row.index)
      .filter((row) => hiddenInSheet.has(row) || struckRows?.has(row));
    if (unseen.length === 0) return [];
    const rows = unseen.filter((row) => hiddenInSheet.has(row));
    const struck = unseen.length - rows.length;
    return [
      {
        row: unseen[0]!,
        column: ledger.leftmost,
        params: { count: unseen.length, ...(struck > 0 && { struck }) },
        // A row that somebody struck through is shown already.
        fix: rows.length ? () => [{ kind: "hideRows", sheet: ledger.sheet, rows, hidden: false }] : undefined,
      },
    ];
  },
};
