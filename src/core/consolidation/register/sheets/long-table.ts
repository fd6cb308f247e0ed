import type { Campaign, Period } from "../../../campaign";
import { dateOfSerial, type IsoDate, serialOfDate } from "../../../language";
import type { CellValue, Patch } from "../../../workbook";
import { dueDayText } from "../../sheets/dates";
import { tableSheet } from "../../sheets/table";
import type { RegisterColumn } from "./columns";

/** A sheet that would pass this many rows goes on in another (历次清单2), read as one. */
const ROWS_A_SHEET = 1_000_000;

interface LongTable {
  readonly sheet: string;
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly period: Period | null;
  readonly date1904: boolean;
}

/** A table of the register, on as many sheets as it needs. */
export function longTable(campaign: Campaign, table: LongTable): Patch {
  const { sheet, columns, period } = table;
  const rows = table.date1904 ? table.rows.map((row) => countedFrom1904(row, columns)) : table.rows;
  const count = Math.max(1, Math.ceil(rows.length / ROWS_A_SHEET));
  return Array.from({ length: count }, (_, part) =>
    tableSheet(campaign, {
      sheet: partName(sheet, part),
      title: `${campaign.town}${sheet}`,
      lines: [campaign.town, dueDayText(period)],
      columns,
      rows: rows.slice(part * ROWS_A_SHEET, (part + 1) * ROWS_A_SHEET),
      isLong: true,
    }),
  ).flat();
}

function countedFrom1904(row: readonly CellValue[], columns: readonly RegisterColumn[]): CellValue[] {
  return row.map((value, at) => {
    const date = columns[at]?.isDate && typeof value === "number" ? dateOfSerial(value, false) : null;
    return date ? serialOfDate(date, true) : value;
  });
}

/** The name of a part of a table, counted from 0: 历次清单, 历次清单2, … */
export function partName(sheet: string, part: number): string {
  return part === 0 ? sheet : `${sheet}${part + 1}`;
}

/** A day as a cell holds it. */
export function dayCell(date: IsoDate | "" | null): CellValue {
  return date ? serialOfDate(date) : null;
}
