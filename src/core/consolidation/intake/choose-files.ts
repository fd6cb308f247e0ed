import { type Campaign, daysBetween, type Period } from "../../campaign";
import type { IsoDate } from "../../language";
import { dateReported, isInPeriod } from "../../ledger";
import { alikePairs, pairOff, siteKeys } from "../../same-site";
import { fingerprintOf } from "./fingerprint";
import type { CountedBefore } from "./past";
import type { FiledLedger, FiledReport, SiteRecord } from "./unit-file";
import type { FileUse } from "./unit-intake";

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

/** Which of a unit's files count, and what becomes of each. */
export interface FileChoice {
  /** What counts: the file with the most rows, then those that add to it. */
  readonly counted: readonly Offer[];
  /** Each site once, by its later row. */
  readonly rows: readonly SiteRecord[];
  readonly uses: ReadonlyMap<FiledReport, FileUse>;
}

/** What a file says for the period: the ledgers of one date, and undated ones with them. */
export function offerOf(report: FiledReport, period: Period | null, campaign: Campaign): Offer {
  const dates = report.ledgers.flatMap(({ date }) => date ?? []);
  const date = dateReported(dates, period);
  const isOwn = (ledger: FiledLedger) => ledger.date === null || ledger.date === date;
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

function foundAgain(
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

/** By date, time of change, more rows, path: what stands last counts before the others. */
function inOrder(offers: readonly Offer[]): Offer[] {
  return [...offers].sort(
    (a, b) =>
      compare(a.date ?? "", b.date ?? "") ||
      compare(a.report.modified ?? -Infinity, b.report.modified ?? -Infinity) ||
      a.rows.length - b.rows.length ||
      compare(b.report.file, a.report.file),
  );
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Inside the period beats outside; with none inside, the first after it beats those before. */
function inReach(offers: readonly Offer[], period: Period | null): readonly Offer[] {
  if (!period) return offers;
  const inside = offers.filter(({ date }) => date === null || isInPeriod(date, period));
  if (inside.length > 0) return inside;
  const after = offers.filter(({ date }) => date! > period.to);
  return after.length > 0 ? after : offers;
}

/**
 * Decides which of a unit's files count: taken in their order, one that finds at least half of the sites of what counts
 * again replaces it, another adds to it. A nil one is always replaced.
 */
export function chooseFiles(offers: readonly Offer[], period: Period | null, campaign: Campaign): FileChoice {
  const uses = new Map<FiledReport, FileUse>();
  const reached = inReach(offers, period);
  let counted: Offer[] = [];
  let rows: readonly SiteRecord[] = [];
  for (const offer of inOrder(reached)) {
    if (rows.length > 0 && offer.rows.length === 0) {
      uses.set(offer.report, { as: "replaced", by: counted[0]!.report.file, missing: [] });
      continue;
    }
    const found = foundAgain(rows, offer.rows, campaign);
    const again = new Set(found.filter((index) => index !== null));
    if (rows.length > 0 && again.size * 2 < rows.length) {
      const added = offer.rows.filter((_, index) => found[index] === null);
      rows = [...replacing(rows, offer.rows, found), ...added];
      counted.push(offer);
      continue;
    }
    const missing = rows.filter((_, index) => !again.has(index)).map(({ site }) => site.name);
    for (const { report } of counted) uses.set(report, { as: "replaced", by: offer.report.file, missing });
    counted = [offer];
    rows = offer.rows;
  }
  counted.sort((a, b) => b.rows.length - a.rows.length);
  const [main, ...others] = counted;
  uses.set(main!.report, { as: "counted" });
  for (const { report } of others) {
    const added = rows.filter(({ file }) => file === report.file).length;
    uses.set(report, { as: "supplement", to: main!.report.file, rows: added });
  }
  for (const { report } of offers) {
    if (!uses.has(report)) uses.set(report, { as: "outside-period", for: counted[0]!.report.file });
  }
  return { counted, rows, uses };
}

/** The rows that are sites which one of the files that count does not have. */
export function rowsBeyond(
  { report, rows: own }: Offer,
  rows: readonly SiteRecord[],
  campaign: Campaign,
): readonly SiteRecord[] {
  const others = rows.filter(({ file }) => file !== report.file);
  if (others.length === 0) return others;
  const found = foundAgain(own, others, campaign);
  return others.filter((_, index) => found[index] === null);
}

/** The rows with those that are found again by their later rows. */
function replacing(
  rows: readonly SiteRecord[],
  later: readonly SiteRecord[],
  found: readonly (number | null)[],
): SiteRecord[] {
  const byEarlier = new Map(found.map((earlier, index) => [earlier, later[index]!]));
  return rows.map((row, index) => byEarlier.get(index) ?? row);
}
