import { conversionLosses, patchFile, type SourceFile } from "../../hosts/files";
import { lossesNote } from "../../words/zh-CN/conversion";
import type { Patch, WorkbookSnapshot } from "../../core/workbook";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { writeWhole, type Io } from "./io";

/** Writes a copy of a file with a patch applied; says what a file of an older kind could not bring along. */
export async function writePatchedCopy(
  io: Io,
  out: string,
  source: SourceFile,
  workbook: WorkbookSnapshot,
  patch: Patch,
): Promise<void> {
  await writeWhole(out, await patchFile(source, patch));
  const note = lossesNote(await conversionLosses(source, workbook));
  if (note !== null) io.err(`${text.olderKind(source.name, note)}\n`);
}
