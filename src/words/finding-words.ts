import type { Campaign } from "../core/campaign";
import type { Catalogue, Code } from "../core/findings";

/** Words that are the same everywhere, or that take what they name from the campaign. */
export type CampaignWords = string | ((campaign: Campaign) => string);

/** Everything that is said of the findings of one code. */
export interface FindingWordsOf<C extends Code> {
  /** The short name of what is wrong. */
  readonly title: CampaignWords;
  /** What is wrong and the way out. `unit` is the unit concerned, where many are looked at. */
  readonly message: string | ((params: Catalogue[C], campaign: Campaign, unit: string) => string);
  /** Why it matters, and what the notice says of it; null where title and message say it all. */
  readonly reason: CampaignWords | null;
  /** What its fix does to the workbook; for a check that declares one. */
  readonly mending?: CampaignWords;
}

/** The words of every code: one that is missing does not compile. */
export type FindingWords = { readonly [C in Code]: FindingWordsOf<C> };
