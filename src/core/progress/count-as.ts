import type { Fact } from "./facts";
import { COUNTED_KINDS, type FactKind, KINDS } from "./kinds";
import type { ReadNumber } from "./numbers";
import { type Phrase, phraseAround } from "./phrase";
import { type ProgressReading, readProgress, type ReadOptions, readText } from "./read";

/** A number as it may be counted, and the words that make it so. */
export interface CountedAs {
  readonly kind: FactKind;
  /** The whole text, rewritten. */
  readonly text: string;
  /** The words of it that are other than before, with those around. */
  readonly phrase: string;
}

/** A longer text is rewritten by hand: each try reads it whole. */
const longestText = 2000;
/** How many characters before a number may hold a verb with its thing. */
const longestDeed = 10;
/** How many may be the name of the thing alone. */
const nameLengths = [0, 1, 2, 3, 4, 6];

/**
 * The kinds of facts that could count a number: the one that its own words state, were nothing in the way, or those
 * whose verb would count it. A part, a total or what was undone is of the kind last spoken of.
 */
export function kindsOfNumber(
  text: string,
  { facts, numbers }: ProgressReading,
  number: ReadNumber,
  options: ReadOptions,
): FactKind[] {
  if (number.fact !== undefined) return [number.fact.kind];
  const { start, end } = phraseAround(text, numbers, number);
  const counts = (words: string, kind?: FactKind): FactKind | undefined =>
    readProgress(words, options).find(
      (fact) => fact.count !== undefined && (kind === undefined || fact.kind === kind),
    )?.kind;
  for (let from = Math.max(start, number.start - longestDeed); from < number.start; from++) {
    const kind = counts(text.slice(from, end));
    if (kind !== undefined) return [kind];
  }
  const lengths = nameLengths.filter((length) => number.start - length >= start);
  const could = [...COUNTED_KINDS].filter((kind) =>
    lengths.some(
      (length) =>
        counts(KINDS[kind].verb + text.slice(number.start - length, number.end), kind) !== undefined,
    ),
  );
  if (could.length < 2 || number.as === "unclear") return could;
  const last = facts.findLast((fact) => fact.end <= number.start && could.includes(fact.kind));
  return last === undefined ? could : [last.kind];
}

/** Every way to count a number, one a kind. */
export function waysToCount(
  text: string,
  reading: ProgressReading,
  number: ReadNumber,
  options: ReadOptions,
): CountedAs[] {
  if (text.length > longestText || number.value === null) return [];
  return kindsOfNumber(text, reading, number, options).flatMap(
    (kind) => countAs(text, reading, number, kind, options) ?? [],
  );
}

/**
 * The smallest rewriting known by which a kind of fact counts a number and nothing else of the text reads otherwise;
 * null where there is none.
 */
function countAs(
  text: string,
  before: ProgressReading,
  number: ReadNumber,
  kind: FactKind,
  options: ReadOptions,
): CountedAs | null {
  const phrase = phraseAround(text, before.numbers, number);
  const at = before.numbers.indexOf(number);
  for (const words of rewritings(phrase, number, kind)) {
    const rewritten = text.slice(0, phrase.start) + words + text.slice(phrase.end);
    if (countsOnly(readText(rewritten, options), before, at, kind))
      return { kind, text: rewritten, phrase: words };
  }
  return null;
}

/** Ways to say that what a number counts was done, those that leave most as it is said first. */
function rewritings({ text, start }: Phrase, number: ReadNumber, kind: FactKind): string[] {
  const { verb, thing } = KINDS[kind];
  const lead = text.slice(0, number.start - start);
  const rest = text.slice(number.end - start);
  const counted = number.text;
  const bracket = `（已${verb}）`;
  const ways = [
    `${lead}${counted}${rest}${bracket}`,
    ...(lead === "" ? [`${verb}${counted}${rest}`] : []),
    `${lead}${counted}${bracket}${rest}`,
    `${lead}已${verb}${counted}${rest}`,
    `${verb}${lead}${counted}${rest}`,
  ];
  // 查处设备3台: two characters before the plain thing are another deed.
  const deed = thing !== undefined && lead.endsWith(thing) ? lead.slice(0, -thing.length) : "";
  if (deed.length === 2) ways.unshift(`${verb}${thing}${counted}${rest}`);
  return ways;
}

/** Whether a reading differs from the one before in one number only, which a kind of fact now counts. */
function countsOnly(after: ProgressReading, before: ProgressReading, at: number, kind: FactKind): boolean {
  const number = after.numbers[at];
  const was = before.numbers[at]!;
  return (
    number?.as === "counted" &&
    number.fact?.kind === kind &&
    after.numbers.length === before.numbers.length &&
    after.numbers.every(({ text, as }, i) => {
      const other = before.numbers[i]!;
      return text === other.text && (i === at || as === other.as);
    }) &&
    sumOf(after.facts, kind) === sumOf(before.facts, kind) + was.value! &&
    said(after.facts, kind) === said(before.facts, kind)
  );
}

function sumOf(facts: readonly Fact[], kind: FactKind): number {
  return facts.reduce(
    (sum, fact) => (fact.kind === kind && !fact.approximate ? sum + (fact.count ?? 0) : sum),
    0,
  );
}

/** The facts that counting one more thing leaves as they are. */
function said(facts: readonly Fact[], kind: FactKind): string {
  return facts
    .filter((fact) => fact.approximate ?? (fact.kind !== kind && !isClearedAlong(fact, kind)))
    .map((fact) => [fact.kind, fact.count, fact.approximate, fact.date].join(" "))
    .join("\n");
}

/** A machine destroyed is also cleared. */
function isClearedAlong(fact: Fact, kind: FactKind): boolean {
  return kind === "equipmentDestroyed" && fact.kind === "equipmentCleared";
}
