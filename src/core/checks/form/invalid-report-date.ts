import type { LedgerCheck } from "../check";
import { dayWithoutYear, readReportDate } from "../../forms";
import { fieldPlace } from "./field-place";

/** 填报时间 is a date that exists, its year with it. */
export const invalidReportDate: LedgerCheck<"invalid-report-date"> = {
  code: "invalid-report-date",
  severity: "error",
  scope: "ledger",
  checkLedger: ({ ledger, today }) => {
    const { dateField } = ledger.form;
    if (readReportDate(dateField.text).kind !== "invalid") return [];
    const place = fieldPlace(dateField);
    const day = dayWithoutYear(dateField.text, today);
    return [{ ...place, params: { ...place.params, value: dateField.text, ...(day && { day }) } }];
  },
};
