import type { LedgerCheck } from "../check";

/** Two columns for one thing: nobody knows which of them counts. */
export const repeatedColumn: LedgerCheck = {
  code: "repeated-column",
  severity: "error",
  scope: "ledger",
  checkLedger: ({ ledger, campaign }) =>
    ledger.form.repeated.map(({ key, cell }) => ({
      row: cell.row,
      column: cell.column,
      params: { column: campaign.ledger.columns.find((column) => column.key === key)!.title },
    })),
};
