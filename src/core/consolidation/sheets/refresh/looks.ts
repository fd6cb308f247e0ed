import { cellAddress, type Edit, type Patch, type RangeRef } from "../../../workbook";
import { rowText, type SheetLayout } from "./layout";
import type { Side } from "./row-plan";
import { runsOf } from "./runs";
import type { Structure } from "./structure";

const NO_FILL = "#FFFFFF";
const NO_COLOR = "#000000";
const RETIRED_COLOR = "#808080";

/**
 * How the new rows and columns look, and what is marked now. Rows that were there keep their look, but for what the
 * product itself marked and marks no more.
 * @param patch what would make the table anew.
 */
export function lookEdits(patch: Patch, fresh: Side, structure: Structure, layout: SheetLayout): Patch {
  const { place } = fresh;
  const { sheet, columns, rowOf, newRows, newColumns, retired } = structure;
  const { name } = sheet;
  const edits: Edit[] = [];
  const format = (range: RangeRef, look: Extract<Edit, { kind: "format" }>["format"]) =>
    edits.push({ kind: "format", sheet: name, range, format: look });
  const rowsIn = (top: number, bottom: number, wanted: (row: number) => boolean) => {
    const found: number[] = [];
    for (let row = top; row <= Math.min(bottom, fresh.sheet.rows.length - 1); row++)
      if (rowOf.has(row) && wanted(row)) found.push(rowOf.get(row)!);
    return runsOf(found);
  };
  const columnsIn = (left: number, right: number, wanted: (key: string) => boolean) =>
    runsOf(
      [...place.columns].flatMap(([key, column]) =>
        left <= column && column <= right && wanted(key) ? [columns.get(key)!] : [],
      ),
    );
  const areas = (
    rows: readonly (readonly [number, number])[],
    spans: readonly (readonly [number, number])[],
  ): RangeRef[] =>
    rows.flatMap(([top, bottom]) => spans.map(([left, right]) => ({ top, bottom, left, right })));
  const all = () => true;
  // Excel gives a new row the look of the one above it, a fill of the squad's included.
  const whole = columnsIn(0, Infinity, all);
  for (const area of areas(
    rowsIn(place.bottom + 1, Infinity, (row) => newRows.has(row)),
    whole,
  ))
    format(area, { fill: NO_FILL });
  const marked = new Set<string>();
  const marks: Edit[] = [];
  for (const edit of patch) {
    if (edit.kind !== "format" || edit.range.bottom < place.top) continue;
    const { top, bottom, left, right } = edit.range;
    if (top > place.bottom && isMark(edit)) {
      for (const range of areas(rowsIn(top, bottom, all), columnsIn(left, right, all))) {
        marks.push({ ...edit, sheet: name, range });
        for (let column = range.left; column <= range.right; column++)
          for (let row = range.top; row <= range.bottom; row++)
            marked.add(markOf(row, column, edit.format.fill !== undefined));
      }
      continue;
    }
    const onRows = areas(
      rowsIn(top, bottom, (row) => newRows.has(row)),
      columnsIn(left, right, all),
    );
    const onColumns = areas(
      rowsIn(top, bottom, all),
      columnsIn(left, right, (key) => newColumns.has(key)),
    );
    for (const range of [...onRows, ...onColumns]) format(range, edit.format);
  }
  for (const row of retired)
    for (const area of areas([[row, row]], whole)) format(area, { fontColor: RETIRED_COLOR });
  return [...edits, ...unmarked(), ...marks];

  /** Cells that the product marked before and marks no more. */
  function unmarked(): Edit[] {
    return [...rowOf].flatMap(([row, at]): Edit[] => {
      if (row <= place.bottom || newRows.has(row)) return [];
      const { filled, isGrey } = layout.marked(rowText(sheet, { ...place, columns }, at));
      const range = (column: number): RangeRef => ({ top: at, bottom: at, left: column, right: column });
      const fills = filled.flatMap((key): Edit[] => {
        const column = columns.get(key);
        if (column === undefined || marked.has(markOf(at, column, true))) return [];
        return [{ kind: "format", sheet: name, range: range(column), format: { fill: NO_FILL } }];
      });
      const [first] = whole;
      if (!isGrey || marked.has(markOf(at, first![0], false))) return fills;
      const black = areas([[at, at]], whole).map((area): Edit => {
        return { kind: "format", sheet: name, range: area, format: { fontColor: NO_COLOR } };
      });
      return [...fills, ...black];
    });
  }
}

function markOf(row: number, column: number, isFill: boolean): string {
  return `${cellAddress(row, column)} ${isFill}`;
}

function isMark({ format }: Extract<Edit, { kind: "format" }>): boolean {
  return format.fill !== undefined || format.fontColor !== undefined;
}
