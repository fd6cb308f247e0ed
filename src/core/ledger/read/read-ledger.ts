import type { Campaign } from "../../campaign";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook";
import { findLedgerForm, isSearched } from "./find-form";
import { Grid, readReportDate } from "../../forms";
import { tidy, withoutBlanks, type IsoDate } from "../../language";
import { rosterUnit } from "../../roster";
import type { Ledger, LedgerForm } from "../ledger";
import { SiteRow } from "./row";
import { RowReader } from "./row-reader";
import { type Section, sectionsOf } from "./sections";

export interface ReadLedgerOptions {
  /** Stands in for a report date that is missing. */
  readonly today: IsoDate;
  /** Whether the workbook's serial numbers count from 1904. */
  readonly date1904?: boolean;
}

/** What kind of row stands below the header. */
export type RowKind =
  | { readonly kind: "data" }
  | { readonly kind: "empty" }
  | { readonly kind: "passed-over"; readonly label: string };

/** Decides what each row below a header is. */
export class RowSorter {
  private readonly dataColumns: readonly number[];
  private readonly labels: readonly string[];
  /** Labels by their words alone. */
  private readonly wholeLabels: ReadonlyMap<string, string>;
  private readonly sequenceColumn: number | undefined;
  /** A covered cell at the end of a short row may carry a merged area's value. */
  private readonly lastColumn: number;

  constructor(
    private readonly grid: Grid,
    form: LedgerForm,
    campaign: Campaign,
  ) {
    const columns = [...form.columns].filter(([key]) => key !== "sequence").map(([, cell]) => cell.column);
    this.dataColumns = form.contactNumber ? [...columns, form.contactNumber.column] : columns;
    this.sequenceColumn = form.columns.get("sequence")?.column;
    this.lastColumn = Math.max(...this.dataColumns);
    this.labels = [...campaign.ledger.footers].sort((a, b) => b.length - a.length);
    this.wholeLabels = new Map(this.labels.map((label) => [withoutColon(label), label]));
  }

  kindOf(row: number): RowKind {
    const label = this.labelOf(row);
    if (label) return { kind: "passed-over", label };
    return { kind: this.dataColumns.some((column) => this.grid.isFilled(row, column)) ? "data" : "empty" };
  }

  /** The label of forms.md that a row begins with; behind a number in 序号 it must be all that the cell says. */
  private labelOf(row: number): string | undefined {
    const width = Math.max(this.grid.width(row), this.lastColumn + 1);
    let isNumbered = false;
    for (let column = 0; column < width; column++) {
      if (!this.grid.isFilled(row, column)) continue;
      const value = this.grid.value(row, column);
      const text = typeof value === "string" ? labelText(value) : null;
      const isNumber = typeof value === "number" || (text !== null && /^\d+$/.test(text));
      if (column === this.sequenceColumn && isNumber && !isNumbered) {
        isNumbered = true;
        continue;
      }
      if (text === null) return undefined;
      if (isNumbered) return this.wholeLabels.get(withoutColon(text));
      return this.labels.find((label) => beginsWith(text, label));
    }
    return undefined;
  }
}

/** What a label is looked for in: the beginning of a text, without blanks. */
function labelText(value: string): string {
  return withoutBlanks(tidy(value.slice(0, 100))).replace(/:/g, "：");
}

function withoutColon(text: string): string {
  return text.endsWith("：") ? text.slice(0, -1) : text;
}

/** A label of one character must not be the beginning of another word (例 in a name). */
function beginsWith(text: string, label: string): boolean {
  if (!text.startsWith(label)) return false;
  return label.length > 1 || text.length === 1 || !/[\p{Script=Han}]/u.test(text[1]!) || text[1] === "如";
}

/** Leftmost known column of a form. */
export function leftmostColumn(form: LedgerForm): number {
  const columns = [...form.columns.values()].map((cell) => cell.column);
  return Math.min(...columns, ...(form.contactNumber ? [form.contactNumber.column] : []));
}

/** Reads the first ledger of a sheet, or null when the sheet holds none. */
export function readLedger(
  sheet: SheetSnapshot,
  campaign: Campaign,
  options: ReadLedgerOptions,
): Ledger | null {
  return readLedgersOf(sheet, campaign, options)[0] ?? null;
}

/** Reads the ledgers of a sheet, those that lie below each other in their order. */
export function readLedgersOf(
  sheet: SheetSnapshot,
  campaign: Campaign,
  options: ReadLedgerOptions,
): Ledger[] {
  return sectionsOf(new Grid(sheet, options.date1904), campaign)
    .map((section) => readSection(section, campaign, options))
    .filter((ledger) => ledger !== null);
}

function readSection({ sheet, top }: Section, campaign: Campaign, options: ReadLedgerOptions): Ledger | null {
  const grid = new Grid(sheet, options.date1904);
  const form = findLedgerForm(grid, campaign, top);
  if (!form) return null;
  const reportDate = readReportDate(form.dateField.text);
  const date = reportDate.kind === "date" ? reportDate.date : null;
  const reader = new RowReader(grid, form, campaign, date ?? options.today);

  const sorter = new RowSorter(grid, form, campaign);
  const rows: SiteRow[] = [];
  const passedOver: { row: number; label: string }[] = [];
  const empty: number[] = [];
  for (let row = form.headerBottom + 1; row < sheet.rows.length; row++) {
    const kind = sorter.kindOf(row);
    if (kind.kind === "data") rows.push(new SiteRow(row, reader));
    else if (kind.kind === "passed-over") passedOver.push({ row, label: kind.label });
    else empty.push(row);
  }
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? -1;
  const known = form.unitField.text ? rosterUnit(form.unitField.text, campaign) : null;
  return {
    form,
    source: sheet,
    date1904: grid.date1904,
    sheet: sheet.name,
    top,
    unit: known ?? (form.unitField.text || null),
    unitKnown: known !== null,
    reportDate: date,
    rows,
    passedOver,
    blankRows: empty.filter((row) => row > first && row < last),
    leftmost: leftmostColumn(form),
  };
}

/** Every ledger of the visible sheets, in sheet order. */
export function readLedgers(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  options: ReadLedgerOptions,
): Ledger[] {
  return workbook.sheets
    .filter(isSearched)
    .flatMap((sheet) => readLedgersOf(sheet, campaign, { ...options, date1904: workbook.date1904 }));
}
