import type { IsoDate } from "../language";
import { dispositionOf, type Campaign, type ColumnKey, type DispositionKey } from "../campaign";
import type { Finding } from "../findings";
import { dispositionKeyOf, isDone } from "../ledger";
import { closureCards, type ClosureCard } from "./closure-card";
import type { SubmissionContent } from "./content";
import { passedDeadlines, upcomingDeadlines, type SiteDeadline } from "./deadlines";
import { plain } from "./plain";
import { siteRef, type SiteRef } from "./site";
import { statedFigures, type SummaryFigure } from "./summary";

/** One site in the table of the report. */
export interface SiteLine {
  readonly site: SiteRef;
  /** The disposition's word; empty where it is none or several. */
  readonly word: string;
  readonly measures: string;
  readonly timeLimit: string;
  readonly responsible: string;
  readonly progress: string;
  readonly isDone: boolean;
}

/** What a 工作总结 is drafted from: figures, tables and what is still missing. */
export interface WorkSummary {
  readonly town: string;
  readonly title: string;
  readonly unit: string | null;
  /** YYYY-MM-DD that the figures are of. */
  readonly asOf: IsoDate;
  /** “于2019年底前报送”: YYYY-MM-DD, where the campaign names a day. */
  readonly deadline: IsoDate | null;
  readonly sites: number;
  readonly done: number;
  readonly dispositions: readonly {
    readonly key: DispositionKey;
    readonly word: string;
    readonly sites: number;
    readonly done: number;
  }[];
  readonly figures: readonly SummaryFigure[];
  readonly lines: readonly SiteLine[];
  readonly closures: readonly ClosureCard[];
  readonly passed: readonly SiteDeadline[];
  readonly upcoming: readonly SiteDeadline[];
  /** Sites in no class: 拟处理意见 is empty, unknown or several. */
  readonly undecided: readonly SiteRef[];
  readonly errors: number;
  /** Archive material that goes with the report: photographs, plans. */
  readonly materials: readonly string[];
}

export interface WorkSummaryOptions {
  readonly campaign: Campaign;
  readonly findings: readonly Finding[];
  readonly today: IsoDate;
}

const led: ColumnKey = "progress";

/**
 * The report of the year's end as data (“于2019年底前报送……专项整改工作总结及整治现场照片、取缔行动方案等相关
 * 档案材料”). Figures are those that the tally sheet states; nothing is made up for what it leaves empty.
 */
export function workSummary(content: SubmissionContent, options: WorkSummaryOptions): WorkSummary {
  const { campaign, findings, today } = options;
  const { ledgers } = content;
  const [first] = ledgers;
  const asOf = first?.reportDate ?? today;
  const placed = ledgers.flatMap((ledger) => ledger.rows.map((row) => ({ ledger, row })));
  const wordOf = (key: DispositionKey | null) => (key === null ? "" : dispositionOf(campaign, key).word);
  const report = campaign.finalReport;
  return {
    town: campaign.town,
    title: report?.title ?? campaign.ledger.title,
    unit: (first?.unit && plain(first.unit, 40)) || null,
    asOf,
    deadline: report?.deadline ?? null,
    sites: placed.length,
    done: placed.filter(({ row }) => isDone(row, campaign)).length,
    dispositions: campaign.dispositions.map(({ key, word }) => {
      const own = placed.filter(({ row }) => dispositionKeyOf(row) === key);
      return { key, word, sites: own.length, done: own.filter(({ row }) => isDone(row, campaign)).length };
    }),
    figures: statedFigures(content, campaign),
    lines: placed.map(({ ledger, row }) => ({
      site: siteRef(ledger, row, led),
      word: wordOf(dispositionKeyOf(row)),
      measures: plain(row.lifecycle("measures"), 120),
      timeLimit: plain(row.lifecycle("timeLimit"), 30),
      responsible: plain(
        [row.lifecycle("responsibleUnit"), row.lifecycle("responsiblePerson")].join(" "),
        60,
      ),
      progress: plain(row.text("progress"), 160),
      isDone: isDone(row, campaign),
    })),
    closures: ledgers.flatMap((ledger) => closureCards(ledger, campaign)),
    passed: ledgers.flatMap((ledger) => passedDeadlines(ledger, campaign, asOf)),
    upcoming: ledgers.flatMap((ledger) => upcomingDeadlines(ledger, campaign, asOf)),
    undecided: placed
      .filter(({ row }) => dispositionKeyOf(row) === null)
      .map(({ ledger, row }) => siteRef(ledger, row, "disposition")),
    errors: findings.filter(({ severity }) => severity === "error").length,
    materials: report?.materials ?? [],
  };
}
