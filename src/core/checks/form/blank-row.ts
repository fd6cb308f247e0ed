import { rowNumberOf } from "../../workbook";
import type { LedgerCheck } from "../check";

/** Empty rows inside the data are reported, a run of them at once, and not taken as the end. */
export const blankRow: LedgerCheck<"blank-row"> = {
  code: "blank-row",
  severity: "warning",
  scope: "ledger",
  mends: "safe",
  checkLedger: ({ ledger }) =>
    ledger.blankRows.map(({ first, last }) => ({
      row: first,
      column: ledger.leftmost,
      params: { row: rowNumberOf(first), ...(last > first && { to: rowNumberOf(last) }) },
      fix: () => [{ kind: "deleteRows", sheet: ledger.sheet, row: first, count: last - first + 1 }],
    })),
};
