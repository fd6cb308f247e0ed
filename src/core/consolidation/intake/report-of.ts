import { findingAt } from "../../findings";
import { reportDateOutsidePeriod } from "../../checks";
import { isInPeriod } from "../../ledger";
import { type Campaign, type Period, periodHolding } from "../../campaign";
import type { IsoDate } from "../../language";
import { type FileChoice, rowsBeyond } from "./choose-files";
import type { Offer } from "./offer";
import { joinedTallyFindings } from "./joined-tally";
import { reportFigures } from "./report-figures";
import {
  type FiledLedger,
  type FiledReport,
  type FiledTally,
  type FileFinding,
  type SiteRecord,
  withoutFix,
} from "./unit-file";
import type { IntakeContext } from "./intake-context";
import type { ReportFinding, UnitReport } from "./unit-report";

/**
 * The report that the files that count make.
 * @param besides tallies that came without a ledger.
 */
export function reportOfChoice(
  { counted, rows: chosen }: FileChoice,
  besides: readonly FiledTally[],
  context: IntakeContext,
): UnitReport {
  const { campaign, period, before } = context;
  const main = counted[0]!.report;
  const { today } = main;
  const reportDate =
    counted
      .map(({ date }) => date ?? "")
      .sort()
      .at(-1) || null;
  const content = contentOf(counted);
  const last = before.at(-1)?.rows ?? [];
  const rows: readonly SiteRecord[] = content === "no-change" ? last : chosen;
  const tally = tallyOf(counted, besides, {
    reportDate: reportDate as IsoDate | null,
    rows,
    period,
    campaign,
  });
  // A tally that came by itself speaks for the file with the most rows.
  const spokenFor = counted.find(({ report }) => report.file === tally?.file) ?? counted[0]!;
  const { figures, basis, inferredBasis } = reportFigures({
    campaign,
    rows,
    log: logOf(counted),
    reportDate: reportDate as IsoDate | null,
    period,
    today,
    tally,
    supplement: rowsBeyond(spokenFor, chosen, campaign),
    before,
  });
  const isJoined = tally !== null && besides.includes(tally);
  const findings = [
    ...counted.flatMap((offer) => findingsOf(offer, tally, period)),
    ...(isJoined ? joinedTallyFindings(tally, { rows, figures, basis, campaign }) : []),
  ];
  return {
    unit: main.unit,
    file: main.file,
    files: [...new Set([...counted.map(({ report }) => report.file), ...(tally ? [tally.file] : [])])],
    tallyFile: tally?.file ?? null,
    reportDate: reportDate as IsoDate | null,
    content: content === "no-change" && rows.length > 0 ? "sites" : content,
    rows,
    findings,
    ...countsOf(findings),
    figures,
    ...{ basis, inferredBasis },
    question: counted.find(({ report }) => report.question)?.report.question ?? null,
    stamp: counted.some(({ report }) => report.stamp === "broken") ? "broken" : main.stamp,
  };
}

/** The report of a unit of which only tallies came: its figures count, its ledger is asked for. */
export function reportOfTally(
  files: readonly FiledReport[],
  { campaign, period, before }: IntakeContext,
): UnitReport {
  const tally = latest(files.flatMap(({ tallies }) => tallies))!;
  const main = files.find(({ tallies }) => tallies.includes(tally))!;
  const own = [...main.findings.map(({ finding }) => finding), ...(tally.alone ?? [])];
  const findings = own.map((finding) => withFile(finding, main.file));
  const { figures, basis, inferredBasis } = reportFigures({
    ...{ campaign, period, before, tally, today: main.today },
    ...{ rows: [], supplement: [], log: null, reportDate: tally.date },
  });
  return {
    unit: main.unit,
    file: main.file,
    files: [main.file],
    tallyFile: main.file,
    reportDate: tally.date,
    content: "tally",
    rows: [],
    findings,
    ...countsOf(findings),
    // Rows that did not come prove nothing.
    figures: new Map([...figures].map(([key, figure]) => [key, { ...figure, derived: null }])),
    ...{ basis, inferredBasis },
    question: null,
    stamp: null,
  };
}

