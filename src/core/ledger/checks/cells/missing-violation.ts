import { when, type RowCheck } from "../check";

/** The form asks for 存在违法事实. */
export const missingViolation: RowCheck = {
  code: "missing-violation",
  severity: "error",
  scope: "cell",
  checkRow: (row) => when(row, "violations", (cell) => cell.text === ""),
};
