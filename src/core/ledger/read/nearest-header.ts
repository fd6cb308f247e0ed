import { columnKeysOf, columnOf, type Campaign } from "../../campaign";
import { findHeader, Grid } from "../../forms";
import { rowNumberOf, type RowNumber, type WorkbookSnapshot } from "../../workbook";
import { columnsNeeded, isSearched } from "./find-form";
import { readHeader } from "./header";

/** Two titles may stand in any row. */
const fewestTitles = 2;

/** A row that is nearly the header of a ledger, and what would make it one. */
export interface NearestHeader {
  readonly sheet: string;
  readonly row: RowNumber;
  /** Titles of the columns that it names, and of those that it does not. */
  readonly found: readonly string[];
  readonly missing: readonly string[];
  /** How many more of them make it a header. */
  readonly needed: number;
}

/** The row of a workbook without a ledger that names the most columns of one; null where none names two. */
export function nearestHeader(workbook: WorkbookSnapshot, campaign: Campaign): NearestHeader | null {
  const near = workbook.sheets.filter(isSearched).flatMap((sheet) => {
    const grid = new Grid(sheet, workbook.date1904);
    const header = findHeader(grid, {
      needed: fewestTitles,
      read: (row) => readHeader(grid, campaign, row, 1),
      named: ({ columns }) => columns.size,
    });
    return header ? [{ sheet, header }] : [];
  });
  const [best] = near.sort((a, b) => b.header.columns.size - a.header.columns.size);
  if (!best) return null;
  const { top, columns } = best.header;
  const titles = (isThere: boolean): string[] =>
    columnKeysOf(campaign)
      .filter((key) => columns.has(key) === isThere)
      .map((key) => columnOf(campaign, key).title);
  const found = titles(true);
  return {
    sheet: best.sheet.name,
    row: rowNumberOf(top),
    found,
    missing: titles(false),
    needed: Math.max(1, columnsNeeded - found.length),
  };
}
