import { dispositionOf, type Campaign, type DispositionKey } from "../campaign";
import type { Finding } from "../findings";
import type { IsoDate } from "../language";
import { dispositionKeyOf, isDone, type Ledger, type LedgerRow } from "../ledger";
import { closureCards } from "./closure-card";
import type { SubmissionContent } from "./content";
import { passedDeadlines, upcomingDeadlines, type SiteDeadline } from "./deadlines";
import { plain } from "./plain";
import { siteRef, type SiteRef } from "./site";
import { statedFigures } from "./summary";
import { type DeadlineLine, finalReportOf, type SummarySite, type WorkSummary } from "./work-summary";

export interface WorkSummaryOptions {
  readonly campaign: Campaign;
  readonly findings: readonly Finding[];
  readonly today: IsoDate;
}

/**
 * A unit's report of the year's end as data (“于2019年底前报送……专项整改工作总结及整治现场照片、取缔行动方案等相关
 * 档案材料”). Figures are those that the tally sheet states; nothing is made up for what it leaves empty.
 */
export function workSummary(content: SubmissionContent, options: WorkSummaryOptions): WorkSummary {
  const { campaign, findings, today } = options;
  const { ledgers } = content;
  const [first] = ledgers;
  const asOf = first?.reportDate ?? today;
  const placed = ledgers.flatMap((ledger) => ledger.rows.map((row) => ({ ledger, row })));
  const wordOf = (key: DispositionKey | null) => (key === null ? "" : dispositionOf(campaign, key).word);
  return {
    ...finalReportOf(campaign),
    town: campaign.town,
    isTown: false,
    units: [],
    unit: (first?.unit && plain(first.unit, 40)) || null,
    asOf,
    sites: placed.length,
    done: placed.filter(({ row }) => isDone(row, campaign)).length,
    dispositions: campaign.dispositions.map(({ key, word }) => {
      const own = placed.filter(({ row }) => dispositionKeyOf(row) === key);
      return { key, word, sites: own.length, done: own.filter(({ row }) => isDone(row, campaign)).length };
    }),
    figures: statedFigures(content, campaign),
    lines: placed.map(({ ledger, row }) => ({
      site: siteOf(ledger, row),
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
    closures: ledgers.flatMap((ledger) =>
      closureCards(ledger, campaign).map(({ site, closedOn, missing }) => ({
        ...{ site: named(site), closedOn, missing },
      })),
    ),
    passed: ledgers.flatMap((ledger) => passedDeadlines(ledger, campaign, asOf).map(deadlineLine)),
    upcoming: ledgers.flatMap((ledger) => upcomingDeadlines(ledger, campaign, asOf).map(deadlineLine)),
    undecided: placed
      .filter(({ row }) => dispositionKeyOf(row) === null)
      .map(({ ledger, row }) => siteOf(ledger, row)),
    errors: findings.filter(({ severity }) => severity === "error").length,
  };
}

function named({ name, address }: SiteRef): SummarySite {
  return { unit: "", name, address };
}

function siteOf(ledger: Ledger, row: LedgerRow): SummarySite {
  return named(siteRef(ledger, row, "siteName"));
}

function deadlineLine({ site, word, deadline, source }: SiteDeadline): DeadlineLine {
  return { site: named(site), word, deadline, source };
}
