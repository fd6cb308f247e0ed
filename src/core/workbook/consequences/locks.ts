import { checkOpen } from "../check-edit";
import type { Edit, Patch } from "../patch";
import { WorkbookError } from "../port/port";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";

/**
 * The patch with the locks lifted that need no password and are in its way, and put back when it is done. A patch
 * that lifts a lock itself stays as it is, and so does one that a password keeps out: applying it is refused.
 */
export function liftingLocks(workbook: WorkbookSnapshot, patch: Patch): Patch {
  const locked = workbook.sheets.filter((sheet) => sheet.isProtected && isLifted(sheet, patch));
  if (locked.length === 0) return patch;
  const protect = (on: boolean) => locked.map(({ name }): Edit => ({ kind: "protect", sheet: name, on }));
  return [...protect(false), ...patch, ...protect(true)];
}

function isLifted(sheet: SheetSnapshot, patch: Patch): boolean {
  if (sheet.lock?.hasPassword) return false;
  const own = patch.filter((edit) => "sheet" in edit && isOn(sheet, edit.sheet));
  if (own.some(({ kind }) => kind === "protect" || kind === "renameSheet" || kind === "removeSheet"))
    return false;
  return own.some((edit) => isRefused(sheet, edit));
}

function isOn({ name }: SheetSnapshot, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}

function isRefused(sheet: SheetSnapshot, edit: Edit): boolean {
  try {
    checkOpen(sheet, edit);
    return false;
  } catch (error) {
    return error instanceof WorkbookError && error.code === "protected";
  }
}
