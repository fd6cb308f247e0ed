import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { readSubmission, type UnitFile } from "../../../core/consolidation";
import { readWorkbook, UnreadableFileError } from "../../../hosts/files";
import { defaultLimits } from "../../../hosts/files/source-file";
import type { UnreadableReason, WorkbookSnapshot } from "../../../core/workbook";
import type { FoundFile } from "../consolidate-files";
import type { Checking } from "./checking";

/** Reads and checks one file and keeps what a consolidation needs of it; whatever goes wrong is the file's own. */
export async function readFound(file: FoundFile, checking: Checking): Promise<UnitFile[]> {
  try {
    if (file.isOdd) return unreadable(file, "not-a-file", checking);
    const place = file.rawPath ? Buffer.from(file.rawPath) : file.path;
    // Its size before its bytes.
    if ((await stat(place)).size > defaultLimits.fileBytes) return unreadable(file, "too-large", checking);
    const bytes = await readFile(place);
    return kept(file, await readWorkbook({ name: path.basename(file.path), bytes }), checking);
  } catch (error) {
    return unreadable(file, error instanceof UnreadableFileError ? error.reason : "damaged", checking);
  }
}

/** What is kept of a file that cannot be read. */
export function unreadable(file: FoundFile, reason: UnreadableReason, checking: Checking): UnitFile[] {
  return kept(file, { unreadable: reason }, checking);
}

function kept(
  { name, modified, isUnlikely, isOdd }: FoundFile,
  workbook: WorkbookSnapshot | { readonly unreadable: UnreadableReason },
  { campaign, today, period }: Checking,
): UnitFile[] {
  const files = readSubmission({ file: name, workbook, modified }, campaign, { today, period });
  return isUnlikely && !isOdd ? files.filter(({ kind }) => kind === "report") : files;
}
