import { type Campaign, type FigureKey, lifecycleKeys } from "../../../campaign";
import { readCount, tidy } from "../../../language";
import { rosterUnit } from "../../../roster";
import type { WorkbookSnapshot } from "../../../workbook";
import { inRegisterOrder } from "../order";
import {
  type Correction,
  HISTORY,
  type KeptChange,
  type KeptSite,
  type Register,
  type RegisterDecision,
  type ReportedRow,
  type SquadNotes,
  type UnitPeriod,
} from "../register";
import { readNumber, type SiteNumber } from "../site-number";
import {
  changeColumns,
  decisionColumns,
  formKey,
  reportedRowColumns,
  siteColumns,
  unitPeriodColumns,
} from "./columns";
import { correctionOf } from "./correction-decisions";
import { readCorrections } from "./read-corrections";
import { type ReadRow, type ReadTable, readTable } from "./read-table";

/** The document property that keeps the highest number ever given. */
export const LAST_NUMBER = "qingdan.lastSiteNumber";

/** Reads the register back from a consolidated workbook; null where it has none of its sheets. */
export function readRegister(workbook: WorkbookSnapshot, campaign: Campaign): Register | null {
  const { sheets } = campaign.consolidation;
  const reported = readTable(workbook, sheets.reportedRows, reportedRowColumns(campaign));
  const sites = readTable(workbook, sheets.register, siteColumns(campaign));
  if (!reported && !sites) return null;
  const periods = readTable(workbook, sheets.unitPeriods, unitPeriodColumns(campaign));
  const changes = readTable(workbook, sheets.changes, changeColumns(campaign));
  const decided = readTable(workbook, sheets.squadDecisions, decisionColumns(campaign));
  const rows = reported?.rows.flatMap((row) => reportedRow(row, campaign)) ?? [];
  const decisions = decided?.rows.map(decisionOf) ?? [];
  const register = inRegisterOrder(
    {
      rows,
      units: periods?.rows.flatMap((row) => unitPeriod(row, campaign)) ?? [],
      decisions: decisions.filter((decision) => !correctionOf(decision, campaign)),
      corrections: [],
      ownColumns: sites?.ownColumns.map(({ title }) => title) ?? [],
      notes: sites ? notesIn(sites) : new Map(),
      kept: {
        sites: sites ? keptSites(sites, campaign) : [],
        changes: changes ? keptChanges(changes, campaign) : [],
      },
      lastNumber: 0,
      missing: missingOf({ sites, reported, periods }, campaign),
    },
    campaign,
  );
  const written = decisions.flatMap((decision) => correctionOf(decision, campaign) ?? []);
  return {
    ...register,
    kept: withoutRows(register),
    corrections: sites ? readCorrections(sites, register.rows, written, campaign) : written,
    lastNumber: lastNumberOf(workbook, register, written),
  };
}

function reportedRow(row: ReadRow, campaign: Campaign): ReportedRow[] {
  const number = readNumber(row.text("number"));
  if (number === null) return [];
  const at = Number(row.text("row"));
  return [
    {
      due: row.day("due") ?? "",
      number,
      unit: unitOf(row.text("unit"), campaign),
      file: row.text("file"),
      row: Number.isInteger(at) && at > 0 ? at - 1 : null,
      texts: campaign.ledger.columns.map((_, column) => row.text(formKey(column))),
    },
  ];
}

function unitPeriod(row: ReadRow, campaign: Campaign): UnitPeriod[] {
  const unit = unitOf(row.text("unit"), campaign);
  if (unit === "") return [];
  const figures = campaign.tally.figures.flatMap(({ key }): [FigureKey, number][] => {
    const count = readCount(row.value(`figure ${key}`));
    return count === null ? [] : [[key, count]];
  });
  const state = tidy(row.text("state"));
  return [
    {
      due: row.day("due") ?? "",
      unit,
      state: state === campaign.consolidation.history ? HISTORY : state,
      file: row.text("file") || null,
      reportDate: row.day("reportDate"),
      rows: readCount(row.value("rows")),
      basis: row.text("basis") || null,
      figures: new Map(figures),
      carriedFrom: row.text("carriedFrom") === "" ? null : (row.day("carriedFrom") ?? ""),
    },
  ];
}

