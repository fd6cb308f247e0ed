import type { Grid } from "./grid";

/** Rows of a sheet that are searched for a header where a form does not say otherwise. */
const USUAL_ROWS = 30;

/** How the header of a form is looked for in a sheet. */
export interface HeaderSearch<Header> {
  /** The first row looked at; that of the sheet if absent. */
  readonly from?: number;
  /** How many rows are looked at; 30 if absent. */
  readonly rowsSearched?: number;
  /** Two where a header may fill two rows; they are read as one only where that names more. One if absent. */
  readonly rows?: 1 | 2;
  /** How many titles a header must name. */
  readonly needed: number;
  /** Reads a row, or two rows as one; null for what is no header. */
  readonly read: (row: number, rows: 1 | 2) => Header | null;
  /** How many titles a header names. */
  readonly named: (header: Header) => number;
}

/** The header that names the most titles, the first of those that name as many; null where none names enough. */
export function findHeader<Header>(grid: Grid, search: HeaderSearch<Header>): Header | null {
  const { from = 0, rowsSearched = USUAL_ROWS, rows: most = 1, needed, read, named } = search;
  const height = Math.min(from + rowsSearched, grid.sheet.rows.length);
  let best: Header | null = null;
  let bestNamed = needed - 1;
  for (const rows of [1, 2] as const) {
    if (rows > most) break;
    for (let row = from; row + rows <= height; row++) {
      const header = read(row, rows);
      if (header === null || named(header) <= bestNamed) continue;
      best = header;
      bestNamed = named(header);
    }
  }
  return best;
}

/** Where the titles of a row stand, each at its first place. */
export function columnsNamed<Key>(
  grid: Grid,
  row: number,
  keyOf: (text: string) => Key | undefined,
): Map<Key, number> {
  const columns = new Map<Key, number>();
  for (let column = 0; column < grid.width(row); column++) {
    const key = keyOf(grid.text(row, column));
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}
