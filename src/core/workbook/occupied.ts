import type { SheetSnapshot } from "./snapshot";

const known = new WeakMap<SheetSnapshot["rows"], readonly number[]>();

/** The rows that hold a value, from above: what a sheet costs that has a cell in its last row. */
export function occupiedRows({ rows }: Pick<SheetSnapshot, "rows">): readonly number[] {
  let occupied = known.get(rows);
  if (!occupied) known.set(rows, (occupied = find(rows)));
  return occupied;
}

/** How many columns the rows of a sheet reach over, from one to another; rows may be missing. */
export function widthOf(rows: SheetSnapshot["rows"], top = 0, bottom = rows.length - 1): number {
  let width = 0;
  for (let row = top; row <= Math.min(bottom, rows.length - 1); row++)
    width = Math.max(width, rows[row]?.length ?? 0);
  return width;
}

const wide = 256;

/** The values of a row from the left. A wide row may hold one cell in its last column: the holes before it cost nothing. */
export const valuesOf = <T>(row: readonly T[]): readonly T[] =>
  row.length > wide ? Object.values(row) : row;

function find(rows: SheetSnapshot["rows"]): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows.length; row++) {
    if (valuesOf(rows[row] ?? []).some((value) => value !== null && value !== undefined && value !== ""))
      found.push(row);
  }
  return found;
}
