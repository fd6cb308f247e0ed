import { lazyFix } from "../../ledger";
import type { TallyCheck } from "./check";

/** “将专项整治清单（附件1）及专项整治情况调度表（附件2）报送环保中队”; a CSV can hold one sheet only. */
export const tallyMissing: TallyCheck = {
  code: "tally-missing",
  severity: "warning",
  scope: "tally",
  checkTally: ({ workbook, ledger, stated, generate }) =>
    stated || workbook.format === "csv"
      ? []
      : [{ sheet: ledger.sheet, row: 0, column: 0, fix: lazyFix(false, generate) }],
};
