import { applyEdit } from "./apply";
import type { Edit, Patch } from "./patch";
import { repairSheet } from "./difference/difference";
import { WorkbookError } from "./port/port";
import { sheetNamed, unlocked, type WorkbookSnapshot } from "./snapshot";

/**
 * The patch that undoes a patch on this workbook: values and formulas, deleted rows with their contents, merges,
 * validations, conditional formats, sheets, properties. What a snapshot does not hold has no inverse: formats, widths,
 * heights and page set-up of a sheet that stays, hidden columns and visibility of what was deleted, and values
 * hidden under a merge. Throws as `applyPatch` does when the patch cannot be applied.
 */
export function invertPatch(workbook: WorkbookSnapshot, patch: Patch): Patch {
  const inverses: Patch[] = [];
  let before = workbook;
  for (const edit of patch) {
    const after = applyEdit(before, edit);
    inverses.push(invertEdit(before, after, edit));
    before = after;
  }
  return inverses.reverse().flat();
}

/**
 * The patch that undoes one that a host has taken. A host knows which cells of a protected sheet are not locked, and
 * took what a snapshot cannot tell to be allowed.
 */
export function invertApplied(workbook: WorkbookSnapshot, patch: Patch): Patch {
  try {
    return invertPatch(workbook, patch);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "protected") throw error;
    return invertPatch(unlocked(workbook), patch);
  }
}

/** First the edit that turns the structure back, then whatever still differs. */
function invertEdit(before: WorkbookSnapshot, after: WorkbookSnapshot, edit: Edit): Patch {
  if (edit.kind === "property") {
    return [{ kind: "property", name: edit.name, value: before.properties.get(edit.name) ?? null }];
  }
  const turnedBack = turnBack(before, edit);
  const undone = turnedBack.reduce(applyEdit, after);
  if (undone === before) return turnedBack;
  const repairs = before.sheets.flatMap((sheet) => {
    const left = sheetNamed(undone, sheet.name);
    return left && left !== sheet ? repairSheet(left, sheet) : [];
  });
  return [...turnedBack, ...repairs];
}

/** The edit that moves rows or columns back to where an edit moved them from; null for one that moves none. */
export function shiftTurnedBack(edit: Edit): Edit | null {
  switch (edit.kind) {
    case "insertRows":
      return { ...edit, kind: "deleteRows" };
    case "deleteRows":
      return { ...edit, kind: "insertRows" };
    case "insertColumns":
      return { ...edit, kind: "deleteColumns" };
    case "deleteColumns":
      return { ...edit, kind: "insertColumns" };
    default:
      return null;
  }
}

function turnBack(before: WorkbookSnapshot, edit: Edit): Patch {
  const shift = shiftTurnedBack(edit);
  if (shift) return [shift];
  switch (edit.kind) {
    case "addSheet":
      return [{ kind: "removeSheet", sheet: edit.sheet }];
    case "removeSheet": {
      const sheet = sheetNamed(before, edit.sheet)!;
      const previous = before.sheets[before.sheets.indexOf(sheet) - 1];
      return [{ kind: "addSheet", sheet: sheet.name, after: previous?.name ?? null }];
    }
    case "renameSheet":
      return [{ kind: "renameSheet", sheet: edit.name, name: sheetNamed(before, edit.sheet)!.name }];
    default:
      return [];
  }
}
