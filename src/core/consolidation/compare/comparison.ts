import type { Campaign, FigureKey } from "../../campaign";
import { siteKeys, type SiteInput, type SiteKey } from "../../same-site";
import type { DecisionBook } from "./decisions";
import { type ConsolidationFinding, consolidationChecks as checks, unitFinding } from "../finding";
import { matchThenAndNow } from "./matching";
import type { SiteRecord } from "../intake/unit-file";

/** What became of a site since the consolidation before. */
export const COMPARISON_CLASSES = ["新增", "销号", "改类", "回潮", "消失", "不变"] as const;

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
    .map((site): ComparisonEntry => ({ class: site.isClosed ? "销号" : "消失", now: null, then: site }));
  return [...present, ...gone];
}

function classOf(now: SiteRecord, then: PreviousSite | null): ComparisonClass {
  if (!then) return "新增";
  if (then.isClosed && !now.isCalledClosed) return "回潮";
  return then.disposition === now.disposition ? "不变" : "改类";
}

export function countClasses(entries: readonly ComparisonEntry[]): Record<ComparisonClass, number> {
  const counts = { 新增: 0, 销号: 0, 改类: 0, 回潮: 0, 消失: 0, 不变: 0 };
  for (const entry of entries) counts[entry.class]++;
  return counts;
}

/** `reappeared-site` and `vanished-site`, of the sites in 回潮 and 消失. */
export function comparisonFindings(entries: readonly ComparisonEntry[]): ConsolidationFinding[] {
  const reappeared = entries.flatMap(({ class: kind, now, then }) =>
    kind === "回潮" && now && then
      ? [
          unitFinding(
            checks.reappeared,
            now.unit,
            { params: { row: now.row + 1, site: now.site.name, previousSite: then.site.name } },
            now,
          ),
        ]
      : [],
  );
  const vanished = entries.flatMap(({ class: kind, then }) =>
    kind === "消失" && then
      ? [unitFinding(checks.vanished, then.unit, { params: { site: then.site.name } })]
      : [],
  );
  return [...reappeared, ...vanished];
}
