import type { Campaign, Period } from "../../../campaign";
import { dateOfSerial, type IsoDate, serialOfDate } from "../../../language";
import type { CellFormat, CellValue, Edit } from "../../../workbook";
import { dueDayText } from "../../sheets/dates";
import { TABLE_FIRST_ROW, tableEdits } from "../../sheets/table";
import type { RegisterColumn } from "./columns";

/** A sheet that would pass this many rows goes on in another (历次清单2), read as one. */
const ROWS_A_SHEET = 1_000_000;

/** A cell of a table that stands out. */
export interface Mark {
  /** Counted from the first row of the table. */
  readonly row: number;
  readonly column: number;
  readonly format: CellFormat;
}

interface LongTable {
  readonly sheet: string;
  readonly columns: readonly RegisterColumn[];
  readonly rows: Iterable<readonly CellValue[]>;
  /** How many rows there are. */
  readonly count: number;
  /** Looks of single cells, by the row of the table. */
  readonly marks?: readonly Mark[];
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
      marks: marksIn(table, part),
    });
  }
}

function marksIn({ sheet, marks = [] }: LongTable, part: number): Edit[] {
  const first = part * ROWS_A_SHEET;
  return marks
    .filter(({ row }) => row >= first && row < first + ROWS_A_SHEET)
    .map(({ row, column, format }): Edit => {
      const at = TABLE_FIRST_ROW + row - first;
      const range = { top: at, bottom: at, left: column, right: column };
      return { kind: "format", sheet: partName(sheet, part), range, format };
    });
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
