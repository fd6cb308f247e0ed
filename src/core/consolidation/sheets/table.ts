import type { Campaign } from "../../campaign";
import { formFormats, ledgerPage } from "../../forms";
import {
  type CellEdit,
  type CellFormat,
  type CellValue,
  type Edit,
  heightOfRow,
  LIMITS,
  type Patch,
  type RangeRef,
} from "../../workbook";

export interface TableColumn {
  readonly title: string;
  /** Characters. */
  readonly width: number;
  readonly align?: "center";
  /** Its numbers are days. */
  readonly isDate?: true;
}

/** A column by its key. */
export interface KeyedColumn extends TableColumn {
  readonly key: string;
}

/** A titled table on a sheet of its own. */
export interface Table {
  readonly sheet: string;
  readonly title: string;
  /** The second row: left and right half. */
  readonly lines: readonly [string, string];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows between the second row and the titles, such as a summary. */
  readonly above?: readonly (readonly CellValue[])[];
  /** How many of the columns are printed; by default all. */
  readonly printed?: number;
  /** A long list keeps rows of one line. */
  readonly isLong?: true;
}

const ABOVE_ROW = 2;
/** First row of a table with nothing above its titles. */
export const TABLE_FIRST_ROW = ABOVE_ROW + 1;

const DATE_FORMAT = 'yyyy"年"m"月"d"日"';
/** Cells an edit: an edit is one request, and requests have limits. */
const CELLS_AN_EDIT = 20_000;

/** A new sheet with the table, ready to print: A4 landscape, one page wide, title and header repeated. */
export function tableSheet(campaign: Campaign, table: Table): Patch {
  const { sheet, columns, rows, above = [] } = table;
  const header = ABOVE_ROW + above.length;
  const first = header + 1;
  const printed = table.printed ?? columns.length;
  const last = columns.length - 1;
  const middle = Math.max(1, Math.ceil((printed - 1) / 2));
  const bottom = first + Math.max(rows.length, 1) - 1;
  const formats = formFormats(campaign);
  const format = (range: RangeRef, look: CellFormat): Edit => ({
    kind: "format",
    sheet,
    range,
    format: look,
  });
  const band = (row: number, left: number, right: number): RangeRef => ({
    top: row,
    left,
    bottom: row,
    right,
  });
  const body: RangeRef = { top: first, left: 0, bottom, right: last };
  const spans = [band(0, 0, printed - 1), band(1, 0, middle - 1), band(1, middle, printed - 1)];
  return [
    { kind: "addSheet", sheet },
    ...spans
      .filter((range) => range.right > range.left)
      .map((range): Edit => ({ kind: "merge", sheet, range })),
    format(band(0, 0, printed - 1), formats.title),
    format(band(1, 0, printed - 1), { ...formats.body, wrap: false }),
    format(band(1, middle, printed - 1), { horizontal: "right" }),
    ...(above.length > 0
      ? [format({ top: ABOVE_ROW, left: 0, bottom: header - 1, right: last }, formats.body)]
      : []),
    format(band(header, 0, last), formats.head),
    format(body, { ...formats.body, borders: true, ...(table.isLong && { wrap: false }) }),
    ...columns.flatMap(({ align }, column) =>
      align ? [format({ ...body, left: column, right: column }, { horizontal: align })] : [],
    ),
    ...columns.flatMap(({ isDate }, column) =>
      isDate ? [format({ ...body, left: column, right: column }, { numberFormat: DATE_FORMAT })] : [],
    ),
    { kind: "columnWidths", sheet, widths: new Map(columns.map(({ width }, column) => [column, width])) },
    { kind: "rowHeights", sheet, heights: heights(table, header) },
    { kind: "freeze", sheet, freeze: { rows: above.length > 0 ? ABOVE_ROW : first, columns: 0 } },
    {
      kind: "pageSetup",
      sheet,
      setup: {
        ...ledgerPage(campaign, header, { top: 0, left: 0, bottom, right: printed - 1 }),
        titleRows: { first: above.length > 0 ? header : 0, last: header },
      },
    },
    ...cellEdits(sheet, [
      { row: 0, column: 0, value: table.title },
      { row: 1, column: 0, value: table.lines[0] },
      { row: 1, column: middle, value: table.lines[1] },
      ...above.flatMap((row, index) => rowCells(row, ABOVE_ROW + index)),
      ...columns.map(({ title }, column) => ({ row: header, column, value: title })),
      ...rows.flatMap((row, index) => rowCells(row, first + index)),
    ]),
  ];
}

/** The cells of a row, empty ones left out; a text longer than Excel takes is cut. */
function rowCells(values: readonly CellValue[], row: number): CellEdit[] {
  return values.flatMap((value, column) => {
    if (value === null || value === "") return [];
    return [{ row, column, value: typeof value === "string" ? value.slice(0, LIMITS.cellText) : value }];
  });
}

function cellEdits(sheet: string, cells: readonly CellEdit[]): Edit[] {
  const edits: Edit[] = [];
  for (let start = 0; start < cells.length; start += CELLS_AN_EDIT) {
    edits.push({ kind: "setCells", sheet, cells: cells.slice(start, start + CELLS_AN_EDIT) });
  }
  return edits;
}

/** Tall enough for the wrapped text of each row. */
function heights({ columns, rows, isLong }: Table, header: number): ReadonlyMap<number, number> {
  const widths = columns.map(({ width }) => width);
  const titles = columns.map(({ title }) => title);
  const found = new Map([
    [0, 36],
    [1, 24],
    [header, Math.max(45, heightOfRow(titles, widths))],
  ]);
  if (isLong) return found;
  rows.forEach((row, index) => found.set(header + 1 + index, heightOfRow(row, widths)));
  return found;
}
