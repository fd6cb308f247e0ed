import type { Campaign } from "../../campaign";
import type { Grid } from "../../forms";
import type { HeaderReading } from "./header";
import { readNil } from "./rows/nil";

/** Rows below a header that show what its columns hold. */
const rowsLookedAt = 60;

/** A header cell that no column has taken. */
export interface Free {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Words, or a mark or nothing at all: №, #. A number is the number of a column. */
function mayBeTitle(text: string): boolean {
  return /\p{L}/u.test(text) || !/\d/.test(text);
}

/** The cells of a header that no column has taken. */
export function freeCells(grid: Grid, reading: HeaderReading): Free[] {
  const number = reading.columns.has("operatorContact") ? reading.number : null;
  const taken = new Set(
    [
      ...reading.columns.values(),
      ...reading.lifecycle.values(),
      ...(reading.choices?.values() ?? []),
      reading.contactNumber,
      number,
    ]
      .filter((cell) => cell !== null)
      .concat(reading.repeated.map(({ cell }) => cell))
      .map(({ column }) => column),
  );
  const free: Free[] = [];
  for (let row = reading.bottom; row >= reading.top; row--) {
    for (let column = 0; column < grid.width(row); column++) {
      const text = grid.text(row, column);
      if (taken.has(column) || !mayBeTitle(text) || text.length > 200) continue;
      const merge = grid.mergeAt(row, column);
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      free.push({ row, column, text });
      taken.add(column);
    }
  }
  return free;
}

/** What stands below a header in a column. */
export function textsBelow(grid: Grid, campaign: Campaign, reading: HeaderReading, column: number): string[] {
  const last = Math.min(grid.sheet.rows.length, reading.bottom + 1 + rowsLookedAt);
  const texts: string[] = [];
  for (let row = reading.bottom + 1; row < last; row++) {
    const text = grid.text(row, column);
    // What says that there is nothing says nothing of the column; a heading across is no cell of it.
    if (!text || readNil(text, campaign) !== null) continue;
    if (grid.sheet.rows[row]!.filter((value) => value !== null).length > 1) texts.push(text);
  }
  return texts;
}
