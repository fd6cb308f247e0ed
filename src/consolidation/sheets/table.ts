import type { Campaign } from "../../campaign";
import { formFormats, ledgerPage } from "../../ledger";
import type { CellEdit, CellFormat, CellValue, Edit, Patch, RangeRef } from "../../workbook";

export interface TableColumn {
  readonly title: string;
  /** Characters. */
  readonly width: number;
  readonly align?: "center";
}

/** A titled table on a sheet of its own. */
export interface Table {
  readonly sheet: string;
  readonly title: string;
  /** The second row: left and right half. */
  readonly lines: readonly [string, string];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** How many of the columns are printed; by default all. */
  readonly printed?: number;
}

export const TABLE_HEADER_ROW = 2;
export const TABLE_FIRST_ROW = 3;

const LINE_HEIGHT = 15;
const TALLEST = 400;
/** Cells an edit: an edit is one request, and requests have limits. */
const CELLS_AN_EDIT = 20_000;

/** A new sheet with the table, ready to print: A4 landscape, one page wide, title and header repeated. */
export function tableSheet(campaign: Campaign, table: Table): Patch {
  const { sheet, columns, rows } = table;
  const printed = table.printed ?? columns.length;
  const last = columns.length - 1;
  const middle = Math.max(1, Math.ceil((printed - 1) / 2));
  const bottom = TABLE_FIRST_ROW + Math.max(rows.length, 1) - 1;
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
  const body: RangeRef = { top: TABLE_FIRST_ROW, left: 0, bottom, right: last };
  const spans = [band(0, 0, printed - 1), band(1, 0, middle - 1), band(1, middle, printed - 1)];
  return [
    { kind: "addSheet", sheet },
    ...spans
      .filter((range) => range.right > range.left)
      .map((range): Edit => ({ kind: "merge", sheet, range })),
    format(band(0, 0, printed - 1), formats.title),
    format(band(1, 0, printed - 1), { ...formats.body, wrap: false }),
    format(band(1, middle, printed - 1), { horizontal: "right" }),
    format(band(TABLE_HEADER_ROW, 0, last), formats.head),
    format(body, { ...formats.body, borders: true }),
    ...columns.flatMap(({ align }, column) =>
      align ? [format({ ...body, left: column, right: column }, { horizontal: align })] : [],
    ),
    { kind: "columnWidths", sheet, widths: new Map(columns.map(({ width }, column) => [column, width])) },
    { kind: "rowHeights", sheet, heights: heights(table) },
    { kind: "freeze", sheet, freeze: { rows: TABLE_FIRST_ROW, columns: 0 } },
    {
      kind: "pageSetup",
      sheet,
      setup: ledgerPage(campaign, TABLE_HEADER_ROW, { top: 0, left: 0, bottom, right: printed - 1 }),
    },
    ...cellEdits(sheet, [
      { row: 0, column: 0, value: table.title },
      { row: 1, column: 0, value: table.lines[0] },
      { row: 1, column: middle, value: table.lines[1] },
      ...columns.map(({ title }, column) => ({ row: TABLE_HEADER_ROW, column, value: title })),
      ...rows.flatMap((row, index) => rowCells(row, TABLE_FIRST_ROW + index)),
    ]),
  ];
}

/** The cells of a row, empty ones left out. */
function rowCells(values: readonly CellValue[], row: number): CellEdit[] {
  return values.flatMap((value, column) => (value === null || value === "" ? [] : [{ row, column, value }]));
}

function cellEdits(sheet: string, cells: readonly CellEdit[]): Edit[] {
  const edits: Edit[] = [];
  for (let start = 0; start < cells.length; start += CELLS_AN_EDIT) {
    edits.push({ kind: "setCells", sheet, cells: cells.slice(start, start + CELLS_AN_EDIT) });
  }
  return edits;
}

/** Tall enough for the wrapped text of each row. */
function heights({ columns, rows }: Table): ReadonlyMap<number, number> {
  const found = new Map([
    [0, 36],
    [1, 24],
    [TABLE_HEADER_ROW, 45],
  ]);
  rows.forEach((row, index) => {
    const lines = row.map((value, column) => linesOf(value, columns[column]?.width ?? 1));
    found.set(TABLE_FIRST_ROW + index, Math.min(TALLEST, 9 + LINE_HEIGHT * Math.max(1, ...lines)));
  });
  return found;
}

/** A column's width is in digits; a Chinese character takes two, and a little room is lost at the edges. */
function linesOf(value: CellValue, width: number): number {
  if (typeof value !== "string") return 1;
  const room = Math.max(1, Math.floor((width - 1) / 2));
  return value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}
