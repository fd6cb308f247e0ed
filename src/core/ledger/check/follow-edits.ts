import type { IsoDate } from "../../language";
import type { Campaign } from "../../campaign";
import { firstNotBefore, intersects, type RangeRef, type SheetSnapshot } from "../../workbook";
import { Grid } from "../../forms";
import { isContinued } from "../read/header";
import type { Ledger, LedgerRow } from "../ledger";
import { RowSorter, type RowKind } from "../read/read-ledger";
import { SiteRow } from "../read/row";
import { RowReader } from "../read/row-reader";

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

/** Rows between the first and the last data row that are neither data nor passed over. */
function gapsBetween(rows: readonly LedgerRow[], passedOver: Ledger["passedOver"]): number[] {
  const labelled = new Set(passedOver.map(({ row }) => row));
  const gaps: number[] = [];
  for (let i = 1; i < rows.length; i++) {
    for (let row = rows[i - 1]!.index + 1; row < rows[i]!.index; row++)
      if (!labelled.has(row)) gaps.push(row);
  }
  return gaps;
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
      sheet.name === source.name &&
      sheet.visibility === source.visibility;
    const rowsEdited = edited.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
    if (!isSameShape || rowsEdited > mostRows || edited.some((range) => this.touchesForm(sheet, range)))
      return null;
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
    const labels: { row: number; label: string }[] = [];
    const positions: number[] = [];
    for (const range of ranges) {
      const [from, to] = placeOf(range);
      const found = read(range);
      removed.push(...replace(rows, from, to, found.added));
      added.push(...found.added);
      labels.push(...found.labels);
    }
    for (const range of ranges) {
      const [from, to] = placeOf(range);
      for (let position = from; position <= to; position++) positions.push(position);
    }
    const passedOver = this.passedOver(ranges, labels);
    const isSameRows =
      removed.length === added.length && removed.every((row, i) => row.index === added[i]!.index);
    const blankRows =
      isSameRows && passedOver === this.ledger.passedOver
        ? this.ledger.blankRows
        : gapsBetween(rows, passedOver);
    return {
      ledger: { ...this.ledger, source: sheet, rows, passedOver, blankRows },
      removed,
      added,
      positions,
    };
  }

  /** The rows passed over once those of the ranges are others; the same list where nothing changed. */
  private passedOver(
    ranges: readonly RangeRef[],
    labels: readonly { row: number; label: string }[],
  ): Ledger["passedOver"] {
    const { passedOver } = this.ledger;
    const others = passedOver.filter(
      ({ row }) => !ranges.some(({ top, bottom }) => row >= top && row <= bottom),
    );
    if (labels.length === 0 && others.length === passedOver.length) return passedOver;
    return [...others, ...labels].sort((a, b) => a.row - b.row);
  }

  /** Reads the rows of ranges from now on in a sheet. */
  private rowsReader(grid: Grid) {
    const { form, reportDate } = this.ledger;
    const sorter = new RowSorter(grid, form, this.campaign);
    const reader = (this.reader ??= new RowReader(grid, form, this.campaign, reportDate ?? this.today));
    reader.turnTo(grid);
    return ({ top, bottom }: RangeRef) => {
      const added: SiteRow[] = [];
      const labels: { row: number; label: string }[] = [];
      for (let row = top; row <= bottom; row++) {
        const kind: RowKind = sorter.kindOf(row);
        if (kind.kind === "data") added.push(new SiteRow(row, reader));
        else if (kind.kind === "passed-over") labels.push({ row, label: kind.label });
      }
      return { added, labels };
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
