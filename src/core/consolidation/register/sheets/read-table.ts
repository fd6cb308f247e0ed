import { findTitledColumns } from "../../../forms";
import { dateOfSerial, type IsoDate, parseDate, serialOfDate, tidy } from "../../../language";
import {
  type CellValue,
  sheetNamed,
  type SheetSnapshot,
  textOf,
  valueAt,
  widthOf,
  type WorkbookSnapshot,
} from "../../../workbook";
import type { RegisterColumn } from "./columns";
import { partName } from "./long-table";

/** A row of a sheet of the register, however its columns were moved. */
export interface ReadRow {
  value(key: string): CellValue;
  /** The text of a cell, as it stands. */
  text(key: string): string;
  /** A day, typed as one or written in words; null where it is none. */
  day(key: string): IsoDate | null;
  /** The value of a column that is none of the product's. */
  own(title: OwnColumn): CellValue;
}

/** A column beside the product's. */
export interface OwnColumn {
  readonly title: string;
  readonly column: number;
}

export interface ReadTable {
  readonly rows: readonly ReadRow[];
  /** Titles that are not there. */
  readonly missing: readonly string[];
  readonly ownColumns: readonly OwnColumn[];
}

/** Titles by which a sheet is known as one of the register's. */
const NEEDED = 3;

/** Reads a table of the register from its sheets; null where the workbook has none. */
export function readTable(
  workbook: WorkbookSnapshot,
  name: string,
  columns: readonly RegisterColumn[],
): ReadTable | null {
  const tables: ReadTable[] = [];
  for (let part = 0; ; part++) {
    const sheet = sheetNamed(workbook, partName(name, part));
    const table = sheet && readSheet(sheet, columns, workbook.date1904);
    if (!table) break;
    tables.push(table);
  }
  const [first, ...others] = tables;
  if (!first || others.length === 0) return first ?? null;
  return { ...first, rows: tables.flatMap(({ rows }) => rows) };
}

function readSheet(
  sheet: SheetSnapshot,
  columns: readonly RegisterColumn[],
  date1904: boolean,
): ReadTable | null {
  const titles = Object.fromEntries(columns.map(({ key, title }) => [key, title]));
  const header = findTitledColumns(sheet, titles, NEEDED);
  if (!header) return null;
  const known = new Set(header.columns.values());
  const days = new Set(columns.flatMap(({ key, isDate }) => (isDate ? [key] : [])));
  const rows: ReadRow[] = [];
  const daysOf = new Days(date1904 ? days : null);
  for (let row = header.row + 1; row < sheet.rows.length; row++) {
    if (sheet.rows[row]?.some((value) => textOf(value).trim() !== "")) {
      rows.push(new SheetRow(sheet, row, header.columns, daysOf));
    }
  }
  return {
    rows,
    missing: columns.filter(({ key }) => !header.columns.has(key)).map(({ title }) => title),
    ownColumns: ownColumns(sheet, header.row, known),
  };
}

/** Columns with a title or with anything below it that the product does not know. */
function ownColumns(sheet: SheetSnapshot, header: number, known: ReadonlySet<number>): OwnColumn[] {
  const width = widthOf(sheet.rows, header);
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => !known.has(column))
    .map((column) => ({ title: textOf(valueAt(sheet, header, column)).trim(), column }))
    .filter(({ title, column }) => title !== "" || isFilledBelow(sheet, header, column));
}

function isFilledBelow(sheet: SheetSnapshot, header: number, column: number): boolean {
  return sheet.rows.some((row, index) => index > header && textOf(row?.[column] ?? null).trim() !== "");
}

/** The days of a table, of which there are as many as rows and hardly two that differ. */
class Days {
  private readonly known = new Map<number, IsoDate | null>();

  /** @param from1904 the columns of days, where those are counted from 1904. */
  constructor(private readonly from1904: ReadonlySet<string> | null) {}

  /** A number of a column, counted from 1900 where it is a day. */
  from1900(key: string, value: number): number {
    const date = this.from1904?.has(key) ? dateOfSerial(value, true) : null;
    return date ? serialOfDate(date) : value;
  }

  of(serial: number): IsoDate | null {
    const known = this.known.get(serial);
    if (known !== undefined) return known;
    const date = dateOfSerial(serial, false);
    this.known.set(serial, date);
    return date;
  }
}

class SheetRow implements ReadRow {
  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly row: number,
    private readonly columns: ReadonlyMap<string, number>,
    private readonly days: Days,
  ) {}

  value(key: string): CellValue {
    const column = this.columns.get(key);
    const value = column === undefined ? null : valueAt(this.sheet, this.row, column);
    return typeof value === "number" ? this.days.from1900(key, value) : value;
  }

  text(key: string): string {
    return textOf(this.value(key));
  }

  day(key: string): IsoDate | null {
    const value = this.value(key);
    if (typeof value === "number") return this.days.of(value);
    const date = parseDate(tidy(textOf(value)));
    return date && "date" in date ? date.date : null;
  }

  own({ column }: OwnColumn): CellValue {
    return valueAt(this.sheet, this.row, column);
  }
}
