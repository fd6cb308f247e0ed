import type { LedgerCheck } from "../check";
import { readReportDate } from "../../forms";
import { fieldPlace } from "./field-place";

/** 填报时间 is a date that exists. */
export const invalidReportDate: LedgerCheck<"invalid-report-date"> = {
  code: "invalid-report-date",
  severity: "error",
  scope: "ledger",
  checkLedger: ({ ledger }) => {
    const { dateField } = ledger.form;
    if (readReportDate(dateField.text).kind !== "invalid") return [];
    const place = fieldPlace(dateField);
    return [{ ...place, params: { ...place.params, value: dateField.text } }];
  },
};
