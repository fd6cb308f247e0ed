import {
  type CellEdit,
  type CellFormat,
  contains,
  type Edit,
  intersects,
  isWholeColumns,
  parseRange,
  type RangeRef,
  rangeAddress,
} from "../../../../core/workbook";
import { attribute, elements, setAttribute } from "../../xml/tree";
import { needsTextFormat } from "../cell-text";
import { hasFormula, restyle } from "../cell";
import { dissolveArrays, unshareFormulas } from "../formulas";
import { plainRow } from "../made-row";
import { cellsOf, findCell } from "../rows";
import type { SheetPart } from "../sheet-part";
import type { WorkbookEditor } from "../workbook-editor";

type Of<K extends Edit["kind"]> = Extract<Edit, { kind: K }>;

const textFormat: CellFormat = { numberFormat: "@" };

/** A shared formula whose first cell is overwritten must not take the others with it. */
function unshareWhenTouched(sheet: SheetPart, cells: readonly CellEdit[]): boolean {
  let touches = false;
  if (!sheet.mayHoldFormulas) return touches;
  for (const { row: index, column } of cells) {
    const row = sheet.row(index);
    if (!row || plainRow(row) || (row.cells === null && !row.body.includes("f"))) continue;
    const cell = findCell(row, column);
    if (!cell || !hasFormula(cell)) continue;
    touches = true;
    if (/\st\s*=\s*["']shared/.test(cell.body!)) {
      unshareFormulas(sheet);
      break;
    }
  }
  return touches;
}

/** Writes values and formulas; returns whether formulas came or went. */
export function setCells(book: WorkbookEditor, edit: Of<"setCells">): boolean {
  if (edit.cells.length === 0) return false;
  const sheet = book.editSheet(edit.sheet);
  const hasDissolved = dissolveArrays(sheet, edit.cells);
  let formulasChanged = unshareWhenTouched(sheet, edit.cells) || hasDissolved;
  for (const { row, column, value, formula } of edit.cells) {
    sheet.setCell(row, column, value, formula);
    formulasChanged ||= formula !== undefined;
    if (typeof value !== "string" || formula !== undefined || !needsTextFormat(value)) continue;
    sheet.restyleCell(row, column, (style) => book.styles().derive(style, textFormat));
  }
  return formulasChanged;
}

/** Changes how a range looks. Cells that are not stored are made, but for whole columns and to take borders away. */
export function formatRange(book: WorkbookEditor, { sheet: name, range, format }: Of<"format">): void {
  const sheet = book.editSheet(name);
  const styleOf = (style: number) => book.styles().derive(style, format);
  const takesAway = format.borders === false && Object.keys(format).length === 1;
  if (isWholeColumns(range) || takesAway) {
    for (const row of sheet.rows) {
      for (const cell of cellsOf(row)) {
        if (contains(range, row.index, cell.column)) restyle(cell, styleOf);
      }
    }
    return;
  }
  sheet.restyleRange(range, styleOf);
}

function dropMerges(sheet: SheetPart, range: RangeRef): void {
  const container = sheet.child("mergeCells");
  if (!container) return;
  container.children = (container.children ?? []).filter((el) => {
    const merge = typeof el === "string" ? null : parseRange(attribute(el, "ref") ?? "");
    return !merge || !intersects(merge, range);
  });
  const count = elements(container).length;
  if (count === 0) sheet.remove(container);
  else setAttribute(container, "count", count);
}

/** Merges a range as Excel does: the first cell's value stays, what it covers is emptied. Returns as `setCells`. */
export function mergeRange(book: WorkbookEditor, { sheet: name, range }: Of<"merge">): boolean {
  const sheet = book.editSheet(name);
  dropMerges(sheet, range);
  if (range.top === range.bottom && range.left === range.right) return false;
  const container = sheet.ensure("mergeCells");
  (container.children ??= []).push(sheet.element("mergeCell", { ref: rangeAddress(range) }));
  setAttribute(container, "count", elements(container).length);
  const covered: CellEdit[] = [];
  for (const row of sheet.rows) {
    if (row.index < range.top || row.index > range.bottom) continue;
    for (const { column, body } of cellsOf(row)) {
      const isFirst = row.index === range.top && column === range.left;
      if (body && !isFirst && contains(range, row.index, column))
        covered.push({ row: row.index, column, value: null });
    }
  }
  return setCells(book, { kind: "setCells", sheet: name, cells: covered });
}

export function unmergeRange(book: WorkbookEditor, { sheet, range }: Of<"unmerge">): void {
  dropMerges(book.editSheet(sheet), range);
}
