declare const counting: unique symbol;

/** A row as the snapshot counts it, from 0. The compiler refuses a {@link RowNumber} in its place. */
export type RowIndex = number & { readonly [counting]?: "from 0" };

/** A row as people count it, from 1: what messages and reports say. */
export type RowNumber = number & { readonly [counting]?: "from 1" };

/** The number that Excel shows beside a row. */
export function rowNumberOf(row: RowIndex): RowNumber {
  return row + 1;
}

/** A cell by zero-based row and column: A1 is `{ row: 0, column: 0 }`. */
export interface CellRef {
  readonly row: RowIndex;
  readonly column: number;
}

/** A rectangle of cells, zero-based, both corners included. */
export interface RangeRef {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Letters of a zero-based column: 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column; n >= 0; n = Math.floor(n / 26) - 1) {
    name = String.fromCharCode(65 + (n % 26)) + name;
  }
  return name;
}

/** Zero-based column of its letters, in either case; -1 when they are no letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i) & ~32;
    if (code < 65 || code > 90) return -1;
    index = index * 26 + (code - 64);
  }
  return index - 1;
}

/** A1 address of a cell: `{ row: 5, column: 4 }` → `E6`. */
export function cellAddress(row: RowIndex, column: number): string {
  return columnName(column) + rowNumberOf(row);
}

/** A1 address of a range; a single cell has no colon. */
export function rangeAddress(range: RangeRef): string {
  const start = cellAddress(range.top, range.left);
  return range.top === range.bottom && range.left === range.right
    ? start
    : `${start}:${cellAddress(range.bottom, range.right)}`;
}

/** The cell that an A1 address (`E6`, `$E$6`) names, or null when it is none. */
export function parseCell(address: string): CellRef | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(address);
  if (!match) return null;
  const row = Number(match[2]) - 1;
  return row < 0 ? null : { row, column: columnIndex(match[1]!) };
}

/** The range that an A1 address (`A1:C3`, `B2`) names, or null when it is none. */
export function parseRange(address: string): RangeRef | null {
  const colon = address.indexOf(":");
  const first = parseCell(colon < 0 ? address : address.slice(0, colon));
  const last = colon < 0 ? first : parseCell(address.slice(colon + 1));
  if (!first || !last) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** Whether a cell lies in a range. */
export function contains(range: RangeRef, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Whether two ranges share a cell. */
export function intersects(a: RangeRef, b: RangeRef): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** A range of one cell. */
export function cellRange(row: number, column: number): RangeRef {
  return { top: row, left: column, bottom: row, right: column };
}
