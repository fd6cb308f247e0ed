import { type Campaign, columnOf } from "../../../core/campaign";
import { Grid } from "../../../core/forms";
import type { IsoDate } from "../../../core/language";
import { type Ledger, readLedger } from "../../../core/ledger";
import { printedPage } from "../../../core/ledger-form";
import { isCentred } from "../../../core/ledger-form/measures";
import { readStatedTally } from "../../../core/tally";
import type { RangeRef, SheetSnapshot } from "../../../core/workbook";

/** A cell as it is printed, over so many columns and rows. */
export interface PrintedCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly align: "left" | "center";
}

/** A sheet as it is printed: what stands above its table, the table's header and rows, and what stands below. */
export interface PrintedSheet {
  readonly titles: readonly string[];
  /** Each a row of texts, the first at the left and the last at the right. */
  readonly labels: readonly (readonly string[])[];
  /** Of the columns, in proportion. */
  readonly widths: readonly number[];
  readonly head: readonly (readonly PrintedCell[])[];
  readonly body: readonly (readonly PrintedCell[])[];
  readonly below: readonly (readonly string[])[];
  readonly layout: PrintedLayout;
}

interface PrintedLayout {
  /** Millimetres of 填报单位's row and of the table's, at least. */
  readonly labels: number;
  readonly row: number;
  /** Whether empty rows fill the first page, to be written in by hand. */
  readonly isToFill: boolean;
  /** How small it may be made for one page to hold it; 1 where it goes on over several. */
  readonly smallest: number;
}

/** Where the parts of a sheet stand. */
interface Places {
  readonly left: number;
  readonly right: number;
  /** First and last row of the table's header; none where last is before first. */
  readonly headTop: number;
  readonly headBottom: number;
  /** Last row of the table. */
  readonly bottom: number;
  readonly labelRows: ReadonlySet<number>;
  readonly widthOf: (column: number) => number;
  readonly alignOf: (column: number, row: number) => "left" | "center";
  readonly layout: PrintedLayout;
}

const ofLedger: PrintedLayout = { labels: 5, row: 9, isToFill: true, smallest: 1 };
/** With room for a seal. */
const ofTally = { labels: 17, isToFill: false, smallest: 0.6 };
const ofAny: PrintedLayout = { labels: 5, row: 6, isToFill: false, smallest: 1 };

/** How a sheet is printed: a ledger and a tally as the form, any other sheet as it stands. Null for an empty one. */
export function printedSheet(
  sheet: SheetSnapshot,
  campaign: Campaign,
  { today, date1904 }: { readonly today: IsoDate; readonly date1904: boolean },
): PrintedSheet | null {
  const grid = new Grid(sheet, date1904);
  const rows = grid.rowsWithSomething(0).filter((row) => !sheet.hiddenRows.has(row));
  const last = rows.findLast((row) => filledColumns(grid, row).length > 0);
  if (last === undefined) return null;
  const ledger = readLedger(sheet, campaign, { today, date1904 });
  const places = ledger
    ? placesOfLedger(ledger, campaign, last)
    : (placesOfTally(grid, campaign, last) ?? placesOfAny(grid, rows, last));
  const columns = Array.from({ length: places.right - places.left + 1 }, (_, at) => places.left + at).filter(
    (column) => !sheet.hiddenColumns.has(column),
  );
  const shown = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).filter(
      (row) => !sheet.hiddenRows.has(row),
    );
  const texts = (row: number) =>
    filledColumns(grid, row, places.right).map((column) => grid.shown(row, column));
  const above = shown(0, places.headTop - 1).filter((row) => texts(row).length > 0);
  const table = (from: number, to: number, isHead: boolean) => {
    const visible = shown(from, to);
    return visible.map((row) => cellsOf(grid, row, { visible: new Set(visible), columns, places, isHead }));
  };
  return {
    titles: above.filter((row) => !places.labelRows.has(row)).map((row) => texts(row).join(" ")),
    labels: above.filter((row) => places.labelRows.has(row)).map(texts),
    widths: columns.map(places.widthOf),
    head: table(places.headTop, places.headBottom, true),
    body: table(places.headBottom + 1, places.bottom, false),
    below: shown(places.bottom + 1, last)
      .map(texts)
      .filter((row) => row.length > 0),
    layout: { ...places.layout, isToFill: places.layout.isToFill && last <= places.bottom },
  };
}

function filledColumns(grid: Grid, row: number, right = Infinity): number[] {
  const cells = grid.sheet.rows[row] ?? [];
  return Array.from(cells, (_, column) => column).filter(
    (column) => column <= right && grid.isFilled(row, column) && !isCovered(grid, row, column),
  );
}

