import type { Campaign, FigureKey } from "../../campaign";
import type { FigureDifference } from "../compare/comparison";
import { total, type TownFigures } from "../figures";
import type { PeriodOutcome } from "./outcome";

/** 累计 of the town with the figures that stand in for what was not sent (合计（含沿用）). */
export function totalsCarried(
  figures: Iterable<TownFigures>,
  { carried }: PeriodOutcome,
  campaign: Campaign,
): ReadonlyMap<FigureKey, number> {
  const sent = [...figures];
  return new Map(
    campaign.tally.figures.map(({ key }) => {
      const stands = carried.reduce((sum, unit) => sum + (unit.figures.get(key) ?? 0), 0);
      return [key, total(sent, key) + stands];
    }),
  );
}

/** A unit's part in 本期. */
export interface UnitDifference {
  readonly unit: string;
  readonly before: number;
  readonly now: number;
}

/** What a figure was and is, unit by unit of those that reported. */
export function unitDifferences(
  figures: ReadonlyMap<string, TownFigures>,
  { before }: Pick<PeriodOutcome, "before">,
  key: FigureKey,
): UnitDifference[] {
  return [...figures].map(([unit, own]) => ({
    unit,
    before: before.get(unit)?.get(key) ?? 0,
    now: own.get(key)!.value ?? 0,
  }));
}

/**
 * 本期 of the town: the sum of each unit's 累计 less its last one that counted, however old, less what sites taken over
 * counted at units that sent nothing.
 */
export function townDifferences(
  figures: ReadonlyMap<string, TownFigures>,
  outcome: PeriodOutcome,
  campaign: Campaign,
): FigureDifference[] {
  return campaign.tally.figures.map(({ key }) => {
    const units = unitDifferences(figures, outcome, key);
    const before = units.reduce((sum, unit) => sum + unit.before, outcome.takenOver.get(key) ?? 0);
    const now = units.reduce((sum, unit) => sum + unit.now, 0);
    return { key, before, now, difference: now - before };
  });
}
