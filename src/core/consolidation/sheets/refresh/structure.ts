import {
  applyPatch,
  attachedRows,
  type Edit,
  firstNotBefore,
  type Patch,
  type SheetSnapshot,
  textOf,
  unlocked,
  workbookOf,
} from "../../../workbook";
import type { SheetLayout } from "./layout";
import { planRows, type RowPlan, type Side } from "./row-plan";

/** The sheet with room for every row and column of the new table. */
export interface Structure {
  readonly edits: Patch;
  /** The sheet once the edits are made. */
  readonly sheet: SheetSnapshot;
  /** Where the columns of the new table are, by key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Where its rows are, by their place in the new table; the titles and what is above them too. */
  readonly rowOf: ReadonlyMap<number, number>;
  readonly newColumns: ReadonlySet<string>;
  /** Rows put in, by their place in the new table. */
  readonly newRows: ReadonlySet<number>;
  /** Where the rows are that the table has no more and that stay. */
  readonly retired: readonly number[];
}

/** Puts rows and columns in where the new table has more, and takes rows away that nobody wrote on. */
export function structureFor(fresh: Side, old: Side, layout: SheetLayout): Structure {
  const rows = planRows(fresh, old, layout);
  const { columns, edits: columnEdits, newColumns } = placeColumns(fresh, old);
  const isKept = keeping(old, layout);
  const retired = rows.gone.filter(isKept);
  const rowEdits = editsOf(rows, new Set(rows.gone.filter((row) => !isKept(row))), old.sheet.name);
  const edits = [...columnEdits, ...rowEdits];
  const moved = movedBy(rowEdits);
  const rowOf = new Map<number, number>();
  for (let row = 0; row <= fresh.place.bottom; row++) {
    const at = old.place.bottom - fresh.place.bottom + row;
    if (at >= 0) rowOf.set(row, at);
  }
  const before = new Map<number, number>();
  for (const [at, own] of rows.inserted)
    own.forEach((row, nth) => before.set(row, moved(at) - own.length + nth));
  for (const row of rows.rows)
    rowOf.set(row.fresh, row.old === null ? before.get(row.fresh)! : moved(row.old));
  const [sheet] = applyPatch(unlocked(workbookOf([old.sheet])), edits).sheets;
  return {
    edits,
    sheet: sheet!,
    columns,
    rowOf,
    newColumns,
    newRows: new Set(before.keys()),
    retired: retired.map(moved),
  };
}

/** A column that is not there is put in behind the one that it follows in the new table. */
function placeColumns(fresh: Side, old: Side) {
  const columns = new Map(old.place.columns);
  const edits: Edit[] = [];
  const newColumns = new Set<string>();
  let before = Math.min(...columns.values()) - 1;
  for (const key of fresh.place.columns.keys()) {
    if (!columns.has(key)) {
      const column = before + 1;
      for (const [other, at] of columns) if (at >= column) columns.set(other, at + 1);
      edits.push({ kind: "insertColumns", sheet: old.sheet.name, column, count: 1 });
      columns.set(key, column);
      newColumns.add(key);
    }
    before = columns.get(key)!;
  }
  return { columns, edits, newColumns };
}

/** Whether a row has anything on it that is not the product's: in other columns, attached, or worked out. */
function keeping({ sheet, place }: Side, { keepsAll, squads }: SheetLayout): (row: number) => boolean {
  const hasAttached = attachedRows(sheet.attached);
  const own = new Set([...place.columns].flatMap(([key, column]) => (squads.has(key) ? [] : [column])));
  const isWritten = (row: number) =>
    (sheet.rows[row] ?? []).some((value, column) => !own.has(column) && textOf(value ?? null).trim() !== "");
  return (row) => keepsAll || hasAttached(row) || isWritten(row);
}

/** From below, so that no edit moves what another one counts on. */
function editsOf({ inserted }: RowPlan, deleted: ReadonlySet<number>, sheet: string): Edit[] {
  const at = [...new Set([...inserted.keys(), ...deleted])].sort((a, b) => b - a);
  const edits: Edit[] = [];
  for (const row of at) {
    const last = edits.at(-1);
    if (deleted.has(row)) {
      const joins = last?.kind === "deleteRows" && last.row === row + 1 && !inserted.has(row + 1);
      if (joins) edits.splice(-1, 1, { ...last, row, count: last.count + 1 });
      else edits.push({ kind: "deleteRows", sheet, row, count: 1 });
    }
    const count = inserted.get(row)?.length ?? 0;
    if (count > 0) edits.push({ kind: "insertRows", sheet, row, count });
  }
  return edits;
}

/** Where a row lands that is not taken away. */
function movedBy(edits: readonly Edit[]): (row: number) => number {
  const steps = edits
    .flatMap((edit): [number, number][] => {
      if (edit.kind === "insertRows") return [[edit.row, edit.count]];
      if (edit.kind !== "deleteRows") return [];
      return Array.from({ length: edit.count }, (_, nth) => [edit.row + nth + 1, -1]);
    })
    .sort(([a], [b]) => a - b);
  let sum = 0;
  const sums = steps.map(([, step]) => (sum += step));
  return (row) => {
    const after = firstNotBefore(steps, ([from]) => from, row + 1);
    return row + (sums[after - 1] ?? 0);
  };
}
