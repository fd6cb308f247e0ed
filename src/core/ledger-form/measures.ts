import type { ColumnKey } from "../campaign";

/** Points of the form's rows: title, 填报单位 and 填报时间, header. */
export const headHeights = { title: 36, labels: 24, header: 60 } as const;
/** Points of a site's row, at least. */
export const rowHeight = 32;

const mostFrozen = 3;

/** Whether the cells of a column are centred. */
export function isCentred(key: ColumnKey): boolean {
  return key === "sequence" || key === "town" || key === "disposition";
}

/** Columns kept in view up to the sites' names; none where those stand so far right that little else would be seen. */
export function frozenColumns(nameColumn: number | undefined): number {
  return nameColumn !== undefined && nameColumn < mostFrozen ? nameColumn + 1 : 0;
}

/** How many empty rows there is room for below the head and rows of this height, on a page of that. */
export function emptyRowsBelow(filled: number, page: number): number {
  const { title, labels, header } = headHeights;
  return Math.max(0, Math.floor((page - title - labels - header - filled) / rowHeight));
}

export function sumOf(heights: Iterable<number>): number {
  return [...heights].reduce((sum, height) => sum + height, 0);
}
