import { atColumn, type LogCheck } from "./check";

/** What has not happened yet is no outing. */
export const logDateInFuture: LogCheck<"log-date-in-future"> = {
  code: "log-date-in-future",
  severity: "warning",
  scope: "log",
  checkRow: (row, { today }) =>
    row.date && row.date > today ? atColumn(row, "date", { params: { value: row.date } }) : [],
};
