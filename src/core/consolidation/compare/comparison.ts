import type { Campaign, FigureKey } from "../../campaign";
import type { IsoDate } from "../../language";
import type { SiteInput } from "../../same-site";
import { type ConsolidationFinding, consolidationChecks as checks, unitFinding } from "../finding";
import type { SiteRecord } from "../intake/unit-file";
import type { Life, SiteChange } from "../register/sites/life";
import type { LastReport, PeriodOutcome } from "../register/outcome";
import { saidInTexts } from "../register/said";
import type { SiteNumber } from "../register/site-number";

/** What became of a site since the consolidation before: 新增, 销号, 改类, 回潮, 消失, 不变. */
export const COMPARISON_CLASSES = [
  "new",
  "closed-and-removed",
  "reclassified",
  "reappeared",
  "vanished",
  "unchanged",
] as const;

export type ComparisonClass = (typeof COMPARISON_CLASSES)[number];

/** A site of the previous consolidated workbook. */
export interface PreviousSite {
  readonly unit: string;
  readonly site: SiteInput;
  readonly disposition: string;
  /** Done then, as far as the workbook tells. */
  readonly isClosed: boolean;
}

/** A site of now, of then, or of both. */
export interface ComparisonEntry {
  readonly class: ComparisonClass;
  readonly now: SiteRecord | null;
  readonly then: PreviousSite | null;
  /** Of a site that is gone: its unit was asked and has said why. */
  readonly isAnswered?: boolean;
}

/** 本期 = this 累计 − last 累计, of the sums over all units. */
export interface FigureDifference {
  readonly key: FigureKey;
  readonly before: number;
  readonly now: number;
  readonly difference: number;
}

export interface Comparison {
  /** Sites now in their order, then those that are gone. */
  readonly entries: readonly ComparisonEntry[];
  readonly counts: Readonly<Record<ComparisonClass, number>>;
  /** Sites that were finished in the period, whatever their class. */
  readonly finished: readonly SiteChange[];
  readonly figures: readonly FigureDifference[];
}

/** A row of now with the number of its site. */
export interface NumberedRecord {
  readonly record: SiteRecord;
  readonly number: SiteNumber;
}

/**
 * Compares the rows of a period with the last ones of each unit that counted before. Units that sent nothing now are
 * left out.
 */
export function compareSites(
  now: readonly NumberedRecord[],
  { changes, lastReports, lives }: PeriodOutcome,
  sent: ReadonlySet<string>,
  campaign: Campaign,
): ComparisonEntry[] {
  const last = lastSites([...lastReports.values()], lives.sites, campaign);
  const then = new Map(
    last.map((each) => [each.number, each.site]).reverse() as [SiteNumber, PreviousSite][],
  );
  const numbersOf = (wanted: SiteChange["kind"]) =>
    new Set(changes.flatMap(({ kind, number }) => (kind === wanted ? [number] : [])));
  const reappeared = numbersOf("reappeared");
  const finished = numbersOf("finished");
  const present = now.map(({ record, number }): ComparisonEntry => {
    const last = then.get(number) ?? null;
    const before = last && finished.has(number) ? { ...last, isClosed: false } : last;
    return {
      class: reappeared.has(number) ? "reappeared" : classOf(record, before),
      now: record,
      then: before,
    };
  });
  const found = new Set(now.map(({ number }) => number));
  const gone = last
    .filter(({ number, site }) => !found.has(number) && sent.has(site.unit))
    .map(({ number, site }): ComparisonEntry => ({
      class: site.isClosed ? "closed-and-removed" : "vanished",
      now: null,
      then: site,
      isAnswered: lives.sites.get(number)?.isUnlisted === false,
    }));
  return [...present, ...gone];
}

/** The sites of the last reports, whether done by what is known of them. */
function lastSites(
  reports: readonly LastReport[],
  sites: ReadonlyMap<SiteNumber, Life>,
  campaign: Campaign,
): { readonly number: SiteNumber; readonly site: PreviousSite }[] {
  return reports.flatMap(({ period, rows }) => {
    const today = period.reportDate ?? ((period.due || "1970-01-01") as IsoDate);
    const said = saidInTexts(
      rows.map(({ texts }) => texts),
      period.unit,
      today,
      campaign,
    );
    return rows.map(({ number, unit }, at) => {
      const { site, disposition } = said[at]!;
      return { number, site: { unit, site, disposition, isClosed: sites.get(number)?.done != null } };
    });
  });
}

function classOf(now: SiteRecord, then: PreviousSite | null): ComparisonClass {
  if (!then) return "new";
  return then.disposition === now.disposition ? "unchanged" : "reclassified";
}

export function countClasses(entries: readonly ComparisonEntry[]): Record<ComparisonClass, number> {
  const counts = Object.fromEntries(COMPARISON_CLASSES.map((kind) => [kind, 0])) as Record<
    ComparisonClass,
    number
  >;
  for (const entry of entries) counts[entry.class]++;
  return counts;
}

/** `vanished-site`, of the sites that are no longer listed though they were not done. */
export function vanishedFindings(entries: readonly ComparisonEntry[]): ConsolidationFinding[] {
  return entries.flatMap(({ class: kind, then, isAnswered }) =>
    kind === "vanished" && then && !isAnswered
      ? [unitFinding(checks.vanished, then.unit, { params: { site: then.site.name } })]
      : [],
  );
}
