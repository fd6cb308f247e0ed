import { when, type RowCheck } from "../check";

/** The form asks for 整治进展情况. */
export const missingProgress: RowCheck = {
  code: "missing-progress",
  severity: "warning",
  scope: "cell",
  checkRow: (row) => when(row, "progress", (cell) => cell.text === ""),
};
