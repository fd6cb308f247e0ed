import { type NotRead, readSubmission, type UnitFile } from "../../../core/consolidation";
import type { WorkbookSnapshot } from "../../../core/workbook";
import type { SubmissionTask } from "./protocol";

/** What is kept of a file that came in. */
export function submissionFiles(
  { file, modified, sender, campaign, today, period }: SubmissionTask,
  workbook: WorkbookSnapshot | NotRead,
): UnitFile[] {
  return readSubmission({ file, workbook, modified, ...(sender && { sender }) }, campaign, { today, period });
}
