import type { Campaign, FigureKey } from "../../../campaign";
import type { TownFigures } from "../../figures";
import { byKey } from "../../by-key";
import type { DueDay, Register } from "../register";
import { figuresOfRow } from "../row-figures";
import type { SiteNumber } from "../site-number";

/**
 * The figures of the units, each site that the squad joined counted once: at the unit that comes first in the roster. The
 * others' are less by what their rows add to the counts of sites, and the difference is shown.
 */
export function withoutSharedSites(
  figures: ReadonlyMap<string, TownFigures>,
  { rows }: Register,
  due: DueDay,
  campaign: Campaign,
): ReadonlyMap<string, TownFigures> {
  const counted = new Map<SiteNumber, string>();
  const shared = rows.filter(({ due: day, number, unit }) => {
    if (day !== due) return false;
    if (!counted.has(number)) counted.set(number, unit);
    return counted.get(number) !== unit;
  });
  if (shared.length === 0) return figures;
  const less = byKey(shared, ({ unit }) => unit);
  return new Map(
    [...figures].map(([unit, own]) => {
      const rowsLess = (less.get(unit) ?? []).map((row) => figuresOfRow(row, campaign, "sites"));
      return [unit, rowsLess.length > 0 ? reduced(own, rowsLess) : own];
    }),
  );
}

function reduced(own: TownFigures, less: readonly ReadonlyMap<FigureKey, number>[]): TownFigures {
  return new Map(
    [...own].map(([key, figure]) => {
      const count = less.reduce((sum, row) => sum + (row.get(key) ?? 0), 0);
      if (count === 0 || figure.value === null) return [key, figure];
      const value = Math.max(0, figure.value - count);
      return [key, { ...figure, value, differs: figure.differs ?? figure.value }];
    }),
  );
}
