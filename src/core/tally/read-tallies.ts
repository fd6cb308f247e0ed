import type { Campaign } from "../campaign";
import type { Ledger } from "../ledger";
import type { WorkbookSnapshot } from "../workbook";
import { figureIn, isDerived, type Figure, type Tally } from "./figures";
import { readTally, type ReadTallyOptions, type TallyReading } from "./read-tally";
import { namesUnit, type StatedTally } from "./stated";

/** A row of a tally sheet, or the lack of one, with the first of the ledgers it speaks for. */
export interface ReadTally {
  readonly ledger: Ledger;
  readonly reading: TallyReading;
}

/**
 * Reads the tallies of a workbook, each once. Where several ledgers meet at one row of a tally, it speaks for those
 * of its unit and of its date, and for the sum of these.
 */
export function readTallies(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  ledgers: readonly Ledger[],
  options: ReadTallyOptions,
): ReadTally[] {
  const groups = new Map<string | Ledger, ReadTally[]>();
  const isLogShared = new Set(ledgers.flatMap(({ unit }) => unit ?? [])).size > 1;
  for (const ledger of ledgers) {
    const reading = readTally(workbook, campaign, ledger, { ...options, isLogShared });
    const { stated } = reading;
    const key = stated ? `${stated.row} ${stated.form.sheet}` : ledger;
    groups.set(key, [...(groups.get(key) ?? []), { ledger, reading }]);
  }
  return [...groups.values()].map((group) => {
    const { stated } = group[0]!.reading;
    const spokenFor = stated ? ofSameDate(stated, ofSameUnit(stated, group, campaign)) : group;
    const [first] = spokenFor;
    const tally = together(
      spokenFor.map(({ reading }) => reading.tally),
      campaign,
    );
    return { ledger: first!.ledger, reading: { ...first!.reading, tally } };
  });
}

/** A ledger that names no unit goes with those that do. */
function ofSameUnit(
  stated: StatedTally,
  group: readonly ReadTally[],
  campaign: Campaign,
): readonly ReadTally[] {
  const isNamed = ({ ledger }: ReadTally) => namesUnit(stated, ledger.unit, campaign);
  return group.some(isNamed) ? group.filter((one) => one.ledger.unit === null || isNamed(one)) : group;
}

function ofSameDate({ reportDate }: StatedTally, group: readonly ReadTally[]): readonly ReadTally[] {
  const isSame = ({ ledger }: ReadTally) => ledger.reportDate === reportDate;
  return group.some(isSame) ? group.filter((one) => one.ledger.reportDate === null || isSame(one)) : group;
}

function together(tallies: readonly Tally[], campaign: Campaign): Tally {
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
