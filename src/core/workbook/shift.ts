import type { RangeRef } from "./address";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export type Axis = "row" | "column";

/** Rows or columns inserted before `at`, or deleted from `at` on. */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
  readonly deletes: boolean;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

const LIMITS: Readonly<Record<Axis, number>> = { row: MAX_ROWS, column: MAX_COLUMNS };

/** Where a row or column number lands; null when it is deleted, or pushed off the sheet. */
export function shiftIndex(index: number, shift: Shift): number | null {
  if (index < shift.at) return index;
  if (shift.deletes) return index < shift.at + shift.count ? null : index - shift.count;
  const landed = index + shift.count;
  return landed < LIMITS[shift.axis] ? landed : null;
}

/**
 * Where a span lands: grown by an insertion inside it but not over the sheet's edge, shrunk by a deletion, null when
 * nothing is left.
 */
export function shiftSpan({ first, last }: Span, shift: Shift): Span | null {
  if (!shift.deletes) {
    const newFirst = shiftIndex(first, shift);
    if (newFirst === null) return null;
    return { first: newFirst, last: shiftIndex(last, shift) ?? LIMITS[shift.axis] - 1 };
  }
  const end = shift.at + shift.count;
  const newFirst = first < shift.at ? first : Math.max(shift.at, first - shift.count);
  const newLast = last < shift.at ? last : last < end ? shift.at - 1 : last - shift.count;
  return newLast < newFirst ? null : { first: newFirst, last: newLast };
}

/** Where a range lands; null when all of it is deleted. */
export function shiftRange(range: RangeRef, shift: Shift): RangeRef | null {
  if (shift.axis === "row") {
    const rows = shiftSpan({ first: range.top, last: range.bottom }, shift);
    return rows && { ...range, top: rows.first, bottom: rows.last };
  }
  const columns = shiftSpan({ first: range.left, last: range.right }, shift);
  return columns && { ...range, left: columns.first, right: columns.last };
}

/** Whether a range is of whole columns, which no inserted or deleted row makes longer or shorter. */
export function isWholeColumns({ top, bottom }: RangeRef): boolean {
  return top === 0 && bottom === MAX_ROWS - 1;
}

/** Numbers of rows or columns, each where it lands. */
export function shiftIndices(indices: ReadonlySet<number>, shift: Shift): ReadonlySet<number> {
  if (![...indices].some((index) => index >= shift.at)) return indices;
  const moved = new Set<number>();
  for (const index of indices) {
    const landed = shiftIndex(index, shift);
    if (landed !== null) moved.add(landed);
  }
  return moved;
}
