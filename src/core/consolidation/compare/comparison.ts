import { rowNumberOf } from "../../workbook";
import type { Campaign, FigureKey } from "../../campaign";
import { siteKeys, type SiteInput, type SiteKey } from "../../same-site";
import type { DecisionBook } from "./decisions";
import { type ConsolidationFinding, consolidationChecks as checks, unitFinding } from "../finding";
import { matchThenAndNow } from "./matching";
import type { SiteRecord } from "../intake/unit-file";

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
  /** To be closed, and called closed. */
  readonly isClosed: boolean;
}

/** A site of now, of then, or of both. */
export interface ComparisonEntry {
  readonly class: ComparisonClass;
  readonly now: SiteRecord | null;
  readonly then: PreviousSite | null;
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
  readonly figures: readonly FigureDifference[];
}

export interface ComparisonInput {
  readonly campaign: Campaign;
  readonly then: readonly PreviousSite[];
  readonly now: readonly SiteRecord[];
  /** One a site of now, in the same order. */
  readonly keys: readonly SiteKey[];
  readonly decisions: DecisionBook;
  /** Units of which a workbook is used: “units that sent nothing now are left out”. */
  readonly sent: ReadonlySet<string>;
}

/** Compares the sites with those of the previous consolidated workbook. */
export function compareSites(input: ComparisonInput): ComparisonEntry[] {
  const { campaign, then, now, keys, decisions, sent } = input;
  const keyOf = siteKeys(campaign);
  const matching = matchThenAndNow(
    then.map(({ site }) => keyOf(site)),
    keys,
    decisions,
  );
  const present = now.map((record, index): ComparisonEntry => {
    const match = matching.thenOf[index] ?? null;
    const before = match === null ? null : then[match]!;
    return { class: classOf(record, before), now: record, then: before };
  });
  const gone = then
    .filter((site, index) => !matching.isFound[index] && sent.has(site.unit))
    .map((site): ComparisonEntry => ({
      class: site.isClosed ? "closed-and-removed" : "vanished",
      now: null,
      then: site,
    }));
  return [...present, ...gone];
}

function classOf(now: SiteRecord, then: PreviousSite | null): ComparisonClass {
  if (!then) return "new";
  if (then.isClosed && !now.isCalledClosed) return "reappeared";
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

/** `reappeared-site` and `vanished-site`, of the sites that they are named for. */
export function comparisonFindings(entries: readonly ComparisonEntry[]): ConsolidationFinding[] {
  const reappeared = entries.flatMap(({ class: kind, now, then }) =>
    kind === "reappeared" && now && then
      ? [
          unitFinding(
            checks.reappeared,
            now.unit,
            { params: { row: rowNumberOf(now.row), site: now.site.name, previousSite: then.site.name } },
            now,
          ),
        ]
      : [],
  );
  const vanished = entries.flatMap(({ class: kind, then }) =>
    kind === "vanished" && then
      ? [unitFinding(checks.vanished, then.unit, { params: { site: then.site.name } })]
      : [],
  );
  return [...reappeared, ...vanished];
}
