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
  readonly rows: Iterable<readonly CellValue[]>;
  /** Rows between the second row and the titles, such as a summary. */
  readonly above?: readonly (readonly CellValue[])[];
  /** How many of the columns are printed; by default all. */
  readonly printed?: number;
  /** How many rows there are of a long list, which keeps rows of one line. They are asked for once, one by one. */
  readonly longRows?: number;
  /** Looks of single cells; none may come once the rows are written. */
  readonly marks?: readonly Edit[];
}

const ABOVE_ROW = 2;
/** First row of a table with nothing above its titles. */
export const TABLE_FIRST_ROW = ABOVE_ROW + 1;

const DATE_FORMAT = 'yyyy"年"m"月"d"日"';
/** Cells an edit, about: an edit is one request, and requests have limits. */
const CELLS_AN_EDIT = 20_000;

/** A new sheet with the table, ready to print: A4 landscape, one page wide, title and header repeated. */
export function tableSheet(campaign: Campaign, table: Table): Patch {
  return [...tableEdits(campaign, table)];
}

/** The same edit by edit, each made when it is asked for: the cells of a long table are more than memory should hold. */
export function* tableEdits(campaign: Campaign, table: Table): Generator<Edit> {
  const { sheet, columns, above = [] } = table;
  const isLong = table.longRows !== undefined;
  const rows = isLong ? table.rows : [...table.rows];
  const count = table.longRows ?? (rows as readonly unknown[]).length;
  const header = ABOVE_ROW + above.length;
  const first = header + 1;
  const printed = table.printed ?? columns.length;
  const last = columns.length - 1;
  const middle = Math.max(1, Math.ceil((printed - 1) / 2));
  const bottom = first + Math.max(count, 1) - 1;
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
  const looks: Patch = [
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
    format(body, { ...formats.body, borders: true, ...(isLong && { wrap: false }) }),
    ...columns.flatMap(({ align }, column) =>
      align ? [format({ ...body, left: column, right: column }, { horizontal: align })] : [],
    ),
    ...columns.flatMap(({ isDate }, column) =>
      isDate ? [format({ ...body, left: column, right: column }, { numberFormat: DATE_FORMAT })] : [],
    ),
    { kind: "columnWidths", sheet, widths: new Map(columns.map(({ width }, column) => [column, width])) },
    { kind: "rowHeights", sheet, heights: heights(columns, isLong ? [] : rows, header) },
    { kind: "freeze", sheet, freeze: { rows: above.length > 0 ? ABOVE_ROW : first, columns: 0 } },
    {
      kind: "pageSetup",
      sheet,
      setup: {
        ...ledgerPage(campaign, header, { top: 0, left: 0, bottom, right: printed - 1 }),
        titleRows: { first: above.length > 0 ? header : 0, last: header },
      },
    },
  ];
  yield* looks;
  yield* table.marks ?? [];
  const heading: CellEdit[] = [
    { row: 0, column: 0, value: table.title },
    { row: 1, column: 0, value: table.lines[0] },
    { row: 1, column: middle, value: table.lines[1] },
    ...above.flatMap((row, index) => rowCells(row, ABOVE_ROW + index)),
    ...columns.map(({ title }, column) => ({ row: header, column, value: title })),
  ];
  yield* cellEdits(sheet, heading, rows, first);
}

/** The cells of a row, empty ones left out; a text longer than Excel takes is cut. */
function rowCells(values: readonly CellValue[], row: number): CellEdit[] {
  const cells: CellEdit[] = [];
  values.forEach((value, column) => {
    if (value === null || value === "") return;
    cells.push({ row, column, value: typeof value === "string" ? value.slice(0, LIMITS.cellText) : value });
  });
  return cells;
}

function* cellEdits(
  sheet: string,
  heading: readonly CellEdit[],
  rows: Table["rows"],
  first: number,
): Generator<Edit> {
  let cells = [...heading];
  let row = first;
  for (const values of rows) {
    cells.push(...rowCells(values, row++));
    if (cells.length < CELLS_AN_EDIT) continue;
    yield { kind: "setCells", sheet, cells, isFinal: true };
    cells = [];
  }
  if (cells.length > 0) yield { kind: "setCells", sheet, cells, isFinal: true };
}

/** Tall enough for the wrapped text of each row. */
function heights(
  columns: readonly TableColumn[],
  rows: Table["rows"],
  header: number,
): ReadonlyMap<number, number> {
  const widths = columns.map(({ width }) => width);
  const titles = columns.map(({ title }) => title);
  const found = new Map([
    [0, 36],
    [1, 24],
    [header, Math.max(45, heightOfRow(titles, widths))],
  ]);
  let row = header;
  for (const values of rows) found.set(++row, heightOfRow(values, widths));
  return found;
}
