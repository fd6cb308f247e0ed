import { conversionLosses, patchFile, type SourceFile } from "../../hosts/files";
import { asPackageOf, packageEnding, packageEndings } from "../../hosts/files/package-kind";
import { lossesNote } from "../../words/zh-CN/conversion";
import {
  liftingLocks,
  obstacleIn,
  type Patch,
  WorkbookError,
  type WorkbookSnapshot,
} from "../../core/workbook";
import { obstacleSentence } from "../../words/zh-CN/fixes";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { UsageError } from "./arguments";
import type { Io } from "./io";
import { writeWhole } from "./output";

/** Refuses a name for a new workbook that ends as one of another kind. */
export function checkEnding(out: string, endings: readonly string[] = ["xlsx"]): void {
  if (!endings.some((ending) => out.toLowerCase().endsWith(`.${ending}`)))
    throw new UsageError(
      text.outHasWrongEnding(
        out,
        endings.map((ending) => `.${ending}`),
      ),
    );
}

/** Refuses a name for a copy that ends as no workbook can be written. */
export function checkCopyEnding(out: string): void {
  checkEnding(out, packageEndings);
}

/**
 * Writes a copy of a file with a patch applied, of the kind that its name ends as; says what a file of another kind
 * could not bring along. Locks without a password are lifted for it and put back. @throws UsageError where that kind can
 * hold no macros and the file has some, and where the file does not take the patch.
 */
export async function writePatchedCopy(
  io: Io,
  out: string,
  source: SourceFile,
  workbook: WorkbookSnapshot,
  patch: Patch,
): Promise<void> {
  checkCopyEnding(out);
  const copy = await patchedCopy(out, source, workbook, patch).catch((error: unknown) => {
    if (!(error instanceof WorkbookError)) throw error;
    throw new UsageError(text.cannotWrite(source.name, obstacleSentence(obstacleIn(error))));
  });
  if (!copy) throw new UsageError(text.outLosesMacros(out));
  await writeWhole(out, copy);
  const note = lossesNote(await conversionLosses(source, workbook));
  if (note !== null) io.err(`${text.olderKind(source.name, note)}\n`);
}

/**
 * The bytes of a copy of a file with a patch applied, of the kind that `out` ends as; null where that kind can hold no
 * macros and the file has some. Locks without a password are lifted for it and put back. @throws WorkbookError
 */
async function patchedCopy(
  out: string,
  source: SourceFile,
  workbook: WorkbookSnapshot,
  patch: Patch,
): Promise<Uint8Array | null> {
  return asPackageOf(await patchFile(source, liftingLocks(workbook, patch)), packageEnding(out)!);
}
