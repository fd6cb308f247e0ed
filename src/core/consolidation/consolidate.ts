import type { Campaign, Period } from "../campaign";
import type { ByFigure } from "../tally";
import { siteKeys } from "../same-site";
import { type FileDecision, FileDecisions } from "./intake/file-decisions";
import { noPast, type Past } from "./intake/past";
import { type BelowRoster, takeIn } from "./intake/take-in";
import type { UnitIntake } from "./intake/unit-intake";
import { acrossUnitFindings, pairsAcrossUnits, type SitePair } from "./across-units";
import { boardLine, type BoardLine } from "./board";
import type { Comparison } from "./compare/comparison";
import { type Decision, DecisionBook } from "./compare/decisions";
import { total, townFigures, type TownFigures } from "./figures";
import type { ConsolidationFinding } from "./finding";
import type { EarlierPeriods } from "./compare/previous";
import { withPairDecisions } from "./register/pair-decisions";
import { pastOf } from "./register/past";
import { submissionFindings } from "./intake/submission-findings";
import type { SiteRecord, UnitFile, UnreadableFile } from "./intake/unit-file";
import { fileDecisionOf, withFileDecisions } from "./register/sheets/file-decision-lines";
import { registerOfTown, type TownRegister } from "./register/town-register";
import { type UnlistedAnswer, withUnlistedAnswers } from "./register/unlisted-answers";

export interface ConsolidateOptions {
  /** The period worked on; without one nothing is late. */
  readonly period: Period | null;
  readonly previous?: EarlierPeriods | null;
  /** What is known of the periods before; by default what the previous workbook says. */
  readonly past?: Past;
  /** Decisions beside those of the previous workbook, such as of this workbook's own sheet; the later hold. */
  readonly decisions?: readonly Decision[];
  /** Decisions on files beside those of the previous workbook; the later hold. */
  readonly fileDecisions?: readonly FileDecision[];
  /** What units said of sites that they left out, beside what the previous workbook has; the later hold. */
  readonly unlistedAnswers?: readonly UnlistedAnswer[];
}

/** Many workbooks as one: everything that the output sheets show. */
export interface Consolidation {
  readonly period: Period | null;
  readonly board: readonly BoardLine[];
  readonly units: readonly UnitIntake[];
  readonly belowRoster: readonly BelowRoster[];
  readonly unreadable: readonly UnreadableFile[];
  /** Every data row of every used workbook, in roster order. */
  readonly rows: readonly SiteRecord[];
  /** By unit of the roster; a unit without a used workbook has none. */
  readonly figures: ReadonlyMap<string, TownFigures>;
  readonly totals: ByFigure<number>;
  readonly findings: readonly ConsolidationFinding[];
  readonly pairs: readonly SitePair[];
  /** Every decision known, whether its sites are here now or not. */
  readonly decisions: readonly Decision[];
  readonly comparison: Comparison | null;
  /** The register with this period, and what it says of it. */
  readonly memory: Omit<TownRegister, "comparison" | "findings">;
}

/** Makes one out of many (consolidation.md). The order of the files does not matter, but for equal twins. */
export function consolidate(
  given: readonly UnitFile[],
  campaign: Campaign,
  options: ConsolidateOptions,
): Consolidation {
  const { period, past, decisions: added = [], fileDecisions = [], unlistedAnswers = [] } = options;
  const previous = answered(options.previous ?? null, unlistedAnswers, campaign);
  const before = past ?? (previous ? pastOf(previous.register, period, campaign) : noPast);
  const known = previous?.register.decisions ?? [];
  const files = new FileDecisions(
    [...known.flatMap((line) => fileDecisionOf(line, campaign) ?? []), ...fileDecisions],
    campaign,
  );
  const { units, belowRoster, unreadable } = takeIn(given, campaign, {
    ...{ period, past: before, decisions: files },
  });
  const used = units.flatMap(({ used: report }) => (report ? [report] : []));
  const rows = used.flatMap((report) => report.rows);
  const keys = rows.map(({ site }) => site).map(siteKeys(campaign));
  const book = new DecisionBook([...(previous?.decisions ?? []), ...added], campaign);
  const reported = new Map(used.map((report) => [report.unit!, townFigures(report, campaign)]));
  const pairs = pairsAcrossUnits(rows, keys, book);
  const board = units.map(boardLine);
  const { findings, comparison, ...town } = registerOfTown(
    { period, previous, decisions: book, units, figures: reported },
    campaign,
  );
  const date = period?.to ?? "";
  const ofFiles = withFileDecisions(town.register.decisions, files.decisions, date, campaign);
  const numbers = new Map(rows.map((row, at) => [row, town.numbers[at]!]));
  const register = {
    ...town.register,
    decisions: withPairDecisions(ofFiles, pairs, (row) => numbers.get(row)!, date, campaign),
  };
  const memory = { ...town, register };
  const { figures } = memory;
  return {
    period,
    board,
    units,
    belowRoster,
    unreadable,
    rows,
    figures,
    totals: totalsOf(figures.values(), campaign),
    findings: [
      ...units.flatMap((unit) => submissionFindings(unit, period)),
      ...acrossUnitFindings(pairs),
      ...findings,
    ],
    pairs,
    decisions: book.decisions,
    comparison,
    memory,
  };
}

/** The past with what units said since of sites that they left out. */
function answered(
  previous: EarlierPeriods | null,
  answers: readonly UnlistedAnswer[],
  campaign: Campaign,
): EarlierPeriods | null {
  if (!previous || answers.length === 0) return previous;
  const { register } = previous;
  const decisions = withUnlistedAnswers(register.decisions, answers, campaign);
  return { decisions: previous.decisions, register: { ...register, decisions } };
}

function totalsOf(figures: Iterable<TownFigures>, campaign: Campaign): ByFigure<number> {
  const all = [...figures];
  return Object.fromEntries(
    campaign.tally.figures.map(({ key }) => [key, total(all, key)]),
  ) as ByFigure<number>;
}
