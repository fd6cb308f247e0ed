import type { Campaign, Period } from "../../../campaign";
import { dateOfSerial, type IsoDate, serialOfDate } from "../../../language";
import type { CellValue, Edit } from "../../../workbook";
import { dueDayText } from "../../sheets/dates";
import { tableEdits } from "../../sheets/table";
import type { RegisterColumn } from "./columns";

/** A sheet that would pass this many rows goes on in another (历次清单2), read as one. */
const ROWS_A_SHEET = 1_000_000;

interface LongTable {
  readonly sheet: string;
  readonly columns: readonly RegisterColumn[];
  readonly rows: Iterable<readonly CellValue[]>;
  /** How many rows there are. */
  readonly count: number;
  readonly period: Period | null;
  readonly date1904: boolean;
}

/** A table of the register, on as many sheets as it needs. */
export function* longTable(campaign: Campaign, table: LongTable): Generator<Edit> {
  const { sheet, columns, period, count } = table;
  const rows = table.rows[Symbol.iterator]();
  for (let part = 0; part === 0 || part * ROWS_A_SHEET < count; part++) {
    const longRows = Math.min(count - part * ROWS_A_SHEET, ROWS_A_SHEET);
    yield* tableEdits(campaign, {
      sheet: partName(sheet, part),
      title: `${campaign.town}${sheet}`,
      lines: [campaign.town, dueDayText(period)],
      columns,
      rows: nextRows(rows, longRows, table),
      longRows,
    });
  }
}

function* nextRows(
  rows: Iterator<readonly CellValue[]>,
  count: number,
  { columns, date1904 }: LongTable,
): Generator<readonly CellValue[]> {
  for (let taken = 0; taken < count; taken++) {
    const { value } = rows.next() as IteratorYieldResult<readonly CellValue[]>;
    yield date1904 ? countedFrom1904(value, columns) : value;
  }
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
