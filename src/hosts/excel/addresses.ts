import {
  columnIndex,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  type RangeRef,
} from "../../core/workbook";

/** The range of an address as Excel gives it: with or without sheet, whole rows (`3:5`) and columns (`A:B`) too. */
export function rangeOfAddress(address: string): RangeRef | null {
  const text = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const rows = /^([0-9]{1,7}):([0-9]{1,7})$/.exec(text);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: MAX_COLUMNS - 1 };
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns)
    return { top: 0, bottom: MAX_ROWS - 1, left: columnIndex(columns[1]!), right: columnIndex(columns[2]!) };
  return parseRange(text);
}

/** Address of whole rows, zero-based, both included. */
export function rowsAddress(first: number, last: number): string {
  return `${first + 1}:${last + 1}`;
}

/** Address of whole columns, zero-based, both included. */
export function columnsAddress(first: number, last: number): string {
  return `${columnName(first)}:${columnName(last)}`;
}

/** Runs of consecutive numbers, in order. */
export function runs(
  numbers: Iterable<number>,
): readonly { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = found.at(-1);
    if (run && run.last + 1 === number) run.last = number;
    else found.push({ first: number, last: number });
  }
  return found;
}

/** Range of a sheet by zero-based corners. */
export function rangeOn(sheet: Excel.Worksheet, { top, left, bottom, right }: RangeRef): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
