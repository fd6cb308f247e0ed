import { type Campaign, type FigureKey, figureOf } from "../../campaign";
import type { IsoDate } from "../../language";
import { isCalledClosed, rowsOfTexts } from "../../ledger";
import { figureIn, sourceOf, tallyFigures } from "../../tally";
import type { ReportedRow } from "./register";

/** What a row adds to the figures of its unit; `sites`: to those alone that count sites. */
export function figuresOfRow(
  { texts, due }: ReportedRow,
  campaign: Campaign,
  which: "all" | "sites" = "all",
): ReadonlyMap<FigureKey, number> {
  const today = (due || "1970-01-01") as IsoDate;
  const ledger = {
    ...{ sheet: "", leftmost: 0, reportDate: due || null },
    rows: rowsOfTexts([texts], campaign, today),
  };
  const stated = new Map<FigureKey, number>();
  const tally = tallyFigures({ campaign, ledger, log: null, stated, basis: "cumulative", today });
  return new Map(
    campaign.tally.figures.map((figure) => {
      const source = sourceOf(figure);
      // An outing and an operation are of all the sites of their day.
      const isOwn =
        source.from === "ledger" || (which === "all" && source.from === "actions" && !isOuting(source.fact));
      return [figure.key, isOwn ? (figureIn(tally, figure.key).value ?? 0) : 0];
    }),
  );
}

function isOuting(fact: string | null): boolean {
  return fact === "inspectionTeams" || fact === "inspectorVisits";
}

/** Whether a row adds to a figure of its unit: an operation on a day is one for all the sites that were shut on it. */
export function addsTo(row: ReportedRow, key: FigureKey, campaign: Campaign): boolean {
  if (sourceOf(figureOf(campaign, key)).from !== "operations")
    return figuresOfRow(row, campaign).get(key)! > 0;
  const [read] = rowsOfTexts([row.texts], campaign, (row.due || "1970-01-01") as IsoDate);
  return isCalledClosed(read!);
}

/** Figures with what some rows add to them taken away; what is unknown stays unknown. */
export function figuresWithout(
  figures: ReadonlyMap<FigureKey, number>,
  rows: readonly ReadonlyMap<FigureKey, number>[],
): ReadonlyMap<FigureKey, number> {
  return new Map(
    [...figures].map(([key, value]) => {
      const less = rows.reduce((sum, row) => sum + (row.get(key) ?? 0), 0);
      return [key, Math.max(0, value - less)];
    }),
  );
}
