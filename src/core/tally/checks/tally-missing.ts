import type { TallyCheck } from "./check";

/** “将专项整治清单（附件1）及专项整治情况调度表（附件2）报送环保中队”; a CSV can hold one sheet only. */
export const tallyMissing: TallyCheck<"tally-missing"> = {
  code: "tally-missing",
  severity: "warning",
  scope: "tally",
  mends: "safe",
  checkTally: ({ workbook, stated, generate }) =>
    stated || workbook.format === "csv" ? [] : [{ row: 0, column: 0, fix: generate }],
};
