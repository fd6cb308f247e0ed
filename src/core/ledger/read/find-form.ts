import type { Campaign } from "../../campaign";
import type { SheetSnapshot } from "../../workbook";
import { type Grid, findUnitAndDate } from "../../forms";
import { columnsMatched, isContinued, readHeader, type HeaderReading } from "./header";
import type { LedgerForm } from "../ledger";

const rowsSearched = 30;
const columnsNeeded = 6;

/** The header that names the most columns; of two rows read as one only where that names more or goes on with them. */
function bestHeader(grid: Grid, campaign: Campaign): HeaderReading | null {
  let best: HeaderReading | null = null;
  for (const rows of [1, 2] as const) {
    for (let row = 0; row + rows <= Math.min(rowsSearched, grid.sheet.rows.length); row++) {
      const header = readHeader(grid, campaign, row, rows);
      if (!best || columnsMatched(header) > columnsMatched(best)) best = header;
    }
  }
  if (!best || columnsMatched(best) < columnsNeeded) return null;
  return isContinued(grid, campaign, best.top) ? readHeader(grid, campaign, best.top, 2) : best;
}

/**
 * Finds 附件1 in a sheet that people already use: the row within the first 30 that matches the most
 * column titles, at least six of the ten, in whatever order and with whatever columns between.
 * Returns null for a sheet that holds no ledger.
 */
export function findLedgerForm(grid: Grid, campaign: Campaign): LedgerForm | null {
  const header = bestHeader(grid, campaign);
  if (!header) return null;
  return {
    sheet: grid.sheet.name,
    headerTop: header.top,
    headerBottom: header.bottom,
    columns: header.columns,
    contactNumber: header.contactNumber,
    repeated: header.repeated,
    lifecycle: header.lifecycle,
    ...findUnitAndDate(grid, header.top, campaign),
  };
}

/** Whether a sheet is looked at for a ledger at all. */
export function isSearched(sheet: SheetSnapshot): boolean {
  return sheet.visibility === "visible";
}
