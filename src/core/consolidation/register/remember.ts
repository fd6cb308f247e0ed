import { type Campaign, type FigureKey, periodHolding } from "../../campaign";
import type { IsoDate } from "../../language";
import type { DecisionBook } from "../compare/decisions";
import type { EarlierReport } from "../intake/unit-intake";
import type { SiteRecord } from "../intake/unit-file";
import type { BoardState } from "../intake/states";
import { keepNoted } from "./keep-noted";
import { knownSites } from "./sites/known";
import { numberRows } from "./numbering";
import { inRegisterOrder } from "./order";
import {
  type DueDay,
  HISTORY,
  type Register,
  type RegisterDecision,
  type ReportedRow,
  type SquadNotes,
  type UnitPeriod,
} from "./register";
import { saidBy } from "./said";
import { numberText, type SiteNumber } from "./site-number";
import { renumberedAnswers } from "./unlisted-answers";

/** What came from a unit for a period, as the register takes it. */
export interface UnitOfPeriod {
  readonly unit: string;
  readonly state: BoardState | string;
  readonly file: string | null;
  readonly reportDate: IsoDate | null;
  readonly basis: string | null;
  /** Null where nothing of the unit counts. */
  readonly rows: readonly SiteRecord[] | null;
  /** The cumulative figures that the town uses; those of `carriedFrom` where nothing counts. */
  readonly figures: ReadonlyMap<FigureKey, number>;
  readonly history: readonly EarlierReport[];
}

/** What came in for a period, the roster down. */
export interface PeriodIntake {
  readonly due: DueDay;
  readonly units: readonly UnitOfPeriod[];
}

/** The register with a period in it, and the number of every row that came, in the order of units and rows. */
export interface Remembered {
  readonly register: Register;
  readonly numbers: readonly SiteNumber[];
  /** Positions of rows whose 编号 is not that of their site. */
  readonly refused: readonly number[];
}

/**
 * Takes a period into the register. One that the register knows is replaced; numbers that were given stay given.
 * @param decisions the squad's on pairs of sites, by which rows are told apart and joined.
 */
export function remember(
  before: Register,
  intake: PeriodIntake,
  decisions: DecisionBook,
  campaign: Campaign,
): Remembered {
  const { due } = intake;
  const past = historyOf(intake, before, campaign).reduce(
    (register, period) => taken(register, period, decisions, campaign).register,
    before,
  );
  const { register, numbers, refused } = taken(past, intake, decisions, campaign);
  const corrections = register.corrections.map((each) => ({ ...each, since: each.since ?? due }));
  return { register: inRegisterOrder({ ...register, corrections }, campaign), numbers, refused };
}

function taken(
  before: Register,
  { due, units }: PeriodIntake,
  decisions: DecisionBook,
  campaign: Campaign,
): Remembered {
  const records = units.flatMap(({ rows }) => rows ?? []);
  const { numbers, refused, joined, lastNumber } = numberRows(
    records,
    knownSites(before, due, decisions, campaign),
    before.lastNumber,
    decisions,
    campaign,
  );
  const names = new Set(units.map(({ unit }) => unit));
  const stays = ({ due: day, unit }: { due: DueDay; unit: string }) => day !== due || !names.has(unit);
  const rows = records.map((record, at): ReportedRow => ({
    ...{ due, number: numbers[at]!, unit: record.unit, file: record.file, row: record.row },
    ...{ texts: record.texts, said: saidBy(record, campaign) },
    ...(record.lifecycle && { lifecycle: record.lifecycle }),
    ...(record.pictures && { pictures: record.pictures }),
  }));
  const replaced = {
    ...before,
    rows: [...before.rows.filter(stays), ...rows],
    units: [...before.units.filter(stays), ...units.map((unit) => unitPeriod(unit, due))],
    lastNumber,
  };
  return { register: keepNoted(before, withJoined(replaced, joined, due, campaign)), numbers, refused };
}

function unitPeriod(
  { unit, state, file, reportDate, basis, rows, figures }: UnitOfPeriod,
  due: DueDay,
): UnitPeriod {
  return {
    due,
    unit,
    state,
    file,
    reportDate,
    rows: rows?.length ?? null,
    basis,
    figures,
    carriedFrom: null,
  };
}

/** Of two numbers the lower stays, and everything that was the other's becomes its own. */
function withJoined(
  register: Register,
  joined: readonly { readonly number: SiteNumber; readonly into: SiteNumber }[],
  due: DueDay,
  campaign: Campaign,
): Register {
  if (joined.length === 0) return register;
  const into = new Map(joined.map((pair) => [pair.number, pair.into]));
  const now = (number: SiteNumber) => into.get(number) ?? number;
  const notes = new Map<SiteNumber, SquadNotes>();
  for (const [number, own] of [...register.notes].sort(([a], [b]) => b - a)) {
    const other = notes.get(now(number));
    notes.set(now(number), other ? joinedNotes(own, other) : own);
  }
  const decision = ({ number, into: lower }: (typeof joined)[number]): RegisterDecision => ({
    date: due,
    kind: campaign.consolidation.decisions.same,
    subject: numberText(number),
    value: numberText(lower),
  });
  return {
    ...register,
    rows: register.rows.map((row) => ({ ...row, number: now(row.number) })),
    corrections: register.corrections.map((each) => ({ ...each, number: now(each.number) })),
    notes,
    decisions: [...renumberedAnswers(register.decisions, now, campaign), ...joined.map(decision)],
  };
}

/** What is blank beside the one is taken from the other. */
function joinedNotes(own: SquadNotes, other: SquadNotes): SquadNotes {
  return {
    lifecycle: new Map([...other.lifecycle, ...[...own.lifecycle].filter(([, text]) => text !== "")]),
    acceptedOn: own.acceptedOn || other.acceptedOn,
    acceptedBy: own.acceptedBy || other.acceptedBy,
    own: own.own.map((value, at) => value ?? other.own[at] ?? null),
  };
}

/** What the workbooks tell of periods before in which the register does not know their unit. */
function historyOf({ due, units }: PeriodIntake, register: Register, campaign: Campaign): PeriodIntake[] {
  const known = new Set(register.units.map((each) => `${each.due} ${each.unit}`));
  const days = new Map<DueDay, UnitOfPeriod[]>();
  for (const unit of units) {
    for (const report of unit.history) {
      const day = periodHolding(campaign, report.reportDate).to;
      if (due !== "" && day >= due) continue;
      if (known.has(`${day} ${unit.unit}`)) continue;
      const others = (days.get(day) ?? []).filter((each) => each.unit !== unit.unit);
      days.set(day, [...others, historical(unit, report)]);
    }
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, own]) => ({ due: day, units: own }));
}

function historical(
  { unit }: UnitOfPeriod,
  { file, reportDate, rows, figures }: EarlierReport,
): UnitOfPeriod {
  return { unit, state: HISTORY, file, reportDate, basis: null, rows, figures, history: [] };
}
