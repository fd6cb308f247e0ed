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
  return firstNotBefore(rows, (each) => each.row, row);
}

/** Rows between the first and the last data row that are neither data nor passed over. */
function gapsBetween(rows: readonly LedgerRow[], passedOver: Ledger["passedOver"]): number[] {
  const labelled = new Set(passedOver.map(({ row }) => row));
  const gaps: number[] = [];
  for (let i = 1; i < rows.length; i++) {
    for (let row = rows[i - 1]!.row + 1; row < rows[i]!.row; row++) if (!labelled.has(row)) gaps.push(row);
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
    private readonly today: string,
  ) {}

  /**
   * The change that an edit brings, or null when the edit concerns the form and not only its rows.
   * @param forget told of each row that goes, while it still reads as it did.
   */
  change(sheet: SheetSnapshot, range: RangeRef, forget: (row: LedgerRow) => void): LedgerChange | null {
    const { form, source } = this.ledger;
    const bottom = Math.min(range.bottom, Math.max(sheet.rows.length, source.rows.length) - 1);
    const touchesForm =
      range.top <= form.headerBottom ||
      bottom - range.top > mostRows ||
      sheet.merges !== source.merges ||
      sheet.hiddenRows !== source.hiddenRows ||
      sheet.name !== source.name ||
      sheet.visibility !== source.visibility ||
      touchesMerge(sheet, source, range) ||
      (range.top === form.headerBottom + 1 &&
        form.headerTop === form.headerBottom &&
        isContinued(new Grid(sheet, this.ledger.date1904), this.campaign, form.headerTop));
    if (touchesForm) return null;
    const change = this.replaceRows(sheet, range.top, bottom, forget);
    this.ledger = change.ledger;
    return change;
  }

  private replaceRows(
    sheet: SheetSnapshot,
    top: number,
    bottom: number,
    forget: (row: LedgerRow) => void,
  ): LedgerChange {
    const rows = this.ledger.rows as LedgerRow[];
    const from = positionOf(rows, top);
    const to = positionOf(rows, bottom + 1);
    for (let position = from; position < to; position++) forget(rows[position]!);

    const { added, labels } = this.readRows(new Grid(sheet, this.ledger.date1904), top, bottom);
    const removed = replace(rows, from, to, added);
    const isSameRows =
      removed.length === added.length && removed.every((row, i) => row.row === added[i]!.row);
    const hadLabels = this.ledger.passedOver.some(({ row }) => row >= top && row <= bottom);
    const passedOver =
      labels.length || hadLabels
        ? [...this.ledger.passedOver.filter(({ row }) => row < top || row > bottom), ...labels].sort(
            (a, b) => a.row - b.row,
          )
        : this.ledger.passedOver;
    const blankRows =
      isSameRows && passedOver === this.ledger.passedOver
        ? this.ledger.blankRows
        : gapsBetween(rows, passedOver);
    const positions = Array.from({ length: added.length + 1 }, (_, i) => from + i);
    return {
      ledger: { ...this.ledger, source: sheet, rows, passedOver, blankRows },
      removed,
      added,
      positions,
    };
  }

  private readRows(
    grid: Grid,
    top: number,
    bottom: number,
  ): { added: SiteRow[]; labels: { row: number; label: string }[] } {
    const { form, reportDate } = this.ledger;
    const sorter = new RowSorter(grid, form, this.campaign);
    this.reader ??= new RowReader(grid, form, this.campaign, reportDate ?? this.today);
    this.reader.turnTo(grid);
    const added: SiteRow[] = [];
    const labels: { row: number; label: string }[] = [];
    for (let row = top; row <= bottom; row++) {
      const kind: RowKind = sorter.kindOf(row);
      if (kind.kind === "data") added.push(new SiteRow(row, this.reader));
      else if (kind.kind === "passed-over") labels.push({ row, label: kind.label });
    }
    return { added, labels };
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
