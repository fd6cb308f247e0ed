import { contains } from "../address";
import { applyEdit } from "../apply";
import { changesStructure, checkOpen, checkSheetEdit } from "../check-edit";
import type { InTheWay } from "../in-the-way";
import type { Edit, Patch } from "../patch";
import { WorkbookError } from "../port/port";
import { type SheetSnapshot, textOf, valueAt, type WorkbookSnapshot, workbookOf } from "../snapshot";
import { liftingLocks } from "./locks";

/** Why a patch cannot be made. */
export type Obstacle =
  | "protected"
  | "structure-locked"
  | "filtered"
  | "table"
  | "table-title"
  | "pivot-table"
  | "array"
  | "invalid";

/** What keeps a patch from changing which sheets the workbook has, or null. */
export function obstacleToStructure(
  { isStructureLocked = false }: Pick<WorkbookSnapshot, "isStructureLocked">,
  patch: Patch,
): Obstacle | null {
  return isStructureLocked && patch.some(changesStructure) ? "structure-locked" : null;
}

/** What keeps a patch from being made on a sheet, or null; edits of other sheets do not count. */
export function obstacleTo(sheet: SheetSnapshot, patch: Patch): Obstacle | null {
  const { isProtected, isFiltered, merges, attached } = sheet;
  const { tables, pivotTables, arrays } = attached;
  if (!isProtected && !isFiltered && merges.length + tables.length + pivotTables.length + arrays.length === 0)
    return null;
  const own = patch.filter((edit) => edit.kind !== "property" && edit.sheet === sheet.name);
  let current = workbookOf([sheet]);
  try {
    const edits = liftingLocks(current, own);
    for (const [index, edit] of edits.entries()) {
      if (hasTitleTwice(current.sheets[0]!, edit)) return "table-title";
      // What the last edit leaves is not asked for.
      if (index < edits.length - 1) current = applyEdit(current, edit);
      else checkEdit(current.sheets[0]!, edit);
    }
    return null;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return obstacleIn(error);
  }
}

/** What kept a patch from being made. */
export function obstacleIn({ code, params }: WorkbookError): Obstacle {
  if (code === "protected" || code === "structure-locked" || code === "filtered") return code;
  return code === "in-the-way" ? (params["what"] as InTheWay) : "invalid";
}

function checkEdit(sheet: SheetSnapshot, edit: Edit): void {
  if (edit.kind === "property" || edit.kind === "addSheet") return;
  checkOpen(sheet, edit);
  checkSheetEdit(sheet, edit);
}

/** Whether an edit leaves a table without a title for a column, or with one title for two. */
function hasTitleTwice(sheet: SheetSnapshot, edit: Edit): boolean {
  if (edit.kind !== "setCells") return false;
  return sheet.attached.tables.some(({ range, headerRows }) => {
    const written = edit.cells.filter(
      ({ row, column }) => headerRows > 0 && row === range.top && contains(range, row, column),
    );
    if (written.length === 0) return false;
    const titles = new Map<number, string>();
    for (let column = range.left; column <= range.right; column++)
      titles.set(column, textOf(valueAt(sheet, range.top, column)));
    for (const { column, value } of written) titles.set(column, textOf(value));
    return written.some(({ column }) => {
      const title = titles.get(column)!.toLowerCase();
      return (
        title === "" || [...titles].some(([other, text]) => other !== column && text.toLowerCase() === title)
      );
    });
  });
}
