import type { LedgerCheck } from "../check";
import { fieldPlace } from "./field-place";
import { isInPeriod } from "../../ledger/reported";

/** “于每月10日、20日、30日将专项整治清单……报送”: the date lies in the period reported. */
export const reportDateOutsidePeriod: LedgerCheck<"report-date-outside-period"> = {
  code: "report-date-outside-period",
  severity: "warning",
  scope: "ledger",
  checkLedger: ({ ledger, period }) => {
    const { reportDate, form } = ledger;
    if (!period || !reportDate || isInPeriod(reportDate, period)) return [];
    const place = fieldPlace(form.dateField);
    return [{ ...place, params: { ...place.params, from: period.from, to: period.to } }];
  },
};
