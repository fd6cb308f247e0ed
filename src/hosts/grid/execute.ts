import {
  difference,
  type Edit,
  type Patch,
  pixelsOfWidth,
  placeOfNewSheet,
  POINTS_PER_PIXEL,
  type RangeRef,
  sheetNamed,
  type WorkbookSnapshot,
} from "../../core/workbook";
import { univerContent } from "./cells";
import type { Grid } from "./grid";
import { readGrid } from "./read-grid";
import { univerConditionalFormats, univerRange, univerValidations } from "./rules";
import { formatStyle } from "./styles";
import { univerFreeze } from "./workbook-data";

const NEW_SHEET = { rows: 100, columns: 20 };

/**
 * Makes the grid show `after`, the workbook that a patch leads to. Univer moves rows, columns, sheets and looks;
 * cells, merges and rules are then brought to what `after` says, so that nothing depends on how Univer moved them.
 */
export function execute(grid: Grid, patch: Patch, after: WorkbookSnapshot): void {
  for (const edit of patch) move(grid, edit);
  for (const edit of difference(readGrid(grid.data, after, null), after, { covered: true }))
    settle(grid, edit);
  for (const edit of patch)
    if (edit.kind === "freeze" && sheetNamed(after, edit.sheet))
      grid.heldInView.delete(grid.sheetId(edit.sheet));
  for (const sheet of new Set(patch.filter(({ kind }) => ruleKinds.has(kind)).map(sheetOf)))
    if (sheet !== null && sheetNamed(after, sheet)) showRules(grid, after, sheet);
}

const ruleKinds: ReadonlySet<Edit["kind"]> = new Set([
  "validate",
  "addConditionalFormat",
  "removeConditionalFormat",
  "freeze",
  "renameSheet",
  "insertRows",
  "deleteRows",
  "insertColumns",
  "deleteColumns",
]);

function sheetOf(edit: Edit): string | null {
  if (edit.kind === "property") return null;
  return edit.kind === "renameSheet" ? edit.name : edit.sheet;
}

function move(grid: Grid, edit: Edit): void {
  switch (edit.kind) {
    case "insertRows":
      reach(grid, edit.sheet, { row: edit.row, column: 0 });
      return void grid.sheet(edit.sheet).insertRows(edit.row, edit.count);
    case "deleteRows":
      reach(grid, edit.sheet, { row: edit.row + edit.count, column: 0 });
      return void grid.sheet(edit.sheet).deleteRows(edit.row, edit.count);
    case "insertColumns":
      reach(grid, edit.sheet, { row: 0, column: edit.column });
      return void grid.sheet(edit.sheet).insertColumns(edit.column, edit.count);
    case "deleteColumns":
      reach(grid, edit.sheet, { row: 0, column: edit.column + edit.count });
      return void grid.sheet(edit.sheet).deleteColumns(edit.column, edit.count);
    case "addSheet": {
      const { sheetOrder } = grid.data;
      const index = placeOfNewSheet(edit.after, sheetOrder.length, (name) =>
        sheetOrder.indexOf(grid.sheetId(name)),
      );
      return void grid.workbook.create(edit.sheet, NEW_SHEET.rows, NEW_SHEET.columns, { index });
    }
    case "removeSheet":
      return removeSheet(grid, edit.sheet);
    case "renameSheet":
      return void grid.sheet(edit.sheet).setName(edit.name);
    case "format":
      return applyFormat(grid, edit.sheet, edit.range, edit);
    case "columnWidths":
      for (const [column, width] of edit.widths) {
        reach(grid, edit.sheet, { row: 0, column });
        grid.sheet(edit.sheet).setColumnWidth(column, pixelsOfWidth(width));
      }
      return;
    case "rowHeights":
      for (const { row, count, height } of sameHeights(edit.heights)) {
        reach(grid, edit.sheet, { row: row + count - 1, column: 0 });
        const pixels = Math.round(height / POINTS_PER_PIXEL);
        if (edit.growing) grid.sheet(edit.sheet).setRowHeights(row, count, pixels);
        else grid.sheet(edit.sheet).setRowHeightsForced(row, count, pixels);
      }
      return;
    default:
      return;
  }
}

/** Rows one below the other that are to have the same height: each is a command of its own. */
function sameHeights(heights: ReadonlyMap<number, number>) {
  const runs: { row: number; count: number; height: number }[] = [];
  for (const [row, height] of [...heights].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.height === height && last.row + last.count === row) last.count++;
    else runs.push({ row, count: 1, height });
  }
  return runs;
}

