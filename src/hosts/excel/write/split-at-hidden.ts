import type { Rectangle } from "./entries";

/**
 * The rectangles cut so that each hidden row stands alone: over rows that a filter hides, Excel skips them and repeats
 * the first row of what it is given (OfficeDev/office-js 224).
 */
export function splitAtHidden(
  rectangles: readonly Rectangle[],
  hidden: ReadonlySet<number>,
): readonly Rectangle[] {
  if (hidden.size === 0) return rectangles;
  return rectangles.flatMap((rectangle) => {
    const { range, cells } = rectangle;
    const parts: Rectangle[] = [];
    let first = range.top;
    const cut = (last: number) => {
      if (last < first) return;
      const rows = cells.slice(first - range.top, last - range.top + 1);
      parts.push({ range: { ...range, top: first, bottom: last }, cells: rows });
      first = last + 1;
    };
    for (let row = range.top; row <= range.bottom; row++) {
      if (!hidden.has(row)) continue;
      cut(row - 1);
      cut(row);
    }
    cut(range.bottom);
    return parts;
  });
}
