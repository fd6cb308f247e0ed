import { liftingLocks, type Patch, WorkbookError, type WorkbookSnapshot } from "../../core/workbook";
import { asPackageOf } from "./package-kind";
import { openXlsx, patchFile } from "./patch-file";
import { defaultLimits, type SourceFile, UnreadableFileError } from "./source-file";
import { unlockedFile } from "./unlocked";

/** A file as it came, and what was read of it. */
export interface OpenedFile {
  readonly source: SourceFile;
  readonly workbook: WorkbookSnapshot;
}

/** Why a file takes no patch and is to be made anew. */
export type WhyAnew = "long" | "other-kind" | "macros" | WorkbookError;

/**
 * A copy of a workbook as an .xlsx, brought up to date in place: what people did there stays. Locks without a password are
 * lifted for it and put back. Where it takes no patch, why.
 * @param patchFor makes the patch, and may find that something is in its way.
 * @param makeCopy as `patchFile`, on whatever thread.
 */
export async function updatedCopy(
  { source, workbook }: OpenedFile,
  patchFor: (workbook: WorkbookSnapshot) => Patch,
  makeCopy = patchFile,
): Promise<Uint8Array | WhyAnew> {
  try {
    if (!openXlsx(await unlockedFile(source))) return "other-kind";
    const patch = liftingLocks(workbook, patchFor(workbook));
    return asPackageOf(await makeCopy(source, patch), "xlsx") ?? "macros";
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    if (error instanceof UnreadableFileError) return "long";
    throw error;
  }
}

/** Whether a workbook is short enough to be brought up to date; of a longer one the memory is needed. */
export function canBeUpdated({ source, workbook: { sheets } }: OpenedFile): boolean {
  const cells = sheets.reduce(
    (sum, { rows }) => rows.reduce((count, row) => count + (row?.length ?? 0), sum),
    0,
  );
  return source.bytes.length <= defaultLimits.fileBytes && cells <= defaultLimits.cells;
}
