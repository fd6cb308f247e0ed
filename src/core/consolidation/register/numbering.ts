import type { Campaign } from "../../campaign";
import { tidy, withoutBlanks } from "../../language";
import { type SiteInput, type SiteKey, siteKeys } from "../../same-site";
import type { DecisionBook } from "../compare/decisions";
import { matchThenAndNow } from "../compare/matching";
import { byKey } from "../by-key";
import type { SiteNumber } from "./site-number";

/** A wording by which a numbered site may be known again. */
export interface KnownSite {
  readonly number: SiteNumber;
  readonly unit: string;
  readonly site: SiteInput;
  readonly texts: readonly string[];
}

/** A row that wants a number. */
export interface NewRow {
  readonly unit: string;
  readonly site: SiteInput;
  readonly texts: readonly string[];
  /** The number that the village's workbook gives it. */
  readonly number?: SiteNumber;
}

export interface Numbering {
  /** One a row. */
  readonly numbers: readonly SiteNumber[];
  /** Positions of rows that give a number which is not theirs: they are matched as without. */
  readonly refused: readonly number[];
  /** Numbers that a decision joined to lower ones. */
  readonly joined: readonly { readonly number: SiteNumber; readonly into: SiteNumber }[];
  readonly lastNumber: SiteNumber;
}

/**
 * Gives every row of a period its number: that of the site it is, else a new one, in the order of the rows. No two
 * rows take one number but those of one unit that repeat name and address, and those that the squad called the same.
 */
export function numberRows(
  rows: readonly NewRow[],
  known: readonly KnownSite[],
  lastNumber: SiteNumber,
  decisions: DecisionBook,
  campaign: Campaign,
): Numbering {
  const keyOf = siteKeys(campaign);
  const keys = rows.map(({ site }) => keyOf(site));
  const firsts = firstOfRepeats(rows);
  const given = givenNumbers(rows, known);
  const found = matchAgain(rows, keys, firsts, known, given, decisions, campaign);
  const groups = groupsOf(keys, firsts, decisions);
  const placesOf = byKey(found.keys(), (at) => groups[at]!);
  const numbers = new Map<number, SiteNumber>();
  const joined: { number: SiteNumber; into: SiteNumber }[] = [];
  let last = lastNumber;
  for (const [root, places] of placesOf) {
    const own = places.flatMap((at) => found[at] ?? []);
    const lowest = own.length > 0 ? Math.min(...own) : ++last;
    numbers.set(root, lowest);
    for (const number of new Set(own)) if (number !== lowest) joined.push({ number, into: lowest });
  }
  const refused = rows.flatMap(({ number }, at) => (number === undefined || given.has(at) ? [] : [at]));
  return { numbers: groups.map((root) => numbers.get(root)!), refused, joined, lastNumber: last };
}

/** For each row the first row of its unit with the same name and address (`duplicate-site`); itself where there is none. */
function firstOfRepeats(rows: readonly NewRow[]): number[] {
  const first = new Map<string, number>();
  return rows.map(({ unit, site: { name, address } }, at) => {
    if (name === "" || address === "") return at;
    const key = `${unit}\n${name}\n${address}`;
    if (!first.has(key)) first.set(key, at);
    return first.get(key)!;
  });
}

/** The number of the known site that each row is; null for a row that is none, and for repeats. */
function matchAgain(
  rows: readonly NewRow[],
  keys: readonly SiteKey[],
  firsts: readonly number[],
  everKnown: readonly KnownSite[],
  given: ReadonlyMap<number, SiteNumber>,
  decisions: DecisionBook,
  campaign: Campaign,
): (SiteNumber | null)[] {
  const keyOf = siteKeys(campaign);
  const settled = new Set(given.values());
  const known = everKnown.filter(({ number }) => !settled.has(number));
  const places = firsts.flatMap((first, at) => (first === at && !given.has(at) ? [at] : []));
  const then = known.map(({ site }) => keyOf(site));
  const numberOf = (position: number) => known[position]!.number;
  const now = places.map((at) => keys[at]!);
  const matches = matchThenAndNow(then, now, decisions, numberOf);
  const found = rows.map((_, at): SiteNumber | null => given.get(at) ?? null);
  const taken = new Set<SiteNumber>();
  places.forEach((at, index) => {
    const match = matches[index] ?? null;
    if (match === null) return;
    found[at] = numberOf(match);
    taken.add(numberOf(match));
  });
  // A row without name and address is known again by its whole text.
  const left = byKey(
    known.filter(({ number }) => !taken.has(number)),
    (site) => wholeText(site, campaign),
  );
  for (const at of places) {
    if (found[at] !== null) continue;
    const same = left.get(wholeText(rows[at]!, campaign))?.find(({ number }) => !taken.has(number));
    if (!same) continue;
    found[at] = same.number;
    taken.add(same.number);
  }
  return found;
}

/**
 * The rows whose number in the village's workbook counts: that unit's, there once, and name, address or telephone still
 * agrees.
 */
function givenNumbers(rows: readonly NewRow[], known: readonly KnownSite[]): Map<number, SiteNumber> {
  const places = byKey(
    rows.flatMap(({ number }, at) => (number === undefined ? [] : [at])),
    (at) => `${rows[at]!.unit} ${rows[at]!.number}`,
  );
  const given = new Map<number, SiteNumber>();
  if (places.size === 0) return given;
  const wordings = byKey(known, ({ unit, number }) => `${unit} ${number}`);
  for (const [key, [at, ...others]] of places) {
    const row = rows[at!]!;
    const isTheirs = others.length === 0 && wordings.get(key)?.some(({ site }) => agrees(site, row.site));
    if (isTheirs) given.set(at!, row.number!);
  }
  return given;
}

function agrees(one: SiteInput, other: SiteInput): boolean {
  const isAlike = (a: string, b: string) => a !== "" && withoutBlanks(tidy(a)) === withoutBlanks(tidy(b));
  return (
    isAlike(one.name, other.name) ||
    isAlike(one.address, other.address) ||
    one.phones.some((phone) => other.phones.includes(phone))
  );
}

function wholeText({ unit, texts }: NewRow, { ledger }: Campaign): string {
  const own = ledger.columns.map(({ key }, column) => (key === "sequence" ? "" : tidy(texts[column] ?? "")));
  return [unit, ...own].join("\n");
}

/** For each row the first of those that are one site: repeats, and what the squad called the same. */
function groupsOf(keys: readonly SiteKey[], firsts: readonly number[], decisions: DecisionBook): number[] {
  const parent = [...firsts];
  const rootOf = (at: number): number => (parent[at] === at ? at : rootOf(parent[at]!));
  for (const [a, b] of decisions.pairsDecidedSame(keys, keys)) {
    if (a === b || !decisions.of(keys[a]!, keys[b]!)?.isSame) continue;
    const one = rootOf(a);
    const other = rootOf(b);
    parent[Math.max(one, other)] = Math.min(one, other);
  }
  return parent.map((_, at) => rootOf(at));
}
