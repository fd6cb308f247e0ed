import { cellRange, intersects, type RangeRef } from "./address";
import type { TableArea } from "./attached";
import { type Edit, shiftOf } from "./patch";
import { MAX_COLUMNS, MAX_ROWS, type Shift, shiftRange } from "./shift";
import type { SheetSnapshot } from "./snapshot";

/** What of a sheet an edit would tear. */
export type InTheWay = "table" | "pivot-table" | "array";

/**
 * The table or pivot table that Excel would not let an edit tear, or null. A table loses neither its header nor its
 * last row, and one that is fed from outside keeps its columns; a pivot table is changed by nobody but itself. What one
 * formula fills is changed as a whole or not at all.
 */
export function attachedInTheWay({ attached }: SheetSnapshot, edit: Edit): InTheWay | null {
  const { tables, pivotTables, arrays } = attached;
  if (tables.length + pivotTables.length + arrays.length === 0) return null;
  const shift = shiftOf(edit);
  if (shift) {
    if (tables.some((table) => isTorn(table, shift))) return "table";
    if (pivotTables.some((range) => !keepsItsSize(range, shift))) return "pivot-table";
    const isBroken = (range: RangeRef) => shiftRange(range, shift) !== null && !keepsItsSize(range, shift);
    return arrays.some(isBroken) ? "array" : null;
  }
  if (edit.kind === "merge" && tables.some(({ range }) => intersects(range, edit.range))) return "table";
  const written = writtenBy(edit);
  const isWritten = (range: RangeRef) => written.some((cell) => intersects(range, cell));
  if (pivotTables.some(isWritten)) return "pivot-table";
  return arrays.some(isWritten) ? "array" : null;
}

function writtenBy(edit: Edit): readonly RangeRef[] {
  if (edit.kind === "merge" || edit.kind === "unmerge") return [edit.range];
  if (edit.kind !== "setCells") return [];
  return edit.cells.map(({ row, column }) => cellRange(row, column));
}

function keepsItsSize(range: RangeRef, shift: Shift): boolean {
  const moved = shiftRange(range, shift);
  return (
    moved !== null &&
    moved.right - moved.left === range.right - range.left &&
    moved.bottom - moved.top === range.bottom - range.top
  );
}

function isTorn({ range, headerRows, totalsRows, isLinked }: TableArea, shift: Shift): boolean {
  const moved = shiftRange(range, shift);
  if (shift.axis === "column") return isLinked ? !keepsItsSize(range, shift) : moved === null;
  if (moved === null || moved.bottom >= MAX_ROWS || moved.right >= MAX_COLUMNS) return true;
  const deletes = (row: number) => shift.deletes && shift.at <= row && row < shift.at + shift.count;
  if (headerRows > 0 && deletes(range.top)) return true;
  if (totalsRows > 0 && deletes(range.bottom)) return true;
  return moved.bottom - moved.top + 1 <= headerRows + totalsRows;
}
