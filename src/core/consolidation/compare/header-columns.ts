import { normalizeTitle } from "../../forms";
import { type SheetSnapshot, textOf, valueAt } from "../../workbook";

const rowsSearched = 30;

/** Where titles stand in a row of a sheet. */
export interface HeaderColumns<Key extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Key, number>;
}

/** The first row, of the first 30, that names all of the titles wanted; null where none does. */
export function findHeaderColumns<Key extends string>(
  sheet: SheetSnapshot,
  titles: Readonly<Record<Key, string>>,
): HeaderColumns<Key> | null {
  const wanted = Object.entries<string>(titles).map(
    ([key, title]) => [key as Key, normalizeTitle(title)] as const,
  );
  for (let row = 0; row < Math.min(rowsSearched, sheet.rows.length); row++) {
    const columns = new Map<Key, number>();
    for (let column = 0; column < (sheet.rows[row]?.length ?? 0); column++) {
      const found = normalizeTitle(textOf(valueAt(sheet, row, column)).slice(0, 100));
      for (const [key, title] of wanted) if (found === title && !columns.has(key)) columns.set(key, column);
    }
    if (columns.size === wanted.length) return { row, columns };
  }
  return null;
}