function unitOf(text: string, campaign: Campaign): string {
  const written = tidy(text);
  return rosterUnit(written, campaign) ?? written;
}

function decisionOf(row: ReadRow): RegisterDecision {
  return {
    date: row.day("date") ?? row.text("date"),
    kind: tidy(row.text("kind")),
    subject: row.text("subject"),
    value: row.text("value"),
  };
}

function notesIn({ rows, ownColumns }: ReadTable): Map<SiteNumber, SquadNotes> {
  const notes = new Map<SiteNumber, SquadNotes>();
  for (const row of rows) {
    const number = readNumber(row.text("number"));
    if (number === null) continue;
    const own: SquadNotes = {
      lifecycle: new Map(lifecycleKeys.map((key) => [key, row.text(key)])),
      acceptedOn: row.day("acceptedOn") ?? row.text("acceptedOn"),
      acceptedBy: row.text("acceptedBy"),
      own: ownColumns.map((column) => row.own(column)),
    };
    if (isFilledIn(own)) notes.set(number, own);
  }
  return notes;
}

function isFilledIn({ lifecycle, acceptedOn, acceptedBy, own }: SquadNotes): boolean {
  return [...lifecycle.values(), acceptedOn, acceptedBy, ...own].some(
    (value) => value !== "" && value !== null,
  );
}

function keptSites({ rows }: ReadTable, campaign: Campaign): KeptSite[] {
  const columns = siteColumns(campaign);
  return rows.flatMap((row) => {
    const number = readNumber(row.text("number"));
    if (number === null) return [];
    const cells = new Map(columns.map(({ key }) => [key, row.value(key)]));
    return [{ number, unit: unitOf(row.text("unit"), campaign), state: tidy(row.text("state")), cells }];
  });
}

function keptChanges({ rows }: ReadTable, campaign: Campaign): KeptChange[] {
  const columns = changeColumns(campaign);
  return rows.flatMap((row) => {
    const number = readNumber(row.text("number"));
    const cells = new Map(columns.map(({ key }) => [key, row.value(key)]));
    return number === null ? [] : [{ number, due: row.day("due") ?? "", cells }];
  });
}

/** What stands in 总台账 and 变动记录 of numbers that no row of 历次清单 has: nothing of it can be worked out anew. */
function withoutRows({ rows, kept }: Register): Register["kept"] {
  const numbers = new Set(rows.map(({ number }) => number));
  return {
    sites: kept.sites.filter(({ number }) => !numbers.has(number)),
    changes: kept.changes.filter(({ number }) => !numbers.has(number)),
  };
}

/** Sheets and titles without which the past cannot be told. */
function missingOf(
  tables: Readonly<Record<"sites" | "reported" | "periods", ReadTable | null>>,
  campaign: Campaign,
) {
  const { ledger, consolidation } = campaign;
  const { sheets, columns } = consolidation;
  const form = ledger.columns.filter(({ key }) => key === "siteName" || key === "progress");
  const lacking = (table: ReadTable | null, sheet: string, ...titles: string[]) =>
    table ? table.missing.filter((title) => titles.includes(title)) : [sheet];
  return [
    ...(tables.sites ? lacking(tables.sites, sheets.register, columns.siteNumber) : []),
    ...lacking(
      tables.reported,
      sheets.reportedRows,
      ...[columns.dueDay, columns.siteNumber, columns.sourceUnit],
      ...form.map(({ title }) => title),
    ),
    ...lacking(tables.periods, sheets.unitPeriods, columns.dueDay, columns.ofUnit, columns.rows),
  ];
}

function lastNumberOf(
  workbook: WorkbookSnapshot,
  { rows, notes, kept, decisions }: Register,
  corrections: readonly Correction[],
): SiteNumber {
  const given = [
    Number(workbook.properties.get(LAST_NUMBER) ?? 0) || 0,
    ...decisions.map(({ subject }) => readNumber(subject) ?? 0),
  ];
  let last = Math.max(0, ...given);
  for (const { number } of [...rows, ...kept.sites, ...kept.changes, ...corrections])
    last = Math.max(last, number);
  for (const number of notes.keys()) last = Math.max(last, number);
  return last;
}
