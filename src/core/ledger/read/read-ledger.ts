import type { Campaign } from "../../campaign";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook";
import { findLedgerForm, mayHoldLedger } from "./find-form";
import { dateInName, dayWithoutYear, Grid, monthInName, readReportDate } from "../../forms";
import type { IsoDate } from "../../language";
import { reportingUnit } from "../../roster";
import type { Ledger, LedgerForm, OtherRow } from "../ledger";
import { SiteRow } from "./row";
import { RowReader } from "./row-reader";
import { type Section, sectionsOf } from "./sections";
import { arrange, emptyBetween } from "./rows/arrange";
import { RowSorter } from "./rows/row-sorter";

export interface ReadLedgerOptions {
  /** Stands in for a report date that is missing. */
  readonly today: IsoDate;
  /** Whether the workbook's serial numbers count from 1904. */
  readonly date1904?: boolean;
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
  const others: OtherRow[] = [];
  for (const row of grid.rowsWithSomething(form.headerBottom + 1)) {
    const is = sorter.kindOf(row);
    if (is.kind === "data") rows.push(new SiteRow(row, reader));
    else if (is.kind !== "empty") others.push({ row, is });
  }
  const yearless = date ? null : dayWithoutYear(form.dateField.text, options.today);
  const day = date ?? yearless ?? dateInName(sheet.name, options.today);
  const month = monthInName(sheet.name, options.today);
  const known = form.unitField.text ? reportingUnit(form.unitField.text, campaign) : null;
  return {
    form,
    source: sheet,
    date1904: grid.date1904,
    sheet: sheet.name,
    top,
    unit: known ?? (form.unitField.text || null),
    unitKnown: known !== null,
    reportDate: date,
    day: day ?? month,
    isOfMonth: day === null && month !== null,
    rows,
    others,
    ...arrange(rows, others),
    blankRows: emptyBetween(rows, others, sheet),
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
    .filter((sheet) => mayHoldLedger(sheet, campaign))
    .flatMap((sheet) => readLedgersOf(sheet, campaign, { ...options, date1904: workbook.date1904 }));
}
