import type { LedgerCheck } from "../check";
import { labelOrigin, readReportDate } from "../../../forms";

/** “填报时间” of the form. */
export const missingReportDate: LedgerCheck<"missing-report-date"> = {
  code: "missing-report-date",
  severity: "error",
  scope: "ledger",
  checkLedger: ({ ledger }) => {
    const { dateField } = ledger.form;
    return readReportDate(dateField.text).kind === "missing" ? [labelOrigin(dateField)] : [];
  },
};
