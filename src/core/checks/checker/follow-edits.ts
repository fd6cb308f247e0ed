import type { IsoDate } from "../../language";
import type { Campaign } from "../../campaign";
import { firstNotBefore, intersects, occupiedRows, type RangeRef, type SheetSnapshot } from "../../workbook";
import { Grid } from "../../forms";
import { isContinued } from "../../ledger/read/header";
import type { Ledger, LedgerRow, OtherRow } from "../../ledger/ledger";
import { arrange, emptyBetween } from "../../ledger/read/rows/arrange";
import { RowSorter } from "../../ledger/read/rows/row-sorter";
import { SiteRow } from "../../ledger/read/row";
import { RowReader } from "../../ledger/read/row-reader";

/** What an edit of cells does to a ledger's rows. */
export interface LedgerChange {
  readonly ledger: Ledger;
  readonly removed: readonly LedgerRow[];
  readonly added: readonly LedgerRow[];
  /** Positions in `ledger.rows` whose row, or the row above, is another now. */
  readonly positions: readonly number[];
}

/** Beyond this many rows at once reading the ledger anew is as quick. */
const mostRows = 2000;

/** Position of the first data row at or below a sheet row. */
function positionOf(rows: readonly LedgerRow[], row: number): number {
  return firstNotBefore(rows, (each) => each.index, row);
}

/** How many rows that hold something were edited. */
function rowsOf(sheet: SheetSnapshot, ranges: readonly RangeRef[]): number {
  const all = ranges.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
  if (all <= mostRows) return all;
  return occupiedRows(sheet).filter((row) => ranges.some(({ top, bottom }) => row >= top && row <= bottom))
    .length;
}

/** An edit of a merged area, or at the end of the data where one stands, bears on more rows than its own. */
function touchesMerge(sheet: SheetSnapshot, before: SheetSnapshot, range: RangeRef): boolean {
  const end = Math.min(sheet.rows.length, before.rows.length);
  const isLengthened = sheet.rows.length !== before.rows.length;
  return sheet.merges.some((area) => intersects(area, range) || (isLengthened && area.bottom >= end - 1));
}

/** Takes edits of cells into a ledger that has been read, row by row. The ledger's own row list is updated. */
export class LedgerEditor {
  /** Reads every row that was edited, so that the sheets before are not kept. */
  private reader: RowReader | null = null;

  constructor(
    private ledger: Ledger,
    private readonly campaign: Campaign,
    private readonly today: IsoDate,
  ) {}

  /**
   * The change that edits bring, or null when they concern the form and not only its rows.
   * @param ranges what was edited, from above, none of them in the rows of another.
   * @param forget told of each row that goes, while all of them still read as they did.
   */
  change(
    sheet: SheetSnapshot,
    ranges: readonly RangeRef[],
    forget: (row: LedgerRow) => void,
  ): LedgerChange | null {
    const { source } = this.ledger;
    const last = Math.max(sheet.rows.length, source.rows.length) - 1;
    const edited = ranges.map((range) => ({ ...range, bottom: Math.min(range.bottom, last) }));
    const isSameShape =
      sheet.merges === source.merges &&
      sheet.hiddenRows === source.hiddenRows &&
      sheet.attached === source.attached &&
      sheet.numberFormats === source.numberFormats &&
      sheet.name === source.name &&
      sheet.visibility === source.visibility;
    if (
      !isSameShape ||
      rowsOf(sheet, edited) > mostRows ||
      edited.some((range) => this.touchesForm(sheet, range))
    )
      return null;
    if (this.touchesHeading(sheet, edited)) return null;
    const change = this.replaceRows(sheet, edited, forget);
    this.ledger = change.ledger;
    return change;
  }

  private touchesForm(sheet: SheetSnapshot, range: RangeRef): boolean {
    const { form, source, date1904 } = this.ledger;
    return (
      range.top <= form.headerBottom ||
      touchesMerge(sheet, source, range) ||
      (range.top === form.headerBottom + 1 &&
        form.headerTop === form.headerBottom &&
        isContinued(new Grid(sheet, date1904), this.campaign, form.headerTop))
    );
  }

