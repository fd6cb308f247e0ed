import type { IsoDate } from "../language";
import { dispositionOf, daysBetween, type Campaign, type DispositionKey } from "../campaign";
import { dispositionKeyOf, isDone, timeLimitOf, type Ledger } from "../ledger";
import { plain } from "./plain";
import { siteRef, type SiteRef } from "./site";

/** A site that is not done yet and the day by which it is to be. */
export interface SiteDeadline {
  readonly site: SiteRef;
  readonly disposition: DispositionKey;
  /** The campaign's word for it. */
  readonly word: string;
  readonly deadline: IsoDate;
  /** The row's own 整治时限, or the end of the stage of its disposition. */
  readonly source: "row" | "stage";
  /** Negative once the day has passed. */
  readonly daysLeft: number;
  readonly responsibleUnit: string;
  readonly responsiblePerson: string;
}

/**
 * Every site that nothing calls done, the nearest deadline first, then in the ledger's order.
 * @param asOf the report date, or today.
 */
export function siteDeadlines(ledger: Ledger, campaign: Campaign, asOf: IsoDate): SiteDeadline[] {
  const open = ledger.rows.flatMap((row): SiteDeadline[] => {
    const disposition = dispositionKeyOf(row);
    if (!disposition || isDone(row, campaign)) return [];
    const own = timeLimitOf(row, ledger.reportDate ?? asOf);
    const deadline = own ?? dispositionOf(campaign, disposition).deadline;
    return [
      {
        site: siteRef(ledger, row, "progress"),
        disposition,
        word: dispositionOf(campaign, disposition).word,
        deadline,
        source: own ? "row" : "stage",
        daysLeft: daysBetween(asOf, deadline),
        responsibleUnit: plain(row.lifecycle("responsibleUnit"), 40),
        responsiblePerson: plain(row.lifecycle("responsiblePerson"), 40),
      },
    ];
  });
  return open.sort((a, b) => a.daysLeft - b.daysLeft);
}

/** The sites that pass their deadline next: not passed yet. */
export function upcomingDeadlines(ledger: Ledger, campaign: Campaign, asOf: IsoDate): SiteDeadline[] {
  return siteDeadlines(ledger, campaign, asOf).filter(({ daysLeft }) => daysLeft >= 0);
}

/** The sites whose deadline has passed. */
export function passedDeadlines(ledger: Ledger, campaign: Campaign, asOf: IsoDate): SiteDeadline[] {
  return siteDeadlines(ledger, campaign, asOf).filter(({ daysLeft }) => daysLeft < 0);
}
