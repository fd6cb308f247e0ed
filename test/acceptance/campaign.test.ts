import {
  consolidate,
  type Consolidated,
  type Figures,
  periods,
  type Site,
  type Truth,
} from "./campaign/periods";
import { describePapers } from "./campaign/papers";
import { someOf } from "../environment/tries";
import { describeExpected, type Expected } from "./describe-expected";

const reportedNothing = ["未报", "无法读取", "与上期相同", "零报告", undefined];
const told = new Map<string, Consolidated>();

/** The figures of the same names; one that is not given is unknown. */
const known = (found: Figures | undefined, wanted: Figures): Figures =>
  Object.fromEntries(Object.keys(wanted).map((key) => [key, found?.[key] ?? null]));

/** What is expected of a unit in a period. */
function ofUnit(
  period: string,
  unit: string,
  { rows, state, flags = [], figures }: Truth["units"][string],
): Expected[] {
  const found = () => told.get(period)!.units.find((one) => one.unit === unit);
  return [
    { name: "rows", holds: () => expect(found()?.rows).toBe(rows) },
    {
      name: "state",
      holds: () =>
        state === null
          ? expect(reportedNothing).not.toContain(found()?.state)
          : expect(found()?.state).toBe(state),
    },
    ...flags.map((flag) => ({
      name: flag,
      holds: () => expect([found()?.state, ...(found()?.flags ?? [])]).toContain(flag),
    })),
    ...(figures
      ? [{ name: "figures", holds: () => expect(known(found()?.figures, figures)).toEqual(figures) }]
      : []),
  ].map(({ name, holds }) => ({ name: `${period} ${unit} ${name}`, holds }));
}

const nameOf = ({ unit, name }: Site) => `${unit} ${name}`;

/** What is expected of the town as a whole; what compares with the period before, only where there is one. */
function ofTown(truth: Truth, previous: Truth | undefined): Expected[] {
  const { period, carried, notLedgers, notReadable } = truth;
  const found = () => told.get(period)!;
  const comparing: Expected[] = [
    { name: "finished", holds: () => expect(found().finished).toBe(truth.finished) },
    {
      name: "reappeared",
      holds: () =>
        expect(found().reappeared?.map(nameOf).sort()).toEqual(truth.reappeared.map(nameOf).sort()),
    },
    {
      name: "carried",
      holds: () => {
        const rows = Object.values(carried).reduce((sum, each) => sum + each, 0);
        const units = [...(found().carried?.units ?? [])].sort();
        expect({ units, rows: found().carried?.rows }).toEqual({ units: Object.keys(carried).sort(), rows });
      },
    },
  ];
  return [
    { name: "rows", holds: () => expect(found().rows).toBe(truth.rows) },
    { name: "register", holds: () => expect(found().register?.sites).toBe(truth.registerSites) },
    ...(previous ? comparing : []),
    ...[...notLedgers, ...notReadable].map((file) => ({
      name: `${file} is told`,
      holds: () => expect(JSON.stringify([found().unreadable, found().belowRoster])).toContain(file),
    })),
  ].map(({ name, holds }) => ({ name: `${period} ${name}`, holds }));
}

describe("a campaign of five periods, one consolidated after the other", () => {
  beforeAll(async () => {
    for (const [at, truth] of periods.entries())
      told.set(truth.period, await consolidate(truth, periods[at - 1]));
  }, 120_000);

  describeExpected(
    "campaign",
    periods.flatMap((truth, at) => [
      ...Object.entries(truth.units).flatMap(([unit, expected]) => ofUnit(truth.period, unit, expected)),
      ...ofTown(truth, periods[at - 1]),
    ]),
  );

  // Every document of a period is read back; of the five periods `npm test` takes one.
  describePapers(someOf(periods, 1).map(({ period }) => period));
});
