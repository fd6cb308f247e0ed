import { type Campaign, type FigureKey, type Period, periodHolding } from "../../campaign";
import {
  compareSites,
  type Comparison,
  countClasses,
  type NumberedRecord,
  vanishedFindings,
} from "../compare/comparison";
import { decreasedFindings } from "../compare/decreased";
import type { DecisionBook } from "../compare/decisions";
import type { EarlierPeriods } from "../compare/previous";
import type { TownFigures } from "../figures";
import type { ConsolidationFinding } from "../finding";
import type { UnitIntake } from "../intake/unit-intake";
import type { UnitReport } from "../intake/unit-report";
import {
  correctionFindings,
  notMentionedFindings,
  reappearedFindings,
  refusedNumberFindings,
} from "./findings";
import { movedSiteFindings } from "./sites/moved";
import { outcomeOf, type PeriodOutcome, withCarried } from "./outcome";
import { type DueDay, emptyRegister, type Register } from "./register";
import { remember, type UnitOfPeriod } from "./remember";
import { withoutSharedSites } from "./sites/shared";
import type { SiteNumber } from "./site-number";
import { totalsCarried, townDifferences } from "./town";

/** What came in for a period, and what the squad decided and kept of the past. */
export interface TownPeriod {
  readonly period: Period | null;
  readonly previous: EarlierPeriods | null;
  readonly decisions: DecisionBook;
  /** The roster down. */
  readonly units: readonly UnitIntake[];
  /** The figures that the town uses, by unit. */
  readonly figures: ReadonlyMap<string, TownFigures>;
}

/** The register with the period in it, and what it says of the period. */
export interface TownRegister {
  readonly register: Register;
  readonly outcome: PeriodOutcome;
  /** One a row of the period. */
  readonly numbers: readonly SiteNumber[];
  /** The town's figures by unit, a site that several units report counted once. */
  readonly figures: ReadonlyMap<string, TownFigures>;
  readonly totalsCarried: ReadonlyMap<FigureKey, number>;
  /** With the periods before; null where no earlier workbook is given. */
  readonly comparison: Comparison | null;
  readonly findings: readonly ConsolidationFinding[];
}

/** Takes a period into the town's register and compares it with all that came before. */
export function registerOfTown(town: TownPeriod, campaign: Campaign): TownRegister {
  const { period, previous, decisions } = town;
  const used = town.units.flatMap(({ used: report }) => report ?? []);
  const due = dueOf(period, used, campaign);
  const units = unitsOf(town, campaign);
  const before = previous?.register ?? emptyRegister;
  const remembered = remember(before, { due, units }, decisions, campaign);
  const { numbers, refused } = remembered;
  const figures = withoutSharedSites(town.figures, remembered.register, due, campaign);
  const register = withFigures(remembered.register, due, figures);
  const outcome = outcomeOf(register, due, campaign);
  const rows = used.flatMap((report) => report.rows);
  const now = rows.map((record, at): NumberedRecord => ({ record, number: numbers[at]! }));
  const entries = previous ? compareSites(now, outcome, new Set(figures.keys()), campaign) : [];
  return {
    register: withCarried(register, outcome),
    outcome,
    numbers,
    figures,
    totalsCarried: totalsCarried(figures.values(), outcome, campaign),
    comparison: previous
      ? {
          entries,
          counts: countClasses(entries),
          finished: outcome.changes.filter(({ kind }) => kind === "finished"),
          figures: townDifferences(figures, outcome, campaign),
        }
      : null,
    findings: [
      ...reappearedFindings(outcome.changes, now),
      ...movedSiteFindings(outcome, now, campaign),
      ...vanishedFindings(entries),
      ...decreasedFindings(used, outcome, now, campaign),
      ...(previous ? refusedNumberFindings(refused, rows) : []),
      ...correctionFindings(outcome, now, campaign),
      ...notMentionedFindings(outcome, now),
    ],
  };
}

/** The period worked on, else the one that most reports lie in, the later of as many. */
function dueOf(period: Period | null, used: readonly UnitReport[], campaign: Campaign): DueDay {
  if (period) return period.to;
  const counts = new Map<DueDay, number>();
  for (const { reportDate } of used) {
    if (reportDate === null) continue;
    const { to } = periodHolding(campaign, reportDate);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, of], [b, other]) => other - of || (a < b ? 1 : -1));
  return most?.[0] ?? "";
}

function unitsOf({ units, figures }: TownPeriod, { tally }: Campaign): UnitOfPeriod[] {
  return units.map(({ unit, state, used, received, history }) => ({
    ...{ unit, state, history },
    basis: used?.basis ? tally.basisWords[used.basis] : null,
    file: used?.file ?? received[0]?.file ?? null,
    reportDate: used?.reportDate ?? null,
    rows: used && used.content !== "tally" ? used.rows : null,
    figures: knownFigures(figures.get(unit)),
  }));
}

function knownFigures(figures: TownFigures | undefined): ReadonlyMap<FigureKey, number> {
  return new Map(
    [...(figures ?? [])].flatMap(([key, { value }]) => (value === null ? [] : [[key, value] as const])),
  );
}

function withFigures(register: Register, due: DueDay, figures: ReadonlyMap<string, TownFigures>): Register {
  const units = register.units.map((unit) =>
    unit.due === due && figures.has(unit.unit)
      ? { ...unit, figures: knownFigures(figures.get(unit.unit)) }
      : unit,
  );
  return { ...register, units };
}
