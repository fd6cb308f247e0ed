import type { Campaign } from "../../../campaign";
import type { WorkbookSnapshot } from "../../../workbook";
import { inRegisterOrder } from "../order";
import type { Correction, Register } from "../register";
import { readNumber, type SiteNumber } from "../site-number";
import {
  changeColumns,
  decisionColumns,
  reportedRowColumns,
  siteColumns,
  unitPeriodColumns,
} from "./columns";
import { correctionOf } from "./correction-decisions";
import { readCorrections } from "./read-corrections";
import { decisionOf, keptChanges, reportedRows, unitPeriod } from "./read-rows";
import { keptSites, notesIn } from "./read-sites";
import { type ReadTable, readTable } from "./read-table";
import { villageLifecycles } from "../village-lifecycle";

/** The document property that keeps the highest number ever given. */
export const LAST_NUMBER = "qingdan.lastSiteNumber";

/** Reads the register back from a consolidated workbook; null where it has none of its sheets. */
export function readRegister(workbook: WorkbookSnapshot, campaign: Campaign): Register | null {
  const { sheets } = campaign.consolidation;
  const reported = readTable(
    workbook,
    sheets.reportedRows,
    reportedRowColumns(campaign, { lifecycle: true, pictures: true }),
  );
  const sites = readTable(workbook, sheets.register, siteColumns(campaign));
  if (!reported && !sites) return null;
  const periods = readTable(workbook, sheets.unitPeriods, unitPeriodColumns(campaign));
  const changes = readTable(workbook, sheets.changes, changeColumns(campaign));
  const decided = readTable(workbook, sheets.squadDecisions, decisionColumns(campaign));
  const rows = reported ? reportedRows(reported, campaign) : [];
  const known = new Set(rows.map(({ number }) => number));
  const decisions = decided?.rows.map(decisionOf) ?? [];
  const register = inRegisterOrder(
    {
      rows,
      units: periods?.rows.flatMap((row) => unitPeriod(row, campaign)) ?? [],
      decisions: decisions.filter((decision) => !correctionOf(decision, campaign)),
      corrections: [],
      ownColumns: sites?.ownColumns.map(({ title }) => title) ?? [],
      notes: new Map(),
      kept: {
        sites: sites ? keptSites(sites, known, campaign) : [],
        changes: changes ? keptChanges(changes, known, campaign) : [],
      },
      lastNumber: 0,
      missing: missingOf({ sites, reported, periods }, campaign),
    },
    campaign,
  );
  const written = decisions.flatMap((decision) => correctionOf(decision, campaign) ?? []);
  const notes = sites ? notesIn(sites, villageLifecycles(register.rows)) : register.notes;
  return {
    ...register,
    notes,
    corrections: sites ? readCorrections(sites, register.rows, written, campaign) : written,
    lastNumber: lastNumberOf(workbook, { ...register, notes }, written),
  };
}

/** The squad's corrections as 认定记录 keeps them. */
export function writtenCorrections(workbook: WorkbookSnapshot, campaign: Campaign): Correction[] {
  const decided = readTable(
    workbook,
    campaign.consolidation.sheets.squadDecisions,
    decisionColumns(campaign),
  );
  return decided?.rows.map(decisionOf).flatMap((decision) => correctionOf(decision, campaign) ?? []) ?? [];
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
