import type { Campaign, FigureKey } from "../campaign";
import type { UnitReport } from "./intake/unit-report";

/** A figure of the town's tally sheet. */
export interface TownFigure {
  /** Null where nothing is known: the cell stays empty. */
  readonly value: number | null;
  /** What the unit stated, where that is not the value. */
  readonly differs: number | null;
}

export type TownFigures = ReadonlyMap<FigureKey, TownFigure>;

/**
 * A unit's figures for the town: “figures as stated by the units where they reconcile, and the difference marked
 * where they do not”: there the figure that can be proven counts.
 */
export function townFigures(report: UnitReport, campaign: Campaign): TownFigures {
  return new Map(
    campaign.tally.figures.map(({ key }) => {
      const { stated = null, derived = null, isExplained = false, asStated } = report.figures.get(key) ?? {};
      // What is stated of other days than all, with nothing known of those before, cannot be compared; it is told.
      if (stated === null && asStated !== undefined) return [key, { value: derived, differs: asStated }];
      const reconciles = stated === null || derived === null || stated === derived || isExplained;
      return [
        key,
        { value: reconciles ? (stated ?? derived) : derived, differs: reconciles ? null : stated },
      ];
    }),
  );
}

/** The sum of a figure over the units where it is known. */
export function total(figures: Iterable<TownFigures>, key: FigureKey): number {
  let sum = 0;
  for (const unit of figures) sum += unit.get(key)!.value ?? 0;
  return sum;
}
