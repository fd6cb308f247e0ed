import { cellAddress, cellRange, contains, type RangeRef } from "../address";
import { differingCells } from "./difference";
import { type Edit, type Patch, shiftOf } from "../patch";
import { subtractRange } from "../ranges";
import { WorkbookError } from "../port/port";
import { MAX_COLUMNS, MAX_ROWS } from "../shift";
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot";

/** What a patch or its undo writes, moves or covers on a sheet: single cells by address, and ranges. */
interface Footprint {
  readonly cells: Set<string>;
  readonly areas: RangeRef[];
}

const untouched = (): Footprint => ({ cells: new Set(), areas: [] });
const wholeSheet: RangeRef = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/**
 * Whether what a patch wrote is still as the patch left it in `after`, so that it can be undone without losing
 * what a person did since. Sheets in which the patch moved cells, or that it added, must be unchanged as a whole,
 * and so must cells that it set free from a merge or covered by one. Asked of the workbook that a patch was made
 * for, it says whether the patch can still be applied.
 */
export function stillAsLeft(after: WorkbookSnapshot, current: WorkbookSnapshot, patch: Patch): boolean {
  for (const [name, footprint] of footprintsOf(patch)) {
    const left = sheetNamed(after, name);
    const now = sheetNamed(current, name);
    if (!left !== !now) return false;
    if (left && now && isTouched(footprint, left, now)) return false;
  }
  return patch.every(
    (edit) =>
      edit.kind !== "property" || after.properties.get(edit.name) === current.properties.get(edit.name),
  );
}

/** Throws `changed-since` where what a patch writes is no longer as it was in the workbook that it was made for. */
export function refuseIfChanged(
  seen: WorkbookSnapshot | undefined,
  current: WorkbookSnapshot,
  patch: Patch,
): void {
  if (seen && !stillAsLeft(seen, current, patch)) throw new WorkbookError("changed-since");
}

function footprintsOf(patch: Patch): ReadonlyMap<string, Footprint> {
  const found = new Map<string, Footprint>();
  for (const edit of patch) {
    if (edit.kind === "property") continue;
    const key = edit.sheet.toLowerCase();
    const footprint = found.get(key) ?? untouched();
    found.set(key, footprint);
    if (edit.kind === "renameSheet") {
      found.set(key, untouched());
      found.set(edit.name.toLowerCase(), footprint);
    } else if (edit.kind === "setCells") {
      for (const { row, column } of edit.cells) footprint.cells.add(cellAddress(row, column));
    } else footprint.areas.push(...areasOf(edit));
  }
  return found;
}

function areasOf(edit: Edit): readonly RangeRef[] {
  if (edit.kind === "addSheet" || edit.kind === "removeSheet" || shiftOf(edit)) return [wholeSheet];
  if (edit.kind === "merge" || edit.kind === "unmerge")
    return subtractRange(edit.range, cellRange(edit.range.top, edit.range.left));
  return [];
}

/** A cell with a formula is compared by its formula: its result may have been calculated anew. */
function isTouched({ cells, areas }: Footprint, left: SheetSnapshot, now: SheetSnapshot): boolean {
  return differingCells(left, now).some(({ row, column }) => {
    const address = cellAddress(row, column);
    const formula = left.formulas.get(address);
    if (formula !== undefined && formula === now.formulas.get(address)) return false;
    return cells.has(address) || areas.some((area) => contains(area, row, column));
  });
}
