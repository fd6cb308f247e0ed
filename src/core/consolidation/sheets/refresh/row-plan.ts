import type { SheetSnapshot } from "../../../workbook";
import { rowText, type RowText, type SheetLayout, type TablePlace } from "./layout";

/** Where each row of a table goes on the sheet that has it already. */
export interface RowPlan {
  /** The rows of the new table from its first one on, and the row of the sheet that each is; null for a new one. */
  readonly rows: readonly { readonly fresh: number; readonly old: number | null }[];
  /** For each row of the sheet before which new ones are put in: which. */
  readonly inserted: ReadonlyMap<number, readonly number[]>;
  /** Rows of the sheet that the table has no more. */
  readonly gone: readonly number[];
}

/** A table on a sheet. */
export interface Side {
  readonly sheet: SheetSnapshot;
  readonly place: TablePlace;
}

/**
 * Finds the rows of a table again by their keys. A row that is found stays where it is, so that everything beside it and
 * on it does too; a new one follows the row that it follows in the table, or the last one where people sorted the rows.
 */
export function planRows(fresh: Side, old: Side, layout: SheetLayout): RowPlan {
  const keyOf = (text: RowText) => layout.keyOf(text, old.place.columns);
  const known = new Map(keyedRows(old, keyOf));
  const rows = keyedRows(fresh, keyOf).map(([text, row]) => ({ fresh: row, old: known.get(text) ?? null }));
  const found = rows.flatMap((row) => row.old ?? []);
  const isInOrder = found.every((row, at) => at === 0 || found[at - 1]! < row);
  const last = Math.max(old.place.bottom, ...known.values());
  const inserted = new Map<number, number[]>();
  let before = isInOrder ? old.place.bottom : last;
  for (const row of rows) {
    if (row.old !== null && isInOrder) before = row.old;
    if (row.old !== null) continue;
    const own = inserted.get(before + 1) ?? [];
    inserted.set(before + 1, own);
    own.push(row.fresh);
  }
  const stays = new Set(found);
  return { rows, inserted, gone: [...known.values()].filter((row) => !stays.has(row)) };
}

/** The rows below the titles that are the table's, each by a key of its own. */
function keyedRows({ sheet, place }: Side, keyOf: (text: RowText) => string): [string, number][] {
  const times = new Map<string, number>();
  const found: [string, number][] = [];
  for (let row = place.bottom + 1; row < sheet.rows.length; row++) {
    const key = keyOf(rowText(sheet, place, row));
    if (key === "") continue;
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    found.push([`${key}\n${time}`, row]);
  }
  return found;
}
