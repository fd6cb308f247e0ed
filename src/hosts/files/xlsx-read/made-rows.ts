import type { CellValue } from "../../../core/workbook";

/** Rows that reach further are rare, and made as they grow. */
const widest = 64;

/** The rows of a sheet as their cells come. */
export class MadeRows {
  readonly rows: CellValue[][] = [];
  private lastRow = -1;
  private lastValues: CellValue[] = [];
  private lastLength = 0;
  private width = 0;

  put(row: number, column: number, value: CellValue): void {
    if (row !== this.lastRow) {
      this.end();
      this.lastRow = row;
      const known = this.rows[row];
      this.lastLength = known ? known.length : 0;
      this.lastValues = this.rows[row] = known ?? new Array<CellValue>(this.width);
    }
    if (column >= this.lastLength) this.lastLength = column + 1;
    this.lastValues[column] = value;
  }

  /** Rows are made as long as the one before was, and here as long as they are: an array that grows takes twice the room. */
  end(): void {
    this.lastValues.length = this.lastLength;
    this.width = Math.min(this.lastLength, widest);
  }
}
