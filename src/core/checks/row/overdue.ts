import { dispositionOf } from "../../campaign";
import { when, type RowCheck } from "../check";
import { dispositionKeyOf, isDone } from "../../ledger/closure";
import { timeLimitOf } from "../../ledger/time-limit";

/**
 * “逾期未完成整治改造任务的，予以关停取缔”: the stage of the disposition has ended before the report date
 * and nothing says that the work is done. A time limit of the row's own replaces the stage's.
 */
export const overdue: RowCheck<"overdue"> = {
  code: "overdue",
  severity: "warning",
  scope: "cell",
  checkRow: (row, { campaign, ledger }) => {
    const disposition = dispositionKeyOf(row);
    if (!disposition || !ledger.reportDate) return [];
    const deadline = timeLimitOf(row, ledger.reportDate) ?? dispositionOf(campaign, disposition).deadline;
    const { reportDate } = ledger;
    return when(
      row,
      "progress",
      () => deadline < reportDate && !isDone(row, campaign),
      () => ({ params: { disposition: dispositionOf(campaign, disposition).word, deadline } }),
    );
  },
};
