import {
  cellAddress,
  dependentsOf,
  parseCell,
  type RangeRef,
  type SheetSnapshot,
  type WorkbookChange,
  type WorkbookSnapshot,
} from "../../../core/workbook";
import { rangeOn } from "../addresses";
import type { Run } from "../run";
import { sheetIn } from "../sheet-in";
import { rectanglesOf } from "../write/entries";
import { isEmptyRow, noCells, type SheetCells } from "./cell-values";
import { askCells, cellCount } from "./read-cells";
import type { SheetReading, WorkbookReading } from "./read-workbook";

/** More than that is read with everything else. */
const MOST_CELLS = 20_000;
const MOST_RANGES = 500;

interface Place {
  readonly sheet: string;
  readonly range: RangeRef;
}

/** Where cells have changed; null when that is not all that has changed. */
function placesOf(changes: readonly WorkbookChange[]): readonly Place[] | null {
  const places: Place[] = [];
  for (const { kind, sheet, range } of changes) {
    if (kind !== "cells" || sheet === undefined || range === undefined) return null;
    places.push({ sheet, range });
  }
  return places;
}

function isTooMuch(places: readonly Place[]): boolean {
  const cells = places.reduce((sum, { range }) => sum + cellCount(range), 0);
  return cells > MOST_CELLS || places.length > MOST_RANGES;
}

/**
 * The workbook after some of its cells have changed: those are read, and the formulas that depend on them. Null where
 * that takes more than reading all of it, or where more than cells has changed: in a row that is empty now, what else
 * lies there counts.
 */
export async function catchUp(
  run: Run,
  last: WorkbookReading,
  changes: readonly WorkbookChange[],
): Promise<WorkbookReading | null> {
  const changed = placesOf(changes);
  if (!changed || isTooMuch(changed)) return null;
  const places = [...changed, ...dependents(last.workbook, changed)];
  const known = new Map(last.sheets.map((sheet) => [sheet.name, sheet]));
  if (isTooMuch(places) || !places.every(({ sheet }) => known.has(sheet))) return null;
  const cells = new Map<SheetReading, SheetCells>();
  await run(async (context) => {
    const takes = places.map(({ sheet, range }) => {
      const reading = known.get(sheet)!;
      const take = askCells(rangeOn(sheetIn(context, reading.id), range));
      return () => {
        const into = cells.get(reading) ?? noCells();
        cells.set(reading, into);
        take(range, into);
      };
    });
    await context.sync();
    for (const take of takes) take();
  });
  const sheets = last.sheets.map((sheet) => {
    const read = cells.get(sheet);
    if (!read) return sheet;
    const ranges = places.flatMap((place) => (place.sheet === sheet.name ? [place.range] : []));
    return { ...sheet, used: withAll(sheet.used, read), snapshot: updated(sheet.snapshot, ranges, read) };
  });
  if (sheets.some((sheet, i) => hasEmptiedRow(last.sheets[i]!, sheet, changed))) return null;
  return { workbook: { ...last.workbook, sheets: sheets.map(({ snapshot }) => snapshot) }, sheets };
}

function hasEmptiedRow(was: SheetReading, is: SheetReading, changed: readonly Place[]): boolean {
  if (was.snapshot === is.snapshot) return false;
  const holds = ({ snapshot }: SheetReading, row: number) => !isEmptyRow(snapshot.rows[row]);
  return changed.some(({ sheet, range: { top, bottom } }) => {
    if (sheet !== is.name) return false;
    for (let row = top; row <= bottom; row++) if (holds(was, row) && !holds(is, row)) return true;
    return false;
  });
}

function dependents(workbook: WorkbookSnapshot, changed: readonly Place[]): readonly Place[] {
  return [...dependentsOf(workbook, changed)].flatMap(([sheet, cells]) =>
    rectanglesOf(cells.map((cell) => ({ ...cell, value: null }))).map(({ range }) => ({ sheet, range })),
  );
}

/** A sheet with other cells in these ranges; what stays as it was is shared. */
function updated(sheet: SheetSnapshot, ranges: readonly RangeRef[], read: SheetCells): SheetSnapshot {
  const rows = sheet.rows.slice();
  const hiddenRows = new Set(sheet.hiddenRows);
  for (const { top, left, bottom, right } of ranges)
    for (let row = top; row <= bottom; row++) {
      const cells = (rows[row] ?? []).slice();
      for (let column = left; column <= right; column++) {
        const value = read.rows[row]?.[column];
        if (value === undefined) delete cells[column];
        else cells[column] = value;
      }
      while (cells.length > 0 && !(cells.length - 1 in cells)) cells.length--;
      if (cells.length > 0) rows[row] = cells;
      else delete rows[row];
      if (read.hiddenRows.has(row)) hiddenRows.add(row);
      else hiddenRows.delete(row);
    }
  while (rows.length > 0 && !(rows.length - 1 in rows)) rows.length--;
  const { numberFormats = new Map<string, string>() } = sheet;
  const formats = inPlace(numberFormats, ranges, read.numberFormats);
  return {
    ...sheet,
    rows,
    hiddenRows,
    formulas: inPlace(sheet.formulas, ranges, read.formulas),
    ...((formats.size > 0 || sheet.numberFormats) && { numberFormats: formats }),
  };
}

/** What is kept by address, with what was read in the place of what was there; the same where nothing differs. */
function inPlace(
  kept: ReadonlyMap<string, string>,
  ranges: readonly RangeRef[],
  read: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const next = new Map(kept);
  let differs = false;
  for (const { top, left, bottom, right } of ranges)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const address = cellAddress(row, column);
        const now = read.get(address);
        if (now === kept.get(address)) continue;
        differs = true;
        if (now === undefined) next.delete(address);
        else next.set(address, now);
      }
  return differs ? next : kept;
}

/** The used range grown by the cells that were read. */
function withAll(used: RangeRef | null, { rows, formulas }: SheetCells): RangeRef | null {
  let grown = used;
  const add = (row: number, column: number) => {
    grown = grown
      ? {
          top: Math.min(grown.top, row),
          left: Math.min(grown.left, column),
          bottom: Math.max(grown.bottom, row),
          right: Math.max(grown.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  };
  rows.forEach((cells, row) => cells?.forEach((_, column) => add(row, column)));
  for (const address of formulas.keys()) {
    const cell = parseCell(address);
    if (cell) add(cell.row, cell.column);
  }
  return grown;
}
