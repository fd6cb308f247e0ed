import type { Campaign, FigureKey } from "../../campaign";
import { byKey } from "../by-key";
import type { Life, SiteChange } from "./sites/life";
import { dueDaysOf, isCounted, type Lives, livesOf } from "./sites/lives";
import { type DueDay, HISTORY, type Register, type ReportedRow, type UnitPeriod } from "./register";
import { figuresOfRow, figuresWithout } from "./row-figures";
import type { SiteNumber } from "./site-number";

/** A unit of which nothing counts: what it last reported stands in. */
export interface CarriedUnit {
  readonly unit: string;
  readonly from: DueDay;
  /** Of the rows of then those that no other unit reports by now. */
  readonly rows: readonly ReportedRow[];
  /** None where it sent figures and no sites. */
  readonly figures: ReadonlyMap<FigureKey, number>;
}

/** What a unit last reported before a period. */
export interface LastReport {
  readonly period: UnitPeriod;
  readonly rows: readonly ReportedRow[];
}

/** What the register says of a period, once it is in it. */
export interface PeriodOutcome {
  readonly due: DueDay;
  readonly changes: readonly SiteChange[];
  /** What follows from all periods that are known, later ones included. */
  readonly lives: Lives;
  readonly carried: readonly CarriedUnit[];
  /** By unit, of every unit with a report that counted before. */
  readonly lastReports: ReadonlyMap<string, LastReport>;
  /** What each unit's cumulative figures are compared with: its last ones, without sites that others took over since. */
  readonly before: ReadonlyMap<string, ReadonlyMap<FigureKey, number>>;
  /** The period of which these are, by unit. */
  readonly beforeDue: ReadonlyMap<string, DueDay>;
  /** Done sites whose text no longer says so. */
  readonly unmentioned: ReadonlySet<SiteNumber>;
  /** What the sites taken over in this period counted at units that sent nothing. */
  readonly takenOver: ReadonlyMap<FigureKey, number>;
}

/** Works out what the register says of a period. */
export function outcomeOf(register: Register, due: DueDay, campaign: Campaign): PeriodOutcome {
  const lives = livesOf(register, campaign);
  const isLast = dueDaysOf(register).at(-1) === due;
  const { sites, changes: soFar } = isLast ? lives : livesOf(registerUntil(register, due), campaign);
  const lastReports = lastReportsBefore(register, due);
  const counted = new Set(
    register.units.filter((unit) => unit.due === due && isCounted(unit)).map(({ unit }) => unit),
  );
  const moves = soFar.filter(({ kind, previous, before }) => {
    const from = kind === "moved" ? lastReports.get(before!) : undefined;
    return from !== undefined && previous!.due === from.period.due;
  });
  const figures = new Map(moves.map((move) => [move, figuresOfRow(move.previous!, campaign)]));
  const sent = new Set(
    register.units.filter((unit) => unit.due === due && hasFigures(unit)).map(({ unit }) => unit),
  );
  const lastFigures = lastFiguresBefore(register, due);
  const before = new Map(
    [...lastFigures].map(([unit, period]) => {
      const since = moves.filter((move) => move.before === unit && move.due > period.due && move.due < due);
      return [
        unit,
        figuresWithout(
          period.figures,
          since.map((move) => figures.get(move)!),
        ),
      ];
    }),
  );
  const takenOver = new Map<FigureKey, number>();
  for (const move of moves) {
    if (move.due !== due || counted.has(move.before!)) continue;
    for (const [key, count] of figures.get(move)!) takenOver.set(key, (takenOver.get(key) ?? 0) + count);
  }
  const changes = soFar.filter((change) => change.due === due);
  const carried = [...lastReports].flatMap(([unit, last]) =>
    counted.has(unit) ? [] : carriedUnit(unit, last, sites, sent.has(unit), campaign),
  );
  const silent = [...sites.values()].filter(({ unmentioned }) => unmentioned === due);
  const unmentioned = new Set(silent.map(({ number }) => number));
  const beforeDue = new Map([...lastFigures].map(([unit, period]) => [unit, period.due]));
  return { due, changes, lives, carried, lastReports, before, beforeDue, unmentioned, takenOver };
}

/** The register as it stood with a period. */
export function registerUntil(register: Register, due: DueDay): Register {
  return {
    ...register,
    rows: register.rows.filter((row) => row.due <= due),
    units: register.units.filter((unit) => unit.due <= due),
  };
}

/** The register with the figures that stand in for what units did not send. */
export function withCarried(register: Register, { due, carried }: PeriodOutcome): Register {
  const byUnit = new Map(carried.map((each) => [each.unit, each]));
  const units = register.units.map((period): UnitPeriod => {
    const own = period.due === due ? byUnit.get(period.unit) : undefined;
    return own && !hasFigures(period) ? { ...period, figures: own.figures, carriedFrom: own.from } : period;
  });
  return { ...register, units };
}

/** Whether figures of the unit counted in the period itself, also where only its 附件2 came. */
function hasFigures({ rows, state, figures, carriedFrom }: UnitPeriod): boolean {
  return state !== HISTORY && (rows !== null || (carriedFrom === null && figures.size > 0));
}

function lastFiguresBefore(register: Register, due: DueDay): Map<string, UnitPeriod> {
  const last = new Map<string, UnitPeriod>();
  for (const period of register.units)
    if (hasFigures(period) && period.due < due) last.set(period.unit, period);
  return last;
}

function lastReportsBefore(register: Register, due: DueDay): Map<string, LastReport> {
  const last = new Map<string, UnitPeriod>();
  for (const period of register.units) {
    if (isCounted(period) && period.due < due) last.set(period.unit, period);
  }
  const rows = byKey(
    register.rows.filter((row) => last.get(row.unit)?.due === row.due),
    ({ unit }) => unit,
  );
  return new Map([...last].map(([unit, period]) => [unit, { period, rows: rows.get(unit) ?? [] }]));
}

function carriedUnit(
  unit: string,
  { period, rows }: LastReport,
  sites: ReadonlyMap<SiteNumber, Life>,
  hasSentFigures: boolean,
  campaign: Campaign,
): CarriedUnit[] {
  const left = rows.filter(({ number }) => sites.get(number)?.unit === unit);
  const gone = rows.filter((row) => !left.includes(row));
  if (left.length === 0 && (gone.length > 0 || [...period.figures.values()].every((figure) => figure === 0)))
    return [];
  const less = gone.map((row) => figuresOfRow(row, campaign, "sites"));
  const figures = hasSentFigures ? new Map<FigureKey, number>() : figuresWithout(period.figures, less);
  return [{ unit, from: period.due, rows: left, figures }];
}
