import type { LedgerCheck } from "../check";
import { labelOrigin, readReportDate } from "../../../forms";

/** 填报时间 is a date that exists. */
export const invalidReportDate: LedgerCheck<"invalid-report-date"> = {
  code: "invalid-report-date",
  severity: "error",
  scope: "ledger",
  checkLedger: ({ ledger }) => {
    const { dateField } = ledger.form;
    if (readReportDate(dateField.text).kind !== "invalid") return [];
    return [{ ...labelOrigin(dateField), params: { value: dateField.text } }];
  },
};
