import type { LedgerCheck } from "../check";
import { missingField } from "./field-place";

/** “填报单位” of the form. */
export const missingUnit: LedgerCheck<"missing-unit"> = {
  code: "missing-unit",
  severity: "error",
  scope: "ledger",
  mends: "asks",
  checkLedger: (context) => {
    const { unit, form } = context.ledger;
    return unit === null ? [missingField(context, form.unitField)] : [];
  },
};
