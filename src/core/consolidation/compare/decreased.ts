import { type Campaign, columnPlace, type FigureKey, figureOf } from "../../campaign";
import { sourceOf } from "../../tally";
import { townFigures } from "../figures";
import { type ConsolidationFinding, consolidationChecks as checks, unitFinding } from "../finding";
import type { UnitReport } from "../intake/unit-report";
import type { PeriodOutcome } from "../register/outcome";
import { addsTo, figuresOfRow } from "../register/row-figures";
import type { NumberedRecord } from "./comparison";

/**
 * `tally-decreased`: a cumulative figure of a unit is smaller than the last one that counted; with the sites that it
 * counted then and that are no longer listed. As many sites that went over to another disposition, or that another unit
 * reports by now, explain it.
 */
export function decreasedFindings(
  reports: readonly UnitReport[],
  outcome: PeriodOutcome,
  now: readonly NumberedRecord[],
  campaign: Campaign,
): ConsolidationFinding[] {
  return reports.flatMap((report) => {
    const unit = report.unit!;
    const before = outcome.before.get(unit);
    const figures = townFigures(report, campaign);
    return campaign.tally.figures.flatMap(({ key, label }) => {
      const was = before?.get(key);
      const is = figures.get(key)!.value;
      if (was === undefined || is === null || is >= was) return [];
      const explained =
        reclassifiedFrom(key, unit, outcome, campaign) + movedFrom(key, unit, outcome, campaign);
      if (explained >= was - is) return [];
      const sites = noLongerListed(key, unit, outcome, now, campaign);
      const params = { figure: key, label, before: was, now: is, ...(sites.length > 0 && { sites }) };
      const place = report.figures.get(key)?.place;
      return [unitFinding(checks.decreased, unit, { params }, place ?? undefined)];
    });
  });
}

/** How many sites of a unit went over from the disposition that a figure counts to another. */
function reclassifiedFrom(
  key: FigureKey,
  unit: string,
  { changes }: PeriodOutcome,
  campaign: Campaign,
): number {
  const source = sourceOf(figureOf(campaign, key));
  if (source.from !== "ledger" || source.disposition === null) return 0;
  return changes.filter(
    (change) =>
      change.kind === "reclassified" && change.unit === unit && change.before === source.disposition,
  ).length;
}

/** What the sites that another unit took over (属地变更) added to a figure of the unit. */
function movedFrom(key: FigureKey, unit: string, { changes }: PeriodOutcome, campaign: Campaign): number {
  const moved = changes.filter(({ kind, before }) => kind === "moved" && before === unit);
  return moved.reduce(
    (sum, { previous }) => sum + ((previous && figuresOfRow(previous, campaign).get(key)) ?? 0),
    0,
  );
}

/** Names of the sites that a figure of the unit counted in its last report and that the unit lists no more. */
function noLongerListed(
  key: FigureKey,
  unit: string,
  { lastReports }: PeriodOutcome,
  now: readonly NumberedRecord[],
  campaign: Campaign,
): string[] {
  const listed = new Set(now.map(({ number }) => number));
  const gone = (lastReports.get(unit)?.rows ?? []).filter(({ number }) => !listed.has(number));
  return gone.filter((row) => addsTo(row, key, campaign)).map(({ texts }) => siteNameOf(texts, campaign));
}

function siteNameOf(texts: readonly string[], campaign: Campaign): string {
  return texts[columnPlace(campaign, "siteName")] ?? "";
}
