import type { Campaign, FigureKey } from "../../campaign";
import { tidy, readCount, type IsoDate } from "../../language";
import { type Ledger, type LedgerRow, readLedger } from "../../ledger";
import { rosterUnit } from "../../roster";
import { readStatedTally } from "../../tally";
import { sheetNamed, textOf, valueAt, type WorkbookSnapshot } from "../../workbook";
import { type Decision, DecisionBook } from "./decisions";
import { findTitledColumns, readReportDate } from "../../forms";
import { siteRecord } from "../intake/site-record";
import type { SiteRecord } from "../intake/unit-file";
import { registerOfOlder } from "../register/read-older";
import { emptyRegister, type Register } from "../register/register";
import { readRegister } from "../register/sheets/read";
import { readDecisions } from "./read-decisions";

/** What a consolidated workbook says of the periods before. */
export interface PreviousConsolidation {
  /** By unit, of its 汇总调度表; a figure that is empty there is absent. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<FigureKey, number>>;
  readonly decisions: readonly Decision[];
  /** The whole past. */
  readonly register: Register;
}

/** What the next period goes on from. */
export type EarlierPeriods = Pick<PreviousConsolidation, "decisions" | "register">;

/**
 * Reads a consolidated workbook back; null when it has neither 汇总清单 nor the sheets of the register. One of before
 * there was a register tells of its own period.
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
  const register = readRegister(workbook, campaign);
  if (!ledger && !register) return null;
  const figures = readFigures(workbook, campaign);
  const decisions = readDecisions(workbook, campaign);
  const older = () =>
    registerOfOlder(
      {
        due: ledger?.reportDate ?? "",
        records: ledger ? readSourced(ledger, campaign) : [],
        figures,
        reportDates: readReportDates(workbook, campaign),
        missing: ledger ? missingColumns(ledger, campaign) : [],
      },
      new DecisionBook(decisions, campaign),
      campaign,
    );
  return {
    figures,
    decisions,
    register: register ?? (ledger ? older() : emptyRegister),
  };
}

/** 来源单位, where neither a column nor the sheet says whose the rows are. */
function missingColumns({ source, unitKnown, rows }: Ledger, { consolidation }: Campaign): string[] {
  const { sourceUnit } = consolidation.columns;
  const hasUnits = findTitledColumns(source, { title: sourceUnit }) !== null;
  return hasUnits || unitKnown || rows.length === 0 ? [] : [sourceUnit];
}

/** The rows of 汇总清单, each of the unit and the file that it came from. */
function readSourced(ledger: Ledger, campaign: Campaign): SiteRecord[] {
  const { sourceUnit, sourceFile, sourceRow } = campaign.consolidation.columns;
  const units = columnTitled(ledger, sourceUnit);
  const files = columnTitled(ledger, sourceFile);
  const places = columnTitled(ledger, sourceRow);
  return ledger.rows.map((row) => {
    const written = units(row);
    const unit = (written && (rosterUnit(written, campaign) ?? written)) || ledger.unit || "";
    const place = Number(places(row));
    return {
      ...siteRecord(row, ledger, files(row), unit, campaign),
      ...(Number.isInteger(place) && place > 0 && { row: place - 1 }),
    };
  });
}

/** What stands in the column of a title; empty where there is none. */
function columnTitled({ source }: Ledger, title: string): (row: LedgerRow) => string {
  const column = findTitledColumns(source, { title })?.columns.get("title");
  return ({ index }) => (column === undefined ? "" : tidy(textOf(valueAt(source, index, column))));
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