function isCovered(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

interface Printing {
  readonly visible: ReadonlySet<number>;
  readonly columns: readonly number[];
  readonly places: Places;
  readonly isHead: boolean;
}

/** The cells of a row that begin in it, each with what it is merged over. */
function cellsOf(grid: Grid, row: number, { visible, columns, places, isHead }: Printing): PrintedCell[] {
  const cells: PrintedCell[] = [];
  for (const column of columns) {
    const merge = grid.mergeAt(row, column);
    const first = merge && firstOf(merge, visible, columns);
    if (merge && first && (first.row !== row || first.column !== column)) continue;
    cells.push({
      text: grid.shown(merge?.top ?? row, merge?.left ?? column),
      columns: merge ? columns.filter((each) => each >= merge.left && each <= merge.right).length : 1,
      rows: merge ? [...visible].filter((each) => each >= merge.top && each <= merge.bottom).length : 1,
      align: isHead ? "center" : places.alignOf(column, row),
    });
  }
  return cells;
}

/** The first cell of a merged area that is printed: rows and columns of it may be hidden. */
function firstOf(merge: RangeRef, visible: ReadonlySet<number>, columns: readonly number[]) {
  return {
    row: [...visible].find((row) => row >= merge.top && row <= merge.bottom),
    column: columns.find((column) => column >= merge.left && column <= merge.right),
  };
}

function placesOfLedger(ledger: Ledger, campaign: Campaign, last: number): Places {
  const { form } = ledger;
  const keys = new Map([...form.columns].map(([key, { column }]) => [column, key] as const));
  const labelRows = [form.unitField.at, form.dateField.at].flatMap((at) => (at ? [at.row] : []));
  const { right } = printedPage(ledger, campaign).printArea!;
  return {
    left: 0,
    right,
    headTop: form.headerTop,
    headBottom: form.headerBottom,
    bottom: Math.min(last, ledger.rows.at(-1)?.index ?? form.headerBottom),
    labelRows: new Set(labelRows),
    widthOf: (column) => {
      const key = keys.get(column);
      return key === undefined ? otherWidth : columnOf(campaign, key).width;
    },
    alignOf: (column) => {
      const key = keys.get(column);
      return key !== undefined && isCentred(key) ? "center" : "left";
    },
    layout: ofLedger,
  };
}

const otherWidth = 10;
const unitWidth = 14;

function placesOfTally(grid: Grid, campaign: Campaign, last: number): Places | null {
  const { sheet, date1904 } = grid;
  const stated = readStatedTally(sheet, campaign, { unit: null }, date1904);
  if (!stated) return null;
  const { form } = stated;
  const figures = [...form.columns.values()].map(({ column }) => column);
  const right = Math.max(...figures);
  const fields = [form.unitField.at, form.dateField.at, form.basisField.at];
  const labelRows = new Set(fields.flatMap((at) => (at ? [at.row] : [])));
  const dataBottom = Math.max(stated.row, stated.totalRow ?? 0, ...stated.dataRows);
  return {
    left: 0,
    right,
    headTop: withGroups(grid, form.headerTop, labelRows),
    headBottom: form.headerBottom,
    bottom: last,
    labelRows,
    widthOf: (column) => (column === (form.unitColumn ?? 0) ? unitWidth : otherWidth),
    // Notes and reasons below the figures are texts.
    alignOf: (column, row) => (row <= dataBottom || column === form.unitColumn ? "center" : "left"),
    layout: { ...ofTally, row: stated.dataRows.length > 1 ? 6.5 : 17 },
  };
}

/** The groups of figures above their names are of the header too. */
function withGroups(grid: Grid, headerTop: number, labelRows: ReadonlySet<number>): number {
  const row = headerTop - 1;
  return row >= 0 && !labelRows.has(row) && filledColumns(grid, row).length > 1 ? row : headerTop;
}

/** A sheet that is no form: every column, the rows that stay in view repeated. */
function placesOfAny(grid: Grid, rows: readonly number[], last: number): Places {
  const { freeze } = grid.sheet;
  const right = Math.max(0, ...rows.map((row) => grid.width(row) - 1));
  const longest = new Map<number, number>();
  for (const row of rows)
    for (const column of filledColumns(grid, row)) {
      if (grid.mergeAt(row, column)) continue;
      const { length } = grid.shown(row, column);
      longest.set(column, Math.max(longest.get(column) ?? 0, length));
    }
  return {
    left: 0,
    right,
    headTop: 0,
    headBottom: Math.min(last, (freeze?.rows ?? 0) - 1),
    bottom: last,
    labelRows: new Set(),
    widthOf: (column) => Math.min(30, Math.max(5, longest.get(column) ?? 0)),
    alignOf: () => "left",
    layout: ofAny,
  };
}
