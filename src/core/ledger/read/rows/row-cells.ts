import type { Grid } from "../../../forms";
import { comparable } from "../../../language";
import { isCellError } from "../../../workbook";
import { isNilMark } from "./nil";
import * as shape from "./shapes";

/** A filled cell of a row. */
export interface RowCell {
  readonly column: number;
  /** Comparable. */
  readonly text: string;
  readonly isNumber: boolean;
}

const longestRead = 200;
const fewestMarks = 5;

/**
 * The filled cells of a row, known or not, up to a width or as far as the row goes.
 * @param without a column that says nothing of what the row is.
 */
export function filledCells(
  grid: Grid,
  row: number,
  atLeast: number,
  without: number | null = null,
): RowCell[] {
  const width = Math.max(grid.width(row), atLeast);
  const cells: RowCell[] = [];
  for (let column = 0; column < width; column++) {
    if (column === without || !grid.isFilled(row, column)) continue;
    const value = grid.value(row, column);
    const text = isCellError(value) ? value.error : comparable(grid.text(row, column).slice(0, longestRead));
    cells.push({ column, text, isNumber: typeof value === "number" || /^\d+$/.test(text) });
  }
  return cells;
}

/** Numbers or letters of columns below their titles: 1 2 3, 甲 乙 1 2. */
export function areColumnMarks(cells: readonly RowCell[]): boolean {
  return (
    cells.length >= fewestMarks &&
    cells.every(({ text }) => shape.isColumnMark(text)) &&
    new Set(cells.map(({ text }) => text)).size === cells.length
  );
}

/** Names that a program gives to columns: xh mc dz. */
export function areFieldNames(cells: readonly RowCell[]): boolean {
  return cells.length >= fewestMarks && cells.every(({ text }) => shape.isFieldName(text));
}

/** Labels alone, each with its value behind it or in the next cell. */
export function areLabels(said: readonly RowCell[]): boolean {
  const cells = said.filter(({ text }) => !shape.isRule(text));
  const [first] = cells;
  if (!first) return false;
  if (cells.length === 1) return shape.isLabel(first.text) || shape.isFormDeed(first.text);
  if (cells.every(({ text }) => shape.isWholeDate(text) || shape.isSeal(text))) return true;
  let awaitsValue = false;
  for (const [i, { text }] of cells.entries()) {
    const isLabel = shape.isLabel(text) || shape.isOffice(text);
    if (!isLabel && !awaitsValue && !(i > 0 && (shape.isWholeDate(text) || shape.isSeal(text)))) return false;
    awaitsValue = isLabel && shape.isBareLabel(text);
  }
  return true;
}

/** A word for a total and figures behind it. */
export function areTotal([first, ...others]: readonly RowCell[]): boolean {
  const isFigure = ({ text, isNumber }: RowCell) =>
    isNumber || shape.isCount(text) || shape.isTotal(text) || isNilMark(text);
  if (!first) return false;
  return shape.isBareTotal(first.text) || (shape.isTotal(first.text) && others.every(isFigure));
}

/** Figures and marks alone, as in a line of sums without a word: a name is none of them, nor is a telephone number. */
export function areNoWords(said: readonly RowCell[], siteName: number | undefined): boolean {
  return said.every(
    ({ column, text }) => shape.isRule(text) || (column !== siteName && shape.isFigure(text)),
  );
}
