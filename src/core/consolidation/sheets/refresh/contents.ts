import {
  cellAddress,
  type CellEdit,
  columnIndex,
  columnName,
  contains,
  type Edit,
  type Patch,
  textOf,
  valueAt,
} from "../../../workbook";
import { rowText, type SheetLayout } from "./layout";
import type { Side } from "./row-plan";
import { runsOf } from "./runs";
import type { Structure } from "./structure";

/** Cells an edit: an edit is one request, and requests have limits. */
const CELLS_AN_EDIT = 20_000;

/** What is to be written so that the sheet says what the new table says; what it says already is not written again. */
export function contentEdits(fresh: Side, structure: Structure, layout: SheetLayout): Patch {
  const cells = [
    ...headingCells(fresh, structure),
    ...tableCells(fresh, structure, layout),
    ...retiredCells(structure, layout),
  ];
  const { sheet } = structure;
  const torn = sheet.merges.filter((merge) =>
    cells.some(
      ({ row, column, value, formula }) =>
        (value !== null || formula !== undefined) &&
        contains(merge, row, column) &&
        (row !== merge.top || column !== merge.left),
    ),
  );
  const edits: Edit[] = torn.map((range) => ({ kind: "unmerge", sheet: sheet.name, range }));
  for (let start = 0; start < cells.length; start += CELLS_AN_EDIT) {
    edits.push({ kind: "setCells", sheet: sheet.name, cells: cells.slice(start, start + CELLS_AN_EDIT) });
  }
  return edits;
}

/** Above the titles: the first line and what stands left below it are left as people made them, the rest is the day's. */
function headingCells({ sheet: fresh, place }: Side, { sheet, rowOf, columns }: Structure): CellEdit[] {
  const cells: CellEdit[] = [];
  const columnOf = new Map([...place.columns].map(([key, column]) => [column, columns.get(key)!]));
  for (let row = 0; row < place.top; row++) {
    const at = rowOf.get(row);
    if (at === undefined) continue;
    fresh.rows[row]?.forEach((value, column) => {
      const own = columnOf.get(column);
      if (own === undefined || value === null || value === undefined) return;
      const merge = sheet.merges.find((each) => contains(each, at, own));
      const [toRow, toColumn] = merge ? [merge.top, merge.left] : [at, own];
      const was = textOf(valueAt(sheet, toRow, toColumn));
      const isTheirs = row === 0 || (row === 1 && column === 0);
      if (was === textOf(value) || (isTheirs && was !== "")) return;
      cells.push({ row: toRow, column: toColumn, value });
    });
  }
  return cells;
}

function tableCells(
  { sheet: fresh, place }: Side,
  structure: Structure,
  { squads }: SheetLayout,
): CellEdit[] {
  const { sheet, rowOf, columns, newColumns } = structure;
  const cells: CellEdit[] = [];
  for (let row = place.top; row < fresh.rows.length; row++) {
    const at = rowOf.get(row);
    if (at === undefined) continue;
    const isTitle = row <= place.bottom;
    for (const [key, column] of columns) {
      const isLeftOver = !isTitle && !place.columns.has(key) && valueAt(sheet, at, column) !== null;
      if (isLeftOver) cells.push({ row: at, column, value: null });
    }
    for (const [key, from] of place.columns) {
      if (isTitle && !newColumns.has(key)) continue;
      const column = columns.get(key)!;
      const value = valueAt(fresh, row, from);
      const formula = fresh.formulas.get(cellAddress(row, from));
      const was = textOf(valueAt(sheet, at, column));
      if (formula !== undefined) {
        const own = movedFormula(formula, { place, structure });
        if (sheet.formulas.get(cellAddress(at, column)) !== own || was !== textOf(value))
          cells.push({ row: at, column, value, formula: own });
      } else if (was !== textOf(value) && !(squads.has(key) && was.trim() !== "")) {
        cells.push({ row: at, column, value });
      }
    }
  }
  return cells;
}

function retiredCells({ sheet, columns, retired }: Structure, layout: SheetLayout): CellEdit[] {
  return retired.flatMap((row): CellEdit[] => {
    const mark = layout.retired(rowText(sheet, { top: 0, bottom: 0, columns }, row));
    const column = mark && columns.get(mark[0]);
    return mark && column !== undefined && column !== null ? [{ row, column, value: mark[1] }] : [];
  });
}

/** A formula of the new table with its ranges, each of one column, where their rows and columns are on the sheet. */
function movedFormula(
  formula: string,
  { place, structure }: { readonly place: Side["place"]; readonly structure: Structure },
): string {
  const columnOf = new Map([...place.columns].map(([key, column]) => [column, structure.columns.get(key)!]));
  return formula.replace(/([A-Z]+)(\d+):\1(\d+)/g, (text, letters: string, first: string, last: string) => {
    const column = columnOf.get(columnIndex(letters));
    const rows: number[] = [];
    for (let row = Number(first) - 1; row < Number(last); row++) rows.push(structure.rowOf.get(row) ?? -1);
    if (column === undefined || rows.some((row) => row < 0)) return text;
    return runsOf(rows)
      .map(([top, bottom]) => `${columnName(column)}${top + 1}:${columnName(column)}${bottom + 1}`)
      .join(",");
  });
}
