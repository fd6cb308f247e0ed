import type { Campaign, FigureKey } from "../../campaign";
import { dateInName } from "../../forms";
import type { Ledger } from "../../ledger";
import { fileName } from "../../language";
import { rosterUnit } from "../../roster";
import {
  type Analysis,
  checkFigures,
  dayOfTally,
  isExplained,
  namesUnit,
  readStatedTally,
  type StatedTally,
  type TallyBasis,
} from "../../tally";
import { cellAddress } from "../../workbook";
import {
  type FiledFigure,
  type FiledReport,
  type FiledTally,
  type Submission,
  withoutFix,
} from "./unit-file";
import { unitOfPlace } from "./whose-file";

/**
 * What the tallies of a workbook state of the unit of some of its ledgers: the tallies are the ledgers', whatever unit
 * they name. By `placeOfTally`.
 * @param isShared whether the workbook reports for other units too: then the sheet must say whose row it is.
 */
export function filedTallies(
  analysis: Analysis,
  ledgers: readonly Ledger[],
  { file, isShared }: { readonly file: string; readonly isShared: boolean },
): ReadonlyMap<string, FiledTally> {
  const { campaign } = analysis;
  const unit = ledgers.find((ledger) => ledger.unit)?.unit ?? null;
  const found = new Map<string, FiledTally>();
  for (const ledger of ledgers) {
    const stated = analysis.statedFor({ unit: ledger.unit ?? unit, reportDate: ledger.day });
    if (!stated || (isShared && !namesUnit(stated, unit, campaign))) continue;
    const key = placeOfTally(stated);
    if (!found.has(key)) found.set(key, filed(stated, { analysis, file }));
  }
  return found;
}

/** What tells the row of a tally from others of its workbook. */
export function placeOfTally({ row, form }: StatedTally): string {
  return `${row} ${form.sheet}`;
}

/** Rows of tallies that speak for a unit of which the workbook has no ledger: a report each, of its 附件2 alone. */
export function lonelyTallies(
  analysis: Analysis,
  { file, modified, sender }: Submission,
  reports: readonly FiledReport[],
): FiledReport[] {
  const { campaign, workbook } = analysis;
  const known = new Set(reports.map(({ unit }) => unit));
  const placed = unitOfPlace(file, sender, campaign);
  const tallies = new Map<string, FiledTally[]>();
  for (const sheet of workbook.sheets) {
    if (sheet.visibility !== "visible") continue;
    const whole = readStatedTally(sheet, campaign, { unit: null }, workbook.date1904);
    for (const unit of whole ? unitsOf(whole, analysis, reports.length > 0 ? null : placed) : []) {
      if (known.has(unit)) continue;
      const stated = readStatedTally(sheet, campaign, { unit }, workbook.date1904)!;
      const alone = checkFigures(campaign, stated).map((finding) => withoutFix(finding));
      tallies.set(unit, [...(tallies.get(unit) ?? []), { ...filed(stated, { analysis, file }), alone }]);
    }
  }
  const findings =
    reports.length > 0
      ? []
      : analysis.findings.map((finding) => ({ finding: withoutFix(finding), of: null }));
  return [...tallies].map(([unit, own]): FiledReport => {
    return {
      kind: "report",
      file,
      modified: modified ?? null,
      unit,
      unitKnown: true,
      question: null,
      ledgers: [],
      tallies: own,
      findings,
      log: null,
      stamp: null,
      today: analysis.today,
    };
  });
}

/** The units of the roster whose rows a tally has; of a tally with one row that names none, what names the sheet. */
function unitsOf(stated: StatedTally, { workbook, campaign }: Analysis, placed: string | null): string[] {
  const { form, dataRows } = stated;
  const sheet = workbook.sheets.find(({ name }) => name === form.sheet)!;
  const { unitColumn } = form;
  const named =
    unitColumn === null
      ? []
      : dataRows.flatMap((row) => {
          const value = sheet.rows[row]?.[unitColumn];
          return typeof value === "string" ? (rosterUnit(value, campaign) ?? []) : [];
        });
  if (named.length > 0) return [...new Set(named)];
  if (dataRows.length !== 1) return [];
  const unit = rosterUnit(form.unitField.text, campaign) ?? placed;
  return unit === null ? [] : [unit];
}

function filed(
  stated: StatedTally,
  { analysis, file }: { readonly analysis: Analysis; readonly file: string },
): FiledTally {
  const { campaign, today } = analysis;
  const { sheet } = stated.form;
  return {
    file,
    sheet,
    date: dayOfTally(stated, today) ?? dateInName(fileName(file), today),
    basis: basisStated(stated, campaign),
    figures: new Map(
      [...stated.figures].map(([key, { count, row, column }]): [FigureKey, FiledFigure] => [
        key,
        { count, cell: cellAddress(row, column), isExplained: isExplained(stated, key) },
      ]),
    ),
  };
}

/** 口径 as it stands beside 报送时间; null where nothing that is one stands there. */
function basisStated({ form, basis }: StatedTally, campaign: Campaign): TallyBasis | null {
  return form.basisField.text.includes(campaign.tally.basisWords[basis]) ? basis : null;
}
