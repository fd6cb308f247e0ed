import type { Campaign } from "../../campaign";
import type { SheetSnapshot } from "../../workbook";
import { type Grid, findHeader } from "../../forms";
import { withChoices } from "./choice-columns";
import { isContinued, readHeader, type HeaderReading } from "./header";
import type { LedgerForm } from "../ledger";
import { withNearColumns } from "./near-columns";
import { findUnitAndDate } from "./unit-and-date";

export const columnsNeeded = 6;
/** Titles to the letter without which nearly right ones make no header. */
const surelyNamed = 2;

/** The header that names the most columns; of two rows read as one only where that names more or goes on with them. */
function bestHeader(grid: Grid, campaign: Campaign, from: number): HeaderReading | null {
  const search = {
    from,
    rows: 2,
    needed: columnsNeeded,
    read: (row: number, rows: 1 | 2): HeaderReading => readHeader(grid, campaign, row, rows),
    named: ({ columns }: HeaderReading) => columns.size,
  } as const;
  const best = findHeader(grid, search);
  if (!best) {
    return findHeader(grid, {
      ...search,
      read: (row, rows) => {
        const reading = search.read(row, rows);
        return reading.columns.size < surelyNamed ? null : withAll(grid, campaign, reading);
      },
    });
  }
  const header = isContinued(grid, campaign, best.top) ? readHeader(grid, campaign, best.top, 2) : best;
  return withAll(grid, campaign, header);
}

/** With the columns that its titles do not name to the letter. */
function withAll(grid: Grid, campaign: Campaign, header: HeaderReading): HeaderReading {
  return withNearColumns(grid, campaign, withChoices(grid, campaign, header));
}

/**
 * Finds 附件1 in a sheet that people already use: the row within the first 30 that matches the most
 * column titles, at least six of the ten, in whatever order and with whatever columns between. What a title nearly says
 * counts where its cells look like the column. Returns null for a sheet that holds no ledger.
 * @param from the row that the search begins at.
 */
export function findLedgerForm(grid: Grid, campaign: Campaign, from = 0): LedgerForm | null {
  const header = bestHeader(grid, campaign, from);
  if (!header) return null;
  return {
    sheet: grid.sheet.name,
    headerTop: header.top,
    headerBottom: header.bottom,
    columns: header.columns,
    contactNumber: header.contactNumber,
    repeated: header.repeated,
    lifecycle: header.lifecycle,
    ...(header.choices && { choices: header.choices }),
    ...findUnitAndDate(
      grid,
      { from, headerTop: header.top, headerBottom: header.bottom, right: rightOf(header) },
      campaign,
    ),
  };
}

/** The first column right of all that a header names. */
function rightOf({ columns, lifecycle, contactNumber, repeated, choices }: HeaderReading): number {
  const cells = [
    ...columns.values(),
    ...lifecycle.values(),
    ...(choices?.values() ?? []),
    ...repeated.map(({ cell }) => cell),
    ...(contactNumber ? [contactNumber] : []),
  ];
  return Math.max(...cells.map(({ column }) => column)) + 1;
}

/** Whether a sheet is looked at for a ledger at all. */
export function isSearched(sheet: SheetSnapshot): boolean {
  return sheet.visibility === "visible";
}

/** Whether a sheet is looked at for a village's ledger: the squad's register has the same columns and is none. */
export function mayHoldLedger(sheet: SheetSnapshot, { consolidation: { sheets } }: Campaign): boolean {
  const isRegister = [sheets.register, sheets.reportedRows].some(
    (name) => sheet.name.startsWith(name) && /^\d*$/.test(sheet.name.slice(name.length)),
  );
  return isSearched(sheet) && !isRegister;
}
