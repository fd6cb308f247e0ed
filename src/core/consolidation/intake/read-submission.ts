import type { IsoDate } from "../../language";
import type { Campaign, Period } from "../../campaign";
import type { Finding } from "../../findings";
import type { Ledger } from "../../ledger";
import { unitInFileName } from "../../roster";
import { readStamp } from "../../submission";
import { type Analysis, analyse } from "../../tally";
import { siteRecord } from "./site-record";
import { fileName } from "./submission-findings";
import { unitFigures } from "./unit-figures";
import {
  type FileFinding,
  type StampState,
  type Submission,
  type UnitFile,
  type UnitReport,
  withoutFix,
} from "./unit-file";

export interface ReadSubmissionOptions {
  readonly today: IsoDate;
  /** The period worked on, where one is given. */
  readonly period: Period | null;
}

/**
 * Reads and checks a file that came in, and keeps of it what a consolidation needs: the workbook itself can be let
 * go. A workbook with ledgers of several units is a report of each.
 */
export function readSubmission(
  { file, workbook, modified }: Submission,
  campaign: Campaign,
  options: ReadSubmissionOptions,
): UnitFile[] {
  if ("unreadable" in workbook) {
    const unit = unitInFileName(fileName(file), campaign);
    return [{ kind: "unreadable", file, reason: workbook.unreadable, unit }];
  }
  const analysis = analyse(workbook, campaign, options);
  const { ledgers } = analysis;
  const findings = analysis.findings.map((finding) => withoutFix(finding));
  if (ledgers.length === 0) return [{ kind: "no-ledger", file, findings }];
  const stamp = stampOf(analysis);
  const groups = byUnit(ledgers);
  return [...groups].map(([unit, own], index): UnitReport => {
    const name = unit ?? "";
    const ownFindings = findingsOf(own, ledgers, findings, index === 0);
    const count = (severity: Finding["severity"]) =>
      ownFindings.filter((finding) => finding.severity === severity).length;
    return {
      kind: "report",
      file,
      modified: modified ?? null,
      unit,
      unitKnown: own.some(({ unitKnown }) => unitKnown),
      reportDate: latest(own),
      rows: own.flatMap((ledger) => ledger.rows.map((row) => siteRecord(row, ledger, file, name, campaign))),
      findings: ownFindings,
      errors: count("error"),
      warnings: count("warning"),
      figures: unitFigures(analysis, own, unit, groups.size > 1),
      stamp,
    };
  });
}

/** Whether the stamp of a workbook, where it has one, holds. */
function stampOf(analysis: Analysis): StampState | null {
  const { state } = readStamp(analysis.workbook, analysis.campaign, analysis);
  return state === "none" ? null : state === "intact" ? "valid" : "broken";
}

/** Ledgers by the unit that reports; one that names none goes with the first that does. */
function byUnit(ledgers: readonly Ledger[]): ReadonlyMap<string | null, Ledger[]> {
  const first =
    ledgers.find(({ unitKnown }) => unitKnown)?.unit ?? ledgers.find(({ unit }) => unit)?.unit ?? null;
  const groups = new Map<string | null, Ledger[]>();
  for (const ledger of ledgers) {
    const unit = ledger.unit ?? first;
    groups.set(unit, [...(groups.get(unit) ?? []), ledger]);
  }
  return groups;
}

/** Of several units in one workbook each answers for its own sheets, and the first for what is on none of them. */
function findingsOf(
  own: readonly Ledger[],
  all: readonly Ledger[],
  findings: readonly FileFinding[],
  isFirst: boolean,
): readonly FileFinding[] {
  const ownSheets = new Set<string | null>(own.map(({ sheet }) => sheet));
  const sheets = new Set<string | null>(all.map(({ sheet }) => sheet));
  return findings.filter(({ sheet }) => (sheets.has(sheet) ? ownSheets.has(sheet) : isFirst));
}

function latest(ledgers: readonly Ledger[]): IsoDate | null {
  const dates = ledgers.flatMap(({ reportDate }) => reportDate ?? []).sort();
  return dates.at(-1) ?? null;
}
