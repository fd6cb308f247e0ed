import type { SheetSnapshot, RowIndex } from "../workbook";
import { columnsNamed, findHeader } from "./find-header";
import { Grid } from "./grid";
import { normalizeTitle } from "../language";

const longestTitle = 100;

/** Where titles stand in a row of a sheet. */
export interface TitledColumns<Key extends string> {
  readonly row: RowIndex;
  readonly columns: ReadonlyMap<Key, number>;
}

/**
 * The row, of the first 30, that names the most of the titles wanted; null where none names enough.
 * @param needed how many are enough; by default all.
 */
export function findTitledColumns<Key extends string>(
  sheet: SheetSnapshot,
  titles: Readonly<Record<Key, string>>,
  needed: number = Object.keys(titles).length,
): TitledColumns<Key> | null {
  const keys = new Map<string, Key>();
  for (const [key, title] of Object.entries<string>(titles)) keys.set(normalizeTitle(title), key as Key);
  const grid = new Grid(sheet);
  const keyOf = (text: string) => keys.get(normalizeTitle(text.slice(0, longestTitle)));
  return findHeader(grid, {
    needed: Math.min(needed, keys.size),
    read: (row): TitledColumns<Key> => ({ row, columns: columnsNamed(grid, row, keyOf) }),
    named: ({ columns }) => columns.size,
  });
}
