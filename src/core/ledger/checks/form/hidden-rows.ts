import type { LedgerCheck } from "../check";

/** Rows that nobody sees still count. */
export const hiddenRows: LedgerCheck<"hidden-rows"> = {
  code: "hidden-rows",
  severity: "warning",
  scope: "ledger",
  mends: "safe",
  checkLedger: ({ ledger }) => {
    const { hiddenRows: hiddenInSheet } = ledger.source;
    if (hiddenInSheet.size === 0) return [];
    const rows = ledger.rows.map((row) => row.index).filter((row) => hiddenInSheet.has(row));
    if (rows.length === 0) return [];
    return [
      {
        row: rows[0]!,
        column: ledger.leftmost,
        params: { count: rows.length },
        fix: () => [{ kind: "hideRows", sheet: ledger.sheet, rows, hidden: false }],
      },
    ];
  },
};
