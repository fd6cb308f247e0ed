import type { Campaign } from "../../campaign";
import { findField, type Grid } from "../../forms";
import { occupiedRows, type SheetSnapshot, valuesOf } from "../../workbook";
import { columnsNeeded } from "./find-form";
import { headerTitles, readHeader } from "./header";
import { unitAndDateLabels } from "./unit-and-date";

/** The part of a sheet that one ledger takes up: its rows at their places, and none of another. */
export interface Section {
  readonly sheet: SheetSnapshot;
  /** Its first row. */
  readonly top: number;
}

/** Of so many filled cells at the beginning of a header one is a title. */
const cellsTried = 3;
/** So many rows above a header are looked at for 填报单位 and 填报时间. */
export const rowsAbove = 8;

/**
 * Parts a sheet where several ledgers lie below each other: a second header row with 填报单位 or 填报时间 above it begins
 * a ledger of its own. A header that is only repeated begins none.
 */
export function sectionsOf(grid: Grid, campaign: Campaign): Section[] {
  const { sheet } = grid;
  const tops = [0];
  let header: number | null = null;
  for (const row of occupiedRows(sheet)) {
    if (!isLedgerHeader(grid, campaign, row)) continue;
    if (header !== null) {
      const top = topOf(grid, campaign, header, row);
      if (top !== null) tops.push(top);
    }
    header = row;
  }
  if (tops.length === 1) return [{ sheet, top: 0 }];
  return tops.map((top, index) => ({ sheet: rowsOf(sheet, top, tops[index + 1] ?? sheet.rows.length), top }));
}

/** Whether a row names enough columns to be the header of a ledger. */
export function isLedgerHeader(grid: Grid, campaign: Campaign, row: number): boolean {
  if (!mayBeHeader(grid, campaign, row)) return false;
  return readHeader(grid, campaign, row, 1).columns.size >= columnsNeeded;
}

/** A quick look, since nearly every row is none. */
function mayBeHeader(grid: Grid, campaign: Campaign, row: number): boolean {
  const { columns } = headerTitles(campaign);
  const values = grid.sheet.rows[row] ?? [];
  let tried = 0;
  for (const value of valuesOf(values)) {
    if (typeof value === "number") return false;
    if (typeof value !== "string" || value === "") continue;
    if (columns.find(value)) return true;
    if (++tried === cellsTried) return false;
  }
  return false;
}

/** Where the ledger of a later header begins; null where nothing above it says whose or of when it is. */
function topOf(grid: Grid, campaign: Campaign, before: number, header: number): number | null {
  const { unit, date } = unitAndDateLabels(campaign);
  const lowest = Math.max(before + 1, header - rowsAbove);
  const says = (row: number) =>
    [...unit.own, ...date.own].some(
      (label) => findField(grid, row + 1, label, [], { from: row }).at !== null,
    );
  let top: number | null = null;
  for (let row = header - 1; row >= lowest; row--) {
    const filled = filledCells(grid, row);
    if (says(row)) top = row;
    else if (filled === 1 && top !== null) top = row;
    else if (filled > 1 || (filled === 0 && top !== null)) break;
  }
  return top;
}

function filledCells(grid: Grid, row: number): number {
  let filled = 0;
  for (let column = 0; column < grid.width(row); column++) if (grid.isFilled(row, column)) filled++;
  return filled;
}

/** A sheet with only some of its rows. */
function rowsOf(sheet: SheetSnapshot, top: number, end: number): SheetSnapshot {
  const isOwn = (row: number) => row >= top && row < end;
  return {
    ...sheet,
    rows: sheet.rows.slice(0, end).map((row, index) => (index < top ? [] : row)),
    merges: sheet.merges.filter((merge) => isOwn(merge.top)),
    hiddenRows: new Set([...sheet.hiddenRows].filter(isOwn)),
  };
}
