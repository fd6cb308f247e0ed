import { readReportDate } from "../../forms";
import type { LedgerCheck } from "../check";
import { missingField } from "./field-place";

/** “填报时间” of the form. */
export const missingReportDate: LedgerCheck<"missing-report-date"> = {
  code: "missing-report-date",
  severity: "error",
  scope: "ledger",
  mends: "asks",
  checkLedger: (context) => {
    const { dateField } = context.ledger.form;
    return readReportDate(dateField.text).kind === "missing" ? [missingField(context, dateField)] : [];
  },
};
