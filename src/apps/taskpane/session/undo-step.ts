import { type Patch, WorkbookError, type WorkbookSnapshot } from "../../../core/workbook";

/** A change that can be taken back, and the workbook as it left it. */
export interface UndoStep {
  readonly inverse: Patch;
  readonly after: WorkbookSnapshot;
}

/** So many changes can be taken back, one after the other. */
export const stepsKept = 20;

/** Whether a patch was refused because the workbook is no longer as it was. */
export function hasChanged(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === "changed-since";
}
