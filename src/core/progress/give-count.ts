import type { Fact } from "./facts";
import { KINDS } from "./kinds";
import { type ProgressReading, type ReadOptions, readText } from "./read";

/** A text in which a fact has its number, and the words that now give it. */
export interface CountGiven {
  /** The whole text, rewritten. */
  readonly text: string;
  /** The words of the fact with its number. */
  readonly phrase: string;
}

/** A longer text is rewritten by hand: each try reads it whole. */
const longestText = 2000;
/** So many characters behind a fact may say who was detained, or for how long. */
const farthest = 8;
const WHO = /^[\u4e00-\u9fff]*/;
const TERM = /^[\d０-９一二三四五六七八九十]+[日天]/;

/**
 * The words that give a fact without a number one, and leave everything else of the text as it reads; null where there
 * are none, so that a person has to write them.
 */
export function giveCount(
  text: string,
  before: ProgressReading,
  fact: Fact,
  count: number,
  options: ReadOptions,
): CountGiven | null {
  const { unit } = KINDS[fact.kind];
  const at = before.facts.indexOf(fact);
  if (unit === undefined || at < 0 || text.length > longestText) return null;
  for (const { place, words } of insertions(text, fact, `${count}${unit}`)) {
    const rewritten = text.slice(0, place) + words + text.slice(place);
    const after = readText(rewritten, options);
    if (countsOnly(after, before, at, count)) {
      const { start, end } = after.facts[at]!;
      return { text: rewritten, phrase: rewritten.slice(start, Math.max(end, place + words.length)) };
    }
  }
  return null;
}

/** Where the number may stand: behind the term of a detention or who was detained, behind the fact, or in it. */
function insertions(
  text: string,
  { kind, start, end }: Fact,
  number: string,
): { place: number; words: string }[] {
  const after = text.slice(end, end + farthest);
  const term = TERM.exec(after)?.[0].length ?? 0;
  const who = KINDS[kind].thing === undefined ? WHO.exec(after)![0].length : 0;
  const inside = Array.from({ length: end - start }, (_, i) => ({ place: end - i, words: number }));
  if (term > 0) return [{ place: end + term, words: `（${number}）` }, ...inside];
  return who > 0 && who < farthest ? [{ place: end + who, words: number }, ...inside] : inside;
}

/** Whether a reading differs from the one before in one fact only, which now has the number. */
function countsOnly(after: ProgressReading, before: ProgressReading, at: number, count: number): boolean {
  return (
    after.facts.length === before.facts.length &&
    after.numbers.length === before.numbers.length + 1 &&
    after.facts.every((fact, i) => {
      const was = before.facts[i]!;
      const wanted = i === at ? count : was.count;
      return (
        fact.kind === was.kind &&
        fact.date === was.date &&
        fact.approximate === was.approximate &&
        fact.count === wanted
      );
    })
  );
}
