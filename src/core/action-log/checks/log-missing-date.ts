import { atColumn, type LogCheck } from "./check";

/** An outing without a date is counted in 累计 only. */
export const logMissingDate: LogCheck<"log-missing-date"> = {
  code: "log-missing-date",
  severity: "warning",
  scope: "log",
  checkRow: (row) => (row.dateReading.kind === "missing" ? atColumn(row, "date", {}) : []),
};
