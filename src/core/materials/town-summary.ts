import { type Campaign, dispositionOf, figureOf } from "../campaign";
import { dispositionKeyOf, isAskedToCutAndClear } from "../ledger";
import {
  type ClosureLine,
  type DeadlineLine,
  finalReportOf,
  plain,
  type SiteLine,
  type SummaryFigure,
  type SummarySite,
  type WorkSummary,
} from "../submission";
import type { TownReport } from "./town-report";
import type { TownSite } from "./town-sites";

/**
 * The report of the year's end by the register: of the town, or of one of its units.
 * @param unit one of the roster; null for the town.
 */
export function townSummary(report: TownReport, campaign: Campaign, unit: string | null = null): WorkSummary {
  const { due } = report;
  const isTown = unit === null;
  const sites = isTown ? report.sites : report.sites.filter((site) => site.unit === unit);
  const open = sites.filter(({ isDone }) => !isDone).flatMap((site) => deadlineLine(site, campaign, isTown));
  return {
    ...finalReportOf(campaign),
    ...{ town: campaign.town, unit, isTown, asOf: due, errors: 0 },
    sites: sites.length,
    done: doneIn(sites),
    dispositions: campaign.dispositions.map(({ key, word }) => {
      const own = sites.filter(({ row }) => dispositionKeyOf(row) === key);
      return { key, word, sites: own.length, done: doneIn(own) };
    }),
    figures: figuresOf(report, unit, campaign),
    units: isTown ? report.units.filter((line) => line.sites > 0) : [],
    lines: sites.map((site) => siteLine(site, campaign, isTown)),
    closures: sites.flatMap((site): ClosureLine[] => {
      const { done } = site.life;
      if (done?.by !== "closed" || !isAskedToCutAndClear(site.row, campaign)) return [];
      return [{ site: named(site, isTown), closedOn: done.date, missing: site.missing }];
    }),
    passed: open.filter(({ deadline }) => deadline < due),
    upcoming: open.filter(({ deadline }) => deadline >= due),
    undecided: sites.filter(({ row }) => dispositionKeyOf(row) === null).map((site) => named(site, isTown)),
  };
}

const doneIn = (sites: readonly TownSite[]) => sites.filter(({ isDone }) => isDone).length;

function named({ unit, row }: TownSite, isTown: boolean): SummarySite {
  return {
    unit: isTown ? unit : "",
    name: plain(row.text("siteName"), 60),
    address: plain(row.text("address"), 80),
  };
}

/** 累计: of the town with what stands in for units that sent nothing, of a unit what it last reported. */
function figuresOf({ figures, units }: TownReport, unit: string | null, campaign: Campaign): SummaryFigure[] {
  const own = units.find((line) => line.unit === unit)?.report?.figures;
  return figures.map(({ key, carried }) => {
    const { label, unit: measure } = figureOf(campaign, key);
    return { key, label, unit: measure, value: unit === null ? carried : (own?.get(key) ?? null) };
  });
}

function wordOf({ row }: TownSite, campaign: Campaign): string {
  const key = dispositionKeyOf(row);
  return key === null ? "" : dispositionOf(campaign, key).word;
}

function siteLine(site: TownSite, campaign: Campaign, isTown: boolean): SiteLine {
  const { lifecycle, row, isDone } = site;
  const who = [lifecycle.get("responsibleUnit"), lifecycle.get("responsiblePerson")];
  return {
    site: named(site, isTown),
    word: wordOf(site, campaign),
    measures: plain(lifecycle.get("measures") ?? "", 120),
    timeLimit: plain(lifecycle.get("timeLimit") ?? "", 30),
    responsible: plain(who.filter(Boolean).join(" "), 60),
    progress: plain(row.text("progress"), 160),
    isDone,
  };
}

function deadlineLine(site: TownSite, campaign: Campaign, isTown: boolean): DeadlineLine[] {
  const { deadline } = site;
  if (deadline === null) return [];
  return [
    {
      ...{ site: named(site, isTown), word: wordOf(site, campaign), deadline: deadline.day },
      source: deadline.isOwn ? "row" : "stage",
    },
  ];
}
