import { labelOrigin } from "../../../forms";
import type { LedgerCheck } from "../check";

/** “填报单位” of the form. */
export const missingUnit: LedgerCheck<"missing-unit"> = {
  code: "missing-unit",
  severity: "error",
  scope: "ledger",
  checkLedger: ({ ledger }) => (ledger.unit === null ? [labelOrigin(ledger.form.unitField)] : []),
};
