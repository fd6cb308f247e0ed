import type { Campaign, Period } from "../../campaign";
import { isInPeriod } from "../../ledger";
import type { FileChoiceWord } from "./file-decisions";
import { foundAgain, type Offer } from "./offer";
import type { FiledReport, SiteRecord } from "./unit-file";
import type { FileUse } from "./unit-intake";

/** Which of a unit's files count, and what becomes of each. */
export interface FileChoice {
  /** What counts: the file with the most rows, then those that add to it. */
  readonly counted: readonly Offer[];
  /** Each site once, by its later row. */
  readonly rows: readonly SiteRecord[];
  readonly uses: ReadonlyMap<FiledReport, FileUse>;
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

export interface ChoosingOptions {
  readonly period: Period | null;
  /** What the officer decided of a file. */
  readonly choiceOf?: (report: FiledReport) => FileChoiceWord | null;
}

/**
 * Decides which of a unit's files count: taken in their order, one that finds at least half of the sites of what counts
 * again replaces it, another adds to it. A nil one is always replaced.
 */
export function chooseFiles(
  offers: readonly Offer[],
  { period, choiceOf = () => null }: ChoosingOptions,
  campaign: Campaign,
): FileChoice {
  const uses = new Map<FiledReport, FileUse>();
  const isAdded = ({ report }: Offer) => choiceOf(report) === "added";
  const alone = inOrder(offers.filter(({ report }) => choiceOf(report) === "alone")).at(-1);
  const ruled = alone
    ? [alone]
    : inReach(
        offers.filter((offer) => !isAdded(offer)),
        period,
      );
  let counted: Offer[] = [];
  let rows: readonly SiteRecord[] = [];
  for (const offer of inOrder(ruled)) {
    if (rows.length > 0 && offer.rows.length === 0) {
      uses.set(offer.report, { as: "replaced", by: counted[0]!.report.file, missing: [] });
      continue;
    }
    const found = foundAgain(rows, offer.rows, campaign);
    const again = new Set(found.filter((index) => index !== null));
    if (rows.length > 0 && again.size * 2 < rows.length) {
      rows = joinedRows(rows, offer.rows, found);
      counted.push(offer);
      continue;
    }
    const missing = rows.filter((_, index) => !again.has(index)).map(({ site }) => site.name);
    for (const { report } of counted) uses.set(report, { as: "replaced", by: offer.report.file, missing });
    counted = [offer];
    rows = offer.rows;
  }
  for (const offer of inOrder(offers.filter((each) => each !== alone && isAdded(each)))) {
    const isLatest = inOrder([...counted, offer]).at(-1) === offer;
    rows = isLatest
      ? joinedRows(rows, offer.rows, foundAgain(rows, offer.rows, campaign))
      : joinedRows(offer.rows, rows, foundAgain(offer.rows, rows, campaign));
    counted.push(offer);
  }
  counted.sort((a, b) => b.rows.length - a.rows.length);
  const [main, ...others] = counted;
  uses.set(main!.report, { as: "counted" });
  for (const { report } of others) {
    const added = rows.filter(({ file }) => file === report.file).length;
    uses.set(report, { as: "supplement", to: main!.report.file, rows: added });
  }
  const unused = alone ? "left-out" : "outside-period";
  for (const { report } of offers) {
    if (!uses.has(report)) uses.set(report, { as: unused, for: counted[0]!.report.file });
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

/** Rows of two files: those that are found again by their later rows, then what the later ones have besides. */
function joinedRows(
  earlier: readonly SiteRecord[],
  later: readonly SiteRecord[],
  found: readonly (number | null)[],
): SiteRecord[] {
  const byEarlier = new Map(found.map((index, at) => [index, later[at]!]));
  return [
    ...earlier.map((row, index) => byEarlier.get(index) ?? row),
    ...later.filter((_, at) => found[at] === null),
  ];
}
