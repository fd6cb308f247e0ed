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

/**
 * 本期 of the town: the sum of each unit's 累计 less its last one that counted, however old, less what sites taken over
 * counted at units that sent nothing.
 */
export function townDifferences(
  figures: ReadonlyMap<string, TownFigures>,
  { before, takenOver }: PeriodOutcome,
  campaign: Campaign,
): FigureDifference[] {
  return campaign.tally.figures.map(({ key }) => {
    let was = takenOver.get(key) ?? 0;
    for (const unit of figures.keys()) was += before.get(unit)?.get(key) ?? 0;
    const now = total(figures.values(), key);
    return { key, before: was, now, difference: now - was };
  });
}
