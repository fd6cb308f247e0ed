import {
  cellAddress,
  contains,
  isCellError,
  occupiedRows,
  parseCell,
  textOf,
  type CellValue,
  type RangeRef,
  type SheetSnapshot,
} from "../workbook";
import { isFilled, shownNumber } from "../language";

/** A merge of more rows is remembered as a whole: one of whole columns costs no more than a small one. */
const mostRowsOfMerge = 20_000;

/** Whether a merge covers more rows of a sheet than are told one by one: what lies in them is left alone. */
export function isTall({ top, bottom }: RangeRef, { rows }: SheetSnapshot): boolean {
  return Math.min(bottom, rows.length - 1) - top >= mostRowsOfMerge;
}

/** So few rows are looked at one by one. */
const fewRows = 1000;

/**
 * A sheet as its reader sees it: a cell covered by a merged area one column wide reads as that area's
 * value, other covered cells read as empty.
 */
export class Grid {
  private readonly covered = new Map<number, Map<number, RangeRef>>();
  private readonly tall: RangeRef[] = [];

  constructor(
    readonly sheet: SheetSnapshot,
    readonly date1904 = false,
  ) {
    for (const merge of sheet.merges) {
      if (isTall(merge, sheet)) {
        this.tall.push(merge);
        continue;
      }
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

  /** The last row that holds a value or a formula. */
  private get lastRow(): number {
    let last = this.sheet.rows.length - 1;
    for (const address of this.sheet.formulas.keys()) last = Math.max(last, parseCell(address)?.row ?? 0);
    return last;
  }

  /** Whether a cell holds a formula that no program has calculated yet: what it comes to is not known. */
  isUncalculated(row: number, column: number): boolean {
    const { formulas, attached, rows } = this.sheet;
    if (formulas.size === 0 || (rows[row]?.[column] ?? null) !== null) return false;
    const address = cellAddress(row, column);
    return formulas.has(address) && !attached.cellPictures.has(address);
  }

  /** The rows of a stretch that may hold something, from above: a value, a formula, a merge, or what is no value. */
  rowsWithSomething(from: number, to = this.lastRow): readonly number[] {
    if (to - from < fewRows) return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
    const { formulas, attached } = this.sheet;
    const rows = new Set([...occupiedRows(this.sheet), ...this.covered.keys()]);
    for (const address of [...formulas.keys(), ...attached.comments, ...attached.cellPictures])
      rows.add(parseCell(address)?.row ?? 0);
    for (const { top, bottom } of [...attached.drawings, ...attached.links])
      for (let row = Math.max(top, from); row <= Math.min(bottom, to); row++) rows.add(row);
    return [...rows].filter((row) => row >= from && row <= to).sort((a, b) => a - b);
  }

  get hasMerges(): boolean {
    return this.covered.size + this.tall.length > 0;
  }

  /** Whether a merged area reaches into a row. */
  hasMergeIn(row: number): boolean {
    return this.covered.has(row) || this.tall.some(({ top, bottom }) => top <= row && row <= bottom);
  }

  /** The merged area a cell lies in, if any. */
  mergeAt(row: number, column: number): RangeRef | undefined {
    return this.covered.get(row)?.get(column) ?? this.tall.find((merge) => contains(merge, row, column));
  }

  value(row: number, column: number): CellValue {
    const merge = this.hasMerges ? this.mergeAt(row, column) : undefined;
    if (!merge || (merge.top === row && merge.left === column)) return this.sheet.rows[row]?.[column] ?? null;
    return merge.left === merge.right ? (this.sheet.rows[merge.top]?.[merge.left] ?? null) : null;
  }

  /** The number format of a cell that shows its number otherwise; for a cell covered by a merged area, that area's. */
  numberFormat(row: number, column: number): string | undefined {
    const { numberFormats } = this.sheet;
    if (!numberFormats || numberFormats.size === 0) return undefined;
    const merge = this.covered.size ? this.mergeAt(row, column) : undefined;
    return numberFormats.get(cellAddress(merge?.top ?? row, merge?.left ?? column));
  }

  /** What a cell shows of its value: a number by its number format. */
  shown(row: number, column: number, value = this.value(row, column)): string {
    const format = typeof value === "number" ? this.numberFormat(row, column) : undefined;
    return format === undefined ? textOf(value) : shownNumber(value as number, format, this.date1904);
  }

  /** The text that a cell shows, empty for an error value. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return isCellError(value) ? "" : this.shown(row, column, value);
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
