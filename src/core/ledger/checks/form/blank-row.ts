import { rowNumberOf } from "../../../workbook";
import type { LedgerCheck } from "../check";

/** An empty row inside the data is reported, not taken as the end. */
export const blankRow: LedgerCheck<"blank-row"> = {
  code: "blank-row",
  severity: "warning",
  scope: "ledger",
  mends: "safe",
  checkLedger: ({ ledger }) =>
    ledger.blankRows.map((row) => ({
      row,
      column: ledger.leftmost,
      params: { row: rowNumberOf(row) },
      fix: () => [{ kind: "deleteRows", sheet: ledger.sheet, row, count: 1 }],
    })),
};
