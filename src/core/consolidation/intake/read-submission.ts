import { fileName, type IsoDate } from "../../language";
import { byKey } from "../by-key";
import type { Campaign, Period } from "../../campaign";
import { dateInName, labelOrigin } from "../../forms";
import type { Finding } from "../../findings";
import { ledgerOf } from "../../checks";
import { type Ledger } from "../../ledger";
import { readStamp } from "../../submission";
import { type Analysis, analyse } from "../../tally";
import { cellAddress } from "../../workbook";
import { filedTallies, lonelyTallies, placeOfTally } from "./filed-tally";
import { type NilLetter, readNilLetter } from "./nil-letter";
import { siteRecord } from "./site-record";
import {
  type FiledFinding,
  type FiledLedger,
  type FiledReport,
  type LedgerContent,
  type StampState,
  type Submission,
  type UnitFile,
  withoutFix,
} from "./unit-file";
import { unitOfPlace, type Whose, whoseLedger } from "./whose-file";

export interface ReadSubmissionOptions {
  readonly today: IsoDate;
  /** The period worked on, where one is given. */
  readonly period: Period | null;
}

/**
 * Reads and checks a file that came in, and keeps of it what a consolidation needs: the workbook itself can be let
 * go. A workbook with ledgers or tallies of several units is a report of each.
 */
export function readSubmission(
  submission: Submission,
  campaign: Campaign,
  options: ReadSubmissionOptions,
): UnitFile[] {
  const { file, workbook, sender } = submission;
  const placed = () => unitOfPlace(file, sender, campaign);
  if ("unreadable" in workbook) {
    const letter = workbook.text && readNilLetter(workbook.text, campaign, options.today);
    if (letter) return [reportOfLetter(letter, submission, campaign, options)];
    return [{ kind: "unreadable", file, reason: workbook.unreadable, unit: placed() }];
  }
  const analysis = analyse(workbook, campaign, options);
  const reports = reportsOf(analysis, submission);
  const withTallies = [...reports, ...lonelyTallies(analysis, submission, reports)];
  if (withTallies.length > 0) return withTallies;
  const findings = analysis.findings.map((finding) => withoutFix(finding));
  return [{ kind: "no-ledger", file, findings, unit: placed() }];
}

/** A letter that says that there is nothing: a ledger without rows. */
function reportOfLetter(
  { unit: stated, date, means }: NilLetter,
  submission: Submission,
  campaign: Campaign,
  { today }: ReadSubmissionOptions,
): FiledReport {
  const { file, modified } = submission;
  const content = means === "unchanged" ? "no-change" : "nothing";
  const ledger = { sheet: "", date: date ?? dateInName(fileName(file), today), content, rows: [] } as const;
  return {
    ...{ kind: "report", file, modified: modified ?? null },
    ...whoseLedger(stated, [], submission, campaign),
    ...{ ledgers: [ledger], tallies: [], findings: [], log: null, stamp: null, today },
  };
}

/** The ledgers of a workbook by the unit that reports. */
interface Group extends Whose {
  readonly ledgers: readonly Ledger[];
}

function reportsOf(analysis: Analysis, submission: Submission): FiledReport[] {
  const { file, modified } = submission;
  const { campaign, ledgers, today } = analysis;
  const groups = groupsOf(ledgers, submission, campaign);
  const stamp = ledgers.length > 0 ? stampOf(analysis) : null;
  const placed = placedFindings(analysis);
  return groups.map(({ unit, unitKnown, question, ledgers: own }, index): FiledReport => {
    const isShared = groups.length > 1;
    const tallies = filedTallies(analysis, own, { file, isShared });
    const filed = new Map(
      own.map((ledger) => [ledger, filedLedger(ledger, { submission, unit: unit ?? "", analysis })]),
    );
    const findings = placed.flatMap(({ finding, ledger, tally }): FiledFinding[] => {
      const ofTally = tally === null ? undefined : tallies.get(tally);
      const of = ofTally ?? (ledger ? filed.get(ledger) : undefined) ?? null;
      const isOfNone = !ledger && !ofTally;
      return of || (isOfNone && index === 0) ? [{ finding: withoutFix(finding), of }] : [];
    });
    return {
      kind: "report",
      file,
      modified: modified ?? null,
      unit,
      unitKnown,
      question,
      ledgers: [...filed.values()],
      tallies: [...tallies.values()],
      findings,
      log: isShared ? null : analysis.tallyOf(own.at(-1)!).reading.log,
      stamp,
      today,
    };
  });
}

interface Filing {
  readonly analysis: Analysis;
  readonly submission: Submission;
  readonly unit: string;
}

function filedLedger(ledger: Ledger, { analysis, submission, unit }: Filing): FiledLedger {
  const { campaign, today, period } = analysis;
  const { file } = submission;
  const { row, column } = labelOrigin(ledger.form.dateField);
  return {
    ...(period === null &&
      ledger.reportDate && { unjudgedDate: { date: ledger.reportDate, cell: cellAddress(row, column) } }),
    sheet: ledger.sheet,
    date: ledger.day ?? dateInName(fileName(file), today),
    ...(ledger.isOfMonth && { isOfMonth: true }),
    content: contentOf(ledger),
    rows: ledger.rows.map((row) => siteRecord(row, ledger, file, unit, campaign)),
  };
}

function contentOf({ rows, nil }: Ledger): LedgerContent {
  if (rows.length > 0) return "sites";
  return nil?.means === "unchanged" ? "no-change" : "nothing";
}

/** Whether the stamp of a workbook, where it has one, holds. */
function stampOf(analysis: Analysis): StampState | null {
  const { state } = readStamp(analysis.workbook, analysis.campaign, analysis);
  return state === "none" ? null : state === "intact" ? "valid" : "broken";
}

/** Ledgers by the unit that reports; one that names none goes with the first that does. */
function groupsOf(ledgers: readonly Ledger[], submission: Submission, campaign: Campaign): Group[] {
  const first =
    ledgers.find(({ unitKnown }) => unitKnown)?.unit ?? ledgers.find(({ unit }) => unit)?.unit ?? null;
  const groups = byKey(ledgers, ({ unit }) => unit ?? first);
  if (groups.size > 1) {
    return [...groups].map(([unit, own]) => {
      return { unit, unitKnown: own.some(({ unitKnown }) => unitKnown), question: null, ledgers: own };
    });
  }
  return [...groups].map(([unit, own]) => {
    const addresses = own.flatMap(({ rows }) => rows.map((row) => row.text("address")));
    return { ...whoseLedger(unit, addresses, submission, campaign), ledgers: own };
  });
}

interface PlacedFinding {
  readonly finding: Finding;
  readonly ledger: Ledger | null;
  /** The row of a tally, as `placeOfTally` names it. */
  readonly tally: string | null;
}

/** The findings of a workbook, each with the ledger or the tally that it concerns. */
function placedFindings({ findings, ledgers, tallies }: Analysis): PlacedFinding[] {
  const ofTallies = new Map(
    tallies.flatMap(({ reading: { stated }, findings: own }) =>
      stated ? own.map((finding) => [finding, placeOfTally(stated)] as const) : [],
    ),
  );
  return findings.map((finding) => {
    const tally = ofTallies.get(finding) ?? null;
    return { finding, tally, ledger: tally === null ? (ledgerOf(finding, ledgers) ?? null) : null };
  });
}
