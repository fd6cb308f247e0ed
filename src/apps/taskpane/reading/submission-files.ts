import { readSubmission, type StampState, type UnitFile } from "../../../core/consolidation";
import { readStamp } from "../../../core/submission";
import type { WorkbookSnapshot } from "../../../core/workbook";
import type { SubmissionTask } from "./protocol";

/** What is kept of a file that came in. */
export function submissionFiles(
  { file, modified, campaign, today, period }: SubmissionTask,
  workbook: WorkbookSnapshot | { readonly unreadable: string },
): UnitFile[] {
  const stampOf = (read: WorkbookSnapshot): StampState | null => {
    const { state } = readStamp(read, campaign);
    return state === "none" ? null : state === "intact" ? "valid" : "broken";
  };
  return readSubmission({ file, workbook, modified }, campaign, { today, period, stampOf });
}
