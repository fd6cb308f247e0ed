import type { Campaign } from "../campaign";
import type { Ledger } from "../ledger";
import { figureIn, isDerived, type Figure, type Tally } from "./figures";
import { readTally, type ReadTallyOptions, type TallyReading } from "./read-tally";
import type { TallySources } from "./sources";
import { dayOfTally, namesUnit, type StatedTally } from "./stated";

/** What a workbook says of the figures of one ledger. */
export interface LedgerTally {
  readonly ledger: Ledger;
  readonly reading: TallyReading;
}

/** A row of a tally sheet, or the lack of one, and the ledgers that it speaks for. */
export interface JoinedTally extends LedgerTally {
  /** `ledger` is the first of them. */
  readonly ledgers: readonly Ledger[];
}

/** Whether a workbook reports for several units: its one log then proves nothing of any of them by itself. */
export function isLogShared(ledgers: readonly Ledger[]): boolean {
  return new Set(ledgers.flatMap(({ unit }) => unit ?? [])).size > 1;
}

/** Reads the tally of each ledger of a workbook. */
export function readTallies(
  sources: TallySources,
  ledgers: readonly Ledger[],
  options: Omit<ReadTallyOptions, "isLogShared">,
): LedgerTally[] {
  const { workbook, campaign } = sources;
  const shared = { ...options, isLogShared: isLogShared(ledgers) };
  return ledgers.map((ledger) => ({
    ledger,
    reading: readTally(workbook, campaign, ledger, shared, sources),
  }));
}

/**
 * Each tally once. Where several ledgers meet at one row of a tally, it speaks for those of its unit and of its date,
 * and for the sum of these.
 */
export function joinTallies(tallies: readonly LedgerTally[], campaign: Campaign): JoinedTally[] {
  const groups = new Map<string | Ledger, LedgerTally[]>();
  for (const tally of tallies) {
    const { stated } = tally.reading;
    const key = stated ? `${stated.row} ${stated.form.sheet}` : tally.ledger;
    groups.set(key, [...(groups.get(key) ?? []), tally]);
  }
  return [...groups.values()].map((group) => {
    const { stated } = group[0]!.reading;
    const spokenFor = stated ? ofSameDate(stated, ofSameUnit(stated, group, campaign)) : group;
    const { ledger, reading } = spokenFor[0]!;
    const tally = addTallies(
      spokenFor.map((each) => each.reading.tally),
      campaign,
    );
    return { ledger, ledgers: spokenFor.map((each) => each.ledger), reading: { ...reading, tally } };
  });
}

/** A ledger that names no unit goes with those that do. */
function ofSameUnit(
  stated: StatedTally,
  group: readonly LedgerTally[],
  campaign: Campaign,
): readonly LedgerTally[] {
  const isNamed = ({ ledger }: LedgerTally) => namesUnit(stated, ledger.unit, campaign);
  return group.some(isNamed) ? group.filter((one) => one.ledger.unit === null || isNamed(one)) : group;
}

function ofSameDate(stated: StatedTally, group: readonly LedgerTally[]): readonly LedgerTally[] {
  const isSame = ({ ledger: { day } }: LedgerTally) =>
    day === null ? stated.reportDate === null : dayOfTally(stated, day) === day;
  return group.some(isSame) ? group.filter((one) => one.ledger.day === null || isSame(one)) : group;
}

/** The figures of several ledgers as those of one. */
export function addTallies(tallies: readonly Tally[], campaign: Campaign): Tally {
  const [first] = tallies;
  if (tallies.length === 1) return first!;
  const figures = campaign.tally.figures.map(
    ({ key }) => [key, addUp(tallies.map((tally) => figureIn(tally, key)))] as const,
  );
  return { basis: first!.basis, figures: Object.fromEntries(figures) as Tally["figures"] };
}

/** A figure of several ledgers, at least one: they add up; the workbook's one log speaks for all of them. */
export function addUp(figures: readonly Figure[]): Figure {
  const known = figures.filter(isDerived);
  const log = known.find(({ basis }) => basis === "log");
  if (log || known.length < 2) return log ?? known[0] ?? figures[0]!;
  return {
    value: known.reduce((sum, { value }) => sum + (value ?? 0), 0),
    basis: known[0]!.basis,
    evidence: known.flatMap(({ evidence }) => evidence),
  };
}
