import { type Campaign, type FigureKey, figureOf } from "../../campaign";
import type { IsoDate } from "../../language";
import { dispositionKeyOf, isCalledClosed, type LedgerRow, rowsOfTexts } from "../../ledger";
import { sourceOf } from "../../tally";
import type { ReportedRow } from "./register";

/** What a row adds to the figures of its unit; `sites`: to those alone that count sites. */
export function figuresOfRow(
  { texts, due }: ReportedRow,
  campaign: Campaign,
  which: "all" | "sites" = "all",
): ReadonlyMap<FigureKey, number> {
  const [row] = rowsOfTexts([texts], campaign, (due || "1970-01-01") as IsoDate);
  return new Map(
    campaign.tally.figures.map((figure) => {
      const source = sourceOf(figure);
      if (source.from === "ledger") {
        const isCounted = source.disposition === null || source.disposition === dispositionKeyOf(row!);
        return [figure.key, isCounted ? 1 : 0];
      }
      const fact = source.from === "actions" && which === "all" ? source.fact : null;
      const isOuting = fact === "inspectionTeams" || fact === "inspectorVisits";
      return [figure.key, fact === null || isOuting ? 0 : countIn(row!, fact)];
    }),
  );
}

/** Whether a row adds to a figure of its unit: an operation on a day is one for all the sites that were shut on it. */
export function addsTo(row: ReportedRow, key: FigureKey, campaign: Campaign): boolean {
  if (sourceOf(figureOf(campaign, key)).from !== "operations")
    return figuresOfRow(row, campaign).get(key)! > 0;
  const [read] = rowsOfTexts([row.texts], campaign, (row.due || "1970-01-01") as IsoDate);
  return isCalledClosed(read!);
}

function countIn({ facts }: LedgerRow, kind: string): number {
  const exact = facts.filter((fact) => fact.kind === kind && !fact.approximate);
  return exact.reduce((sum, { count = 0 }) => sum + count, 0);
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
