import { type RangeRef, contains, intersects } from "./address";

/** Whether two ranges are the same rectangle. */
export function sameRange(a: RangeRef, b: RangeRef): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** What is left of a range outside a hole: at most four rectangles. */
export function subtractRange(range: RangeRef, hole: RangeRef): readonly RangeRef[] {
  if (!intersects(range, hole)) return [range];
  const top = Math.max(range.top, hole.top);
  const bottom = Math.min(range.bottom, hole.bottom);
  const pieces = [
    { ...range, bottom: hole.top - 1 },
    { ...range, top: hole.bottom + 1 },
    { ...range, top, bottom, right: hole.left - 1 },
    { ...range, top, bottom, left: hole.right + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Whether a cell is covered by a merge without being its first cell. */
export function isCovered(merges: readonly RangeRef[], row: number, column: number): boolean {
  return merges.some(
    (merge) => contains(merge, row, column) && !(merge.top === row && merge.left === column),
  );
}