function removeSheet(grid: Grid, name: string): void {
  const id = grid.sheetId(name);
  const other = grid.workbook.getSheets().find((each) => each.getSheetId() !== id && !each.isSheetHidden());
  // Univer has nothing to draw in after the sheet in front is gone.
  if (grid.workbook.getActiveSheet().getSheetId() === id) other?.activate();
  grid.workbook.deleteSheet(grid.sheet(name));
}

/** Grows the grid until it has a row and a column. */
function reach(grid: Grid, name: string, { row, column }: { row: number; column: number }): void {
  const sheet = grid.sheet(name);
  if (sheet.getMaxRows() <= row) sheet.setRowCount(row + 1);
  if (sheet.getMaxColumns() <= column) sheet.setColumnCount(column + 1);
}

function applyFormat(
  grid: Grid,
  name: string,
  range: RangeRef,
  edit: Extract<Edit, { kind: "format" }>,
): void {
  const s = formatStyle(edit.format);
  if (Object.keys(s).length === 0) return;
  reach(grid, name, { row: range.bottom, column: range.right });
  const value: CellMatrix = {};
  for (let row = range.top; row <= range.bottom; row++) {
    const cells: CellMatrix[number] = (value[row] = {});
    for (let column = range.left; column <= range.right; column++) cells[column] = { s };
  }
  writeCells(grid, name, value);
}

type CellMatrix = Record<number, Record<number, object>>;

function writeCells(grid: Grid, name: string, value: CellMatrix): void {
  // Univer asks for a range or a selection even where the cells name themselves.
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  const where = { unitId: grid.id, subUnitId: grid.sheetId(name) };
  grid.run("sheet.command.set-range-values", { ...where, range, value });
}

/** Brings cells, merges and hidden rows of the grid to what they should be. */
function settle(grid: Grid, edit: Edit): void {
  switch (edit.kind) {
    case "setCells": {
      const value: CellMatrix = {};
      for (const cell of edit.cells) {
        reach(grid, edit.sheet, cell);
        (value[cell.row] ??= {})[cell.column] = univerContent(cell.value, cell.formula);
      }
      return writeCells(grid, edit.sheet, value);
    }
    case "merge":
      reach(grid, edit.sheet, { row: edit.range.bottom, column: edit.range.right });
      return void grid.sheet(edit.sheet).getRange(univerRange(edit.range)).merge({ defaultMerge: true });
    case "unmerge":
      return void grid.sheet(edit.sheet).getRange(univerRange(edit.range)).breakApart();
    case "hideRows":
      for (const row of edit.rows) {
        reach(grid, edit.sheet, { row, column: 0 });
        if (edit.hidden) grid.sheet(edit.sheet).hideRows(row, 1);
        else grid.sheet(edit.sheet).showRows(row, 1);
      }
      return;
    default:
      return;
  }
}

/** Shows the validations, conditional formats and frozen panes of a sheet anew. */
function showRules(grid: Grid, workbook: WorkbookSnapshot, name: string): void {
  const sheet = sheetNamed(workbook, name)!;
  const shown = grid.sheet(name);
  const where = { unitId: grid.id, subUnitId: grid.sheetId(name) };
  const validations = shown.getDataValidations().map(({ rule }) => rule.uid);
  if (validations.length > 0)
    grid.run("data-validation.mutation.removeRule", { ...where, ruleId: validations });
  const rules = univerValidations(sheet.validations);
  if (rules.length > 0) grid.run("data-validation.mutation.addRule", { ...where, rule: rules });
  for (const { cfId } of shown.getConditionalFormattingRules())
    grid.run("sheet.mutation.delete-conditional-rule", { ...where, cfId });
  // The first rule of a list wins, and Univer adds each before the others.
  for (const rule of univerConditionalFormats(sheet.conditionalFormats).reverse())
    grid.run("sheet.mutation.add-conditional-rule", { ...where, rule });
  if (grid.heldInView.has(where.subUnitId)) return;
  const freeze = univerFreeze(sheet.freeze);
  const { xSplit, ySplit } = shown.getFreeze();
  if (xSplit !== freeze.xSplit || ySplit !== freeze.ySplit) shown.setFreeze(freeze);
}
