import type { Campaign, FigureKey, Period } from "../../campaign";
import { tidy, readCount, type IsoDate } from "../../language";
import { isClosed, type Ledger, type LedgerRow, readLedger } from "../../ledger";
import { rosterUnit } from "../../roster";
import { readStatedTally } from "../../tally";
import { sheetNamed, textOf, valueAt, type WorkbookSnapshot } from "../../workbook";
import type { PreviousSite } from "./comparison";
import type { Decision } from "./decisions";
import { findTitledColumns, readReportDate } from "../../forms";
import { fingerprintOf } from "../intake/fingerprint";
import { type CountedBefore, noPast, type Past } from "../intake/past";
import { siteRecord } from "../intake/site-record";
import type { SiteRecord } from "../intake/unit-file";
import { readDecisions } from "./read-decisions";

/** What a consolidated workbook says of the period before. */
export interface PreviousConsolidation {
  /** Its due day; null where it has none. */
  readonly dueDay: IsoDate | null;
  readonly sites: readonly PreviousSite[];
  /** By unit; a figure that is empty there is absent. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<FigureKey, number>>;
  readonly decisions: readonly Decision[];
  /** Its rows by unit, each with the file that it came from. */
  readonly rows: ReadonlyMap<string, readonly SiteRecord[]>;
  /** 填报时间 by unit, where there is one. */
  readonly reportDates: ReadonlyMap<string, IsoDate>;
}

/**
 * The reports that counted for an earlier period, as its consolidated workbook tells of them. One of the period worked on
 * is no past: consolidated again, a period says the same. Where either is unknown, nothing is.
 */
export function pastOf(
  { dueDay, rows, reportDates, figures }: PreviousConsolidation,
  period: Period | null,
  campaign: Campaign,
): Past {
  if (dueDay === null || period === null || dueDay >= period.to) return noPast;
  const reports = new Map<string, readonly CountedBefore[]>();
  return {
    reportsOf: (unit) => {
      const own = rows.get(unit);
      const known = reports.get(unit);
      if (known || !own) return known ?? [];
      const report: CountedBefore = {
        period: dueDay,
        reportDate: reportDates.get(unit) ?? null,
        fingerprint: fingerprintOf(own, campaign),
        rows: own,
        figures: figures.get(unit) ?? new Map<FigureKey, number>(),
      };
      reports.set(unit, [report]);
      return [report];
    },
  };
}

/**
 * Reads a consolidated workbook back; null when it has no 汇总清单.
 * @param today stands in for its report date where that is missing.
 */
export function readConsolidated(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  today: IsoDate,
): PreviousConsolidation | null {
  const { sheets } = campaign.consolidation;
  const sheet = sheetNamed(workbook, sheets.ledger);
  const ledger = sheet && readLedger(sheet, campaign, { today, date1904: workbook.date1904 });
  if (!ledger) return null;
  const sourced = readSourced(ledger, campaign);
  return {
    dueDay: ledger.reportDate,
    sites: sourced.map(({ site }) => site),
    rows: byUnit(sourced.map(({ record }) => record)),
    reportDates: readReportDates(workbook, campaign),
    figures: readFigures(workbook, campaign),
    decisions: readDecisions(workbook, campaign),
  };
}

interface SourcedRow {
  readonly site: PreviousSite;
  readonly record: SiteRecord;
}

function readSourced(ledger: Ledger, campaign: Campaign): SourcedRow[] {
  const { sourceUnit, sourceFile } = campaign.consolidation.columns;
  const units = columnTitled(ledger, sourceUnit);
  const files = columnTitled(ledger, sourceFile);
  return ledger.rows.map((row) => {
    const written = units(row);
    const unit = (written && (rosterUnit(written, campaign) ?? written)) || ledger.unit || "";
    const record = siteRecord(row, ledger, files(row), unit, campaign);
    const { site, disposition } = record;
    return { site: { unit, site, disposition, isClosed: isClosed(row, campaign) }, record };
  });
}

/** What stands in the column of a title; empty where there is none. */
function columnTitled({ source }: Ledger, title: string): (row: LedgerRow) => string {
  const column = findTitledColumns(source, { title })?.columns.get("title");
  return ({ index }) => (column === undefined ? "" : tidy(textOf(valueAt(source, index, column))));
}

function byUnit(records: readonly SiteRecord[]): ReadonlyMap<string, readonly SiteRecord[]> {
  const units = new Map<string, SiteRecord[]>();
  for (const record of records) {
    const own = units.get(record.unit);
    if (own) own.push(record);
    else units.set(record.unit, [record]);
  }
  return units;
}

/** 填报时间 of each unit, as 报送情况 has them. */
function readReportDates(workbook: WorkbookSnapshot, campaign: Campaign): ReadonlyMap<string, IsoDate> {
  const { sheets, columns: titles } = campaign.consolidation;
  const sheet = sheetNamed(workbook, sheets.board);
  const header = sheet && findTitledColumns(sheet, { unit: titles.unit, reportDate: titles.reportDate });
  const dates = new Map<string, IsoDate>();
  if (!sheet || !header) return dates;
  for (let row = header.row + 1; row < sheet.rows.length; row++) {
    const unit = rosterUnit(textOf(valueAt(sheet, row, header.columns.get("unit")!)), campaign);
    const date = readReportDate(textOf(valueAt(sheet, row, header.columns.get("reportDate")!)));
    if (unit !== null && date.kind === "date" && !dates.has(unit)) dates.set(unit, date.date);
  }
  return dates;
}

function readFigures(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
): ReadonlyMap<string, ReadonlyMap<FigureKey, number>> {
  const units = new Map<string, ReadonlyMap<FigureKey, number>>();
  const sheet = sheetNamed(workbook, campaign.consolidation.sheets.tally);
  const tally = sheet && readStatedTally(sheet, campaign, { unit: null }, workbook.date1904);
  if (!sheet || !tally || tally.form.unitColumn === null) return units;
  const { form } = tally;
  for (let row = form.headerBottom + 1; row < sheet.rows.length; row++) {
    const unit = rosterUnit(textOf(valueAt(sheet, row, form.unitColumn!)), campaign);
    if (unit === null || units.has(unit)) continue;
    const figures = new Map<FigureKey, number>();
    for (const [key, { column }] of form.columns) {
      const count = readCount(valueAt(sheet, row, column));
      if (count !== null) figures.set(key, count);
    }
    units.set(unit, figures);
  }
  return units;
}
