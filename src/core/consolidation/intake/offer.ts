import { type Campaign, daysBetween, type Period } from "../../campaign";
import type { IsoDate } from "../../language";
import { dateReported } from "../../ledger";
import { alikePairs, pairOff, siteKeys } from "../../same-site";
import { fingerprintOf } from "./fingerprint";
import type { CountedBefore } from "./past";
import type { FiledLedger, FiledReport, SiteRecord } from "./unit-file";

/** Later than so many days after the due day a date is taken for a slip. */
const MOST_DAYS_LATE = 10;

/** What a file reports for the period. */
export interface Offer {
  readonly report: FiledReport;
  /** Null where there is none; the due day where it cannot be true. */
  readonly date: IsoDate | null;
  readonly isDateSlip: boolean;
  /** The ledgers of that date, and undated ones. */
  readonly ledgers: readonly FiledLedger[];
  /** Those of other dates. */
  readonly history: readonly FiledLedger[];
  /** Each site once. */
  readonly rows: readonly SiteRecord[];
}

/** What a file says for the period: the ledgers of one date, and undated ones with them. */
export function offerOf(report: FiledReport, period: Period | null, campaign: Campaign): Offer {
  const dayOf = (ledger: FiledLedger) => dayIn(ledger, period);
  const date = dateReported(
    report.ledgers.flatMap((ledger) => dayOf(ledger) ?? []),
    period,
  );
  const isOwn = (ledger: FiledLedger) => ledger.date === null || dayOf(ledger) === date;
  const ledgers = report.ledgers.filter(isOwn);
  const isDateSlip = date !== null && period !== null && daysBetween(period.to, date) > MOST_DAYS_LATE;
  return {
    report,
    date: isDateSlip ? period.to : date,
    isDateSlip,
    ledgers,
    history: report.ledgers.filter((ledger) => !isOwn(ledger)),
    rows: eachSiteOnce(ledgers, campaign),
  };
}

/** The date of a ledger; where only the month is known, the due day worked on, if that lies in it. */
function dayIn({ date, isOfMonth }: FiledLedger, period: Period | null): IsoDate | null {
  const isHere = isOfMonth && date?.slice(0, 7) === period?.to.slice(0, 7);
  return isHere ? period!.to : date;
}

/** A site in two ledgers of one report counts once, by the first; what one ledger says twice is its own affair. */
export function eachSiteOnce(ledgers: readonly FiledLedger[], campaign: Campaign): SiteRecord[] {
  const [first, ...others] = ledgers;
  let rows = [...(first?.rows ?? [])];
  for (const { rows: more } of others) {
    const found = foundAgain(rows, more, campaign);
    rows = [...rows, ...more.filter((_, index) => found[index] === null)];
  }
  return rows;
}

/** For each of the later rows the earlier one that is the same site; null where none is. */
export function foundAgain(
  earlier: readonly SiteRecord[],
  later: readonly SiteRecord[],
  campaign: Campaign,
): (number | null)[] {
  const keyOf = siteKeys(campaign);
  const keys = (rows: readonly SiteRecord[]) => rows.map(({ site }) => keyOf(site));
  return pairOff(alikePairs(keys(earlier), keys(later)), later.length);
}

/** The report that a file sends again: the same rows and the same date. */
export function sentBefore(
  { rows, date, ledgers }: Offer,
  before: readonly CountedBefore[],
  campaign: Campaign,
): CountedBefore | null {
  if (rows.length === 0 || ledgers.length === 0) return null;
  const fingerprint = fingerprintOf(rows, campaign);
  return (
    before.findLast((report) => report.reportDate === date && report.fingerprint === fingerprint) ?? null
  );
}
