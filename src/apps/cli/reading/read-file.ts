import path from "node:path";
import { type NotRead, readSubmission, type UnitFile } from "../../../core/consolidation";
import { readWorkbook, UnreadableFileError } from "../../../hosts/files";
import type { UnreadableReason, WorkbookSnapshot } from "../../../core/workbook";
import type { FoundFile } from "../found-file";
import { bytesOf } from "../held-files";
import type { Checking } from "./checking";

/** Reads and checks one file and keeps what a consolidation needs of it; whatever goes wrong is the file's own. */
export async function readFound(file: FoundFile, checking: Checking): Promise<UnitFile[]> {
  try {
    if (file.isOdd) return unreadable(file, "not-a-file", checking);
    const bytes = await bytesOf(file);
    return kept(file, await readWorkbook({ name: path.basename(file.path), bytes }), checking);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) return unreadable(file, "damaged", checking);
    const { reason, text } = error;
    return kept(file, { unreadable: reason, ...(text && { text }) }, checking);
  }
}

/** What is kept of a file that cannot be read. */
export function unreadable(file: FoundFile, reason: UnreadableReason, checking: Checking): UnitFile[] {
  return kept(file, { unreadable: reason }, checking);
}

function kept(
  { name, modified, sender }: FoundFile,
  workbook: WorkbookSnapshot | NotRead,
  { campaign, today, period }: Checking,
): UnitFile[] {
  const submission = { file: name, workbook, modified, ...(sender && { sender }) };
  return readSubmission(submission, campaign, { today, period });
}