  /** A heading bears on the rows of its group, below. */
  private touchesHeading(sheet: SheetSnapshot, ranges: readonly RangeRef[]): boolean {
    const { rows, others, form, date1904 } = this.ledger;
    const above = ranges.filter(({ bottom }) => bottom < (rows.at(-1)?.index ?? -1));
    if (above.length === 0) return false;
    const grid = new Grid(sheet, date1904);
    const sorter = new RowSorter(grid, form, this.campaign);
    return above.some(({ top, bottom }) => {
      if (others.some(({ row, is }) => is.kind === "heading" && row >= top && row <= bottom)) return true;
      return grid.rowsWithSomething(top, bottom).some((row) => sorter.kindOf(row).kind === "heading");
    });
  }

  private replaceRows(
    sheet: SheetSnapshot,
    ranges: readonly RangeRef[],
    forget: (row: LedgerRow) => void,
  ): LedgerChange {
    const rows = this.ledger.rows as LedgerRow[];
    const placeOf = ({ top, bottom }: RangeRef) =>
      [positionOf(rows, top), positionOf(rows, bottom + 1)] as const;
    for (const [from, to] of ranges.map(placeOf))
      for (let position = from; position < to; position++) forget(rows[position]!);

    const read = this.rowsReader(new Grid(sheet, this.ledger.date1904));
    const added: LedgerRow[] = [];
    const removed: LedgerRow[] = [];
    const found: OtherRow[] = [];
    const positions: number[] = [];
    for (const range of ranges) {
      const [from, to] = placeOf(range);
      const sorted = read(range);
      removed.push(...replace(rows, from, to, sorted.added));
      added.push(...sorted.added);
      found.push(...sorted.others);
    }
    for (const range of ranges) {
      const [from, to] = placeOf(range);
      for (let position = from; position <= to; position++) positions.push(position);
    }
    const others = this.others(ranges, found);
    const isSameRows =
      removed.length === added.length && removed.every((row, i) => row.index === added[i]!.index);
    const arranged =
      isSameRows && others === this.ledger.others
        ? null
        : { others, ...arrange(rows, others), blankRows: emptyBetween(rows, others, sheet) };
    return {
      ledger: { ...this.ledger, source: sheet, rows, ...arranged },
      removed,
      added,
      positions,
    };
  }

  /** The rows that are no sites once those of the ranges are others; the same list where nothing changed. */
  private others(ranges: readonly RangeRef[], found: readonly OtherRow[]): Ledger["others"] {
    const { others } = this.ledger;
    const rest = others.filter(({ row }) => !ranges.some(({ top, bottom }) => row >= top && row <= bottom));
    if (found.length === 0 && rest.length === others.length) return others;
    return [...rest, ...found].sort((a, b) => a.row - b.row);
  }

  /** Reads the rows of ranges from now on in a sheet. */
  private rowsReader(grid: Grid) {
    const { form, reportDate } = this.ledger;
    const sorter = new RowSorter(grid, form, this.campaign);
    const reader = (this.reader ??= new RowReader(grid, form, this.campaign, reportDate ?? this.today));
    reader.turnTo(grid);
    return ({ top, bottom }: RangeRef) => {
      const added: SiteRow[] = [];
      const others: OtherRow[] = [];
      for (const row of grid.rowsWithSomething(top, bottom)) {
        const is = sorter.kindOf(row);
        if (is.kind === "data") added.push(new SiteRow(row, reader));
        else if (is.kind !== "empty") others.push({ row, is });
      }
      return { added, others };
    };
  }
}

/** Puts other rows in the place of some; as many as there were cost no shifting of the rest. */
function replace(rows: LedgerRow[], from: number, to: number, added: readonly LedgerRow[]): LedgerRow[] {
  if (added.length !== to - from) return rows.splice(from, to - from, ...added);
  return added.map((row, i) => {
    const removed = rows[from + i]!;
    rows[from + i] = row;
    return removed;
  });
}
