import { isCellError, textOf, type CellValue, type RangeRef, type SheetSnapshot } from "../workbook";
import { isFilled } from "../language";

/**
 * A sheet as its reader sees it: a cell covered by a merged area one column wide reads as that area's
 * value, other covered cells read as empty.
 */
export class Grid {
  private readonly covered = new Map<number, Map<number, RangeRef>>();

  constructor(
    readonly sheet: SheetSnapshot,
    readonly date1904 = false,
  ) {
    for (const merge of sheet.merges) {
      // A merge of whole columns costs no more than the rows that hold something.
      const bottom = Math.min(merge.bottom, Math.max(merge.top, sheet.rows.length - 1));
      const right = Math.min(merge.right, merge.left + 255);
      for (let row = merge.top; row <= bottom; row++) {
        let line = this.covered.get(row);
        if (!line) this.covered.set(row, (line = new Map()));
        for (let column = merge.left; column <= right; column++) line.set(column, merge);
      }
    }
  }

  get hasMerges(): boolean {
    return this.covered.size > 0;
  }

  /** Whether a merged area reaches into a row. */
  hasMergeIn(row: number): boolean {
    return this.covered.has(row);
  }

  /** The merged area a cell lies in, if any. */
  mergeAt(row: number, column: number): RangeRef | undefined {
    return this.covered.get(row)?.get(column);
  }

  value(row: number, column: number): CellValue {
    const merge = this.covered.size ? this.mergeAt(row, column) : undefined;
    if (!merge || (merge.top === row && merge.left === column)) return this.sheet.rows[row]?.[column] ?? null;
    return merge.left === merge.right ? (this.sheet.rows[merge.top]?.[merge.left] ?? null) : null;
  }

  /** The text of a cell, empty for an error value. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return isCellError(value) ? "" : textOf(value);
  }

  /** Whether a cell holds anything but blanks. */
  isFilled(row: number, column: number): boolean {
    const value = this.value(row, column);
    return value !== null && (typeof value !== "string" || isFilled(value));
  }

  /** Number of columns that hold something in a row. */
  width(row: number): number {
    return this.sheet.rows[row]?.length ?? 0;
  }
}
