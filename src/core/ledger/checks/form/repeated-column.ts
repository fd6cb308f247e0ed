import { columnOf } from "../../../campaign";
import type { LedgerCheck } from "../check";

/** Two columns for one thing: nobody knows which of them counts. */
export const repeatedColumn: LedgerCheck<"repeated-column"> = {
  code: "repeated-column",
  severity: "error",
  scope: "ledger",
  checkLedger: ({ ledger, campaign }) =>
    ledger.form.repeated.map(({ key, cell }) => ({
      row: cell.row,
      column: cell.column,
      params: { column: columnOf(campaign, key).title },
    })),
};
