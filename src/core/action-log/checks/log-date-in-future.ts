import { atColumn, type LogCheck } from "./check";

/** What has not happened yet is no outing. */
export const logDateInFuture: LogCheck = {
  code: "log-date-in-future",
  severity: "warning",
  scope: "log",
  checkRow: (row, { today }) =>
    row.date && row.date > today ? atColumn(row, "date", { value: row.date }) : [],
};
