import { applyPatch, type Patch, WorkbookError, type WorkbookSnapshot } from "../../../src/core/workbook";

/** What is thrown at a patch, as plain data; null when it is taken. */
export function refusal(workbook: WorkbookSnapshot, patch: Patch): object | null {
  try {
    applyPatch(workbook, patch);
    return null;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { code: error.code, ...error.params };
  }
}
