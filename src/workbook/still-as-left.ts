import { cellAddress } from "./address";
import { shiftOf } from "./apply";
import type { Patch } from "./patch";
import { sameValue } from "./repair";
import { shiftIndex } from "./shift";
import { sheetNamed, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "./snapshot";

interface Footprint {
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  /** The undo would move or remove cells: all of the sheet must be as it was left. */
  readonly whole: boolean;
}

/**
 * Whether what a patch wrote is still as the patch left it in `after`, so that it can be undone without losing
 * what a person did since. Sheets in which the patch moved cells, or that it added, must be unchanged as a whole.
 * A caller refuses an undo with `changed-since` when this is false.
 */
export function stillAsLeft(after: WorkbookSnapshot, current: WorkbookSnapshot, patch: Patch): boolean {
  const footprints = footprintsOf(patch);
  for (const [name, footprint] of footprints) {
    const left = sheetNamed(after, name);
    const now = sheetNamed(current, name);
    if (!left !== !now) return false;
    if (!left || !now || left === now) continue;
    if (
      footprint.whole
        ? !sameCells(left, now)
        : !footprint.cells.every((cell) => sameCell(left, now, cell.row, cell.column))
    ) {
      return false;
    }
  }
  return patch.every(
    (edit) =>
      edit.kind !== "property" || after.properties.get(edit.name) === current.properties.get(edit.name),
  );
}

function footprintsOf(patch: Patch): ReadonlyMap<string, Footprint> {
  const found = new Map<string, Footprint>();
  const at = (sheet: string): Footprint => found.get(sheet.toLowerCase()) ?? { cells: [], whole: false };
  for (const edit of patch) {
    if (edit.kind === "property") continue;
    const key = edit.sheet.toLowerCase();
    const footprint = at(key);
    const shift = shiftOf(edit);
    if (edit.kind === "setCells")
      found.set(key, { ...footprint, cells: [...footprint.cells, ...edit.cells] });
    else if (shift) {
      const cells = footprint.cells.flatMap(({ row, column }) => {
        const landed = shiftIndex(shift.axis === "row" ? row : column, shift);
        if (landed === null) return [];
        return [shift.axis === "row" ? { row: landed, column } : { row, column: landed }];
      });
      found.set(key, { cells, whole: true });
    } else if (edit.kind === "addSheet" || edit.kind === "removeSheet")
      found.set(key, { cells: [], whole: true });
    else if (edit.kind === "renameSheet") {
      found.set(key, { cells: [], whole: false });
      found.set(edit.name.toLowerCase(), footprint);
    }
  }
  return found;
}

/** A cell with a formula is compared by its formula: its result may have been calculated anew. */
function sameCell(left: SheetSnapshot, now: SheetSnapshot, row: number, column: number): boolean {
  const address = cellAddress(row, column);
  const formula = left.formulas.get(address);
  if (formula !== now.formulas.get(address)) return false;
  return formula !== undefined || sameValue(valueAt(left, row, column), valueAt(now, row, column));
}

function sameCells(left: SheetSnapshot, now: SheetSnapshot): boolean {
  const height = Math.max(left.rows.length, now.rows.length);
  for (let row = 0; row < height; row++) {
    const width = Math.max(left.rows[row]?.length ?? 0, now.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column++) if (!sameCell(left, now, row, column)) return false;
  }
  return left.formulas.size === now.formulas.size;
}