/** A report below the roster, of everything that its file says. */
export function wholeReport(report: FiledReport, campaign: Campaign): UnitReport {
  const rows = report.ledgers.flatMap((ledger) => ledger.rows);
  const dates = report.ledgers.flatMap(({ date }) => date ?? []).sort();
  const offer: Offer = {
    ...{ report, rows, ledgers: report.ledgers, history: [], isDateSlip: false },
    date: dates.at(-1) ?? null,
  };
  const choice: FileChoice = { counted: [offer], rows, uses: new Map() };
  return reportOfChoice(choice, [], { campaign, period: null, before: [] });
}

function contentOf(counted: readonly Offer[]): UnitReport["content"] {
  const contents = counted.flatMap(({ ledgers }) => ledgers.map(({ content }) => content));
  return contents.includes("sites") ? "sites" : contents.includes("no-change") ? "no-change" : "nothing";
}

/** The outings of all the files together. */
function logOf(counted: readonly Offer[]): FiledReport["log"] {
  const logs = counted.flatMap(({ report }) => report.log ?? []);
  if (logs.length < 2) return logs[0] ?? null;
  return { forms: logs.flatMap(({ forms }) => forms), rows: logs.flatMap(({ rows }) => rows) };
}

interface Wanted {
  readonly reportDate: IsoDate | null;
  readonly rows: readonly SiteRecord[];
  readonly period: Period | null;
  readonly campaign: Campaign;
}

/**
 * The tally that speaks for a report: of the report's own workbooks that of its date, or the only one; of those that came
 * by themselves one of its period. The later date counts; of the same date that which counts the report's rows.
 */
function tallyOf(
  counted: readonly Offer[],
  besides: readonly FiledTally[],
  { reportDate, rows, period, campaign }: Wanted,
): FiledTally | null {
  const own = counted.flatMap(({ report, date }) => {
    const ofDate = report.tallies.filter((tally) => tally.date === date);
    return ofDate.length > 0 ? ofDate : report.tallies.slice(0, 1);
  });
  const working = period ?? (reportDate && periodHolding(campaign, reportDate));
  const near = besides.filter(
    ({ date }) => date === null || date === reportDate || !working || isInPeriod(date, working),
  );
  const fits = (tally: FiledTally) => tally.figures.get("sitesFound")?.count === rows.length;
  const candidates = [...own, ...near];
  const last = latest(candidates);
  return candidates.find((tally) => tally.date === last?.date && fits(tally)) ?? last;
}

/** The first of those with the latest date. */
function latest(tallies: readonly FiledTally[]): FiledTally | null {
  return tallies.reduce<FiledTally | null>(
    (best, tally) => (best === null || (tally.date ?? "") > (best.date ?? "") ? tally : best),
    null,
  );
}

/** What is to be said of a file that counts, once its tally is known: what speaks for another date is left out. */
function findingsOf(
  { report, ledgers }: Offer,
  tally: FiledTally | null,
  period: Period | null,
): ReportFinding[] {
  const isJoined = tally !== null && !report.tallies.includes(tally);
  const counts = new Set<unknown>([null, tally, ...ledgers]);
  const outside = ledgers.flatMap((ledger) => outsidePeriod(ledger, period) ?? []);
  const own = report.findings
    .filter(({ of, finding }) => counts.has(of) && !(isJoined && finding.code === "tally-missing"))
    .map(({ finding }) => finding);
  return [...outside, ...own].map((finding) => withFile(finding, report.file));
}

/** `report-date-outside-period`, of a ledger that was read before the period was known. */
function outsidePeriod({ sheet, unjudgedDate }: FiledLedger, period: Period | null): FileFinding | null {
  if (!period || !unjudgedDate || isInPeriod(unjudgedDate.date, period)) return null;
  const { from, to } = period;
  const place = { sheet, cell: unjudgedDate.cell };
  return withoutFix(findingAt(reportDateOutsidePeriod, place, { params: { from, to } }));
}

function withFile(finding: FileFinding, file: string): ReportFinding {
  return { ...finding, file } as ReportFinding;
}

function countsOf(findings: readonly FileFinding[]) {
  const count = (severity: FileFinding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning") };
}
