import type { LedgerCheck } from "../check";

/** A unit that has nothing to report says so in the ledger. */
export const nilReport: LedgerCheck<"nil-report"> = {
  code: "nil-report",
  severity: "notice",
  scope: "ledger",
  checkLedger: ({ ledger }) => (ledger.nil ? [{ row: ledger.nil.row, column: ledger.nil.column }] : []),
};
