import type { Campaign } from "../campaign";
import { fold, type IsoDate } from "../language";
import type { Fact } from "./facts";
import { FactList } from "./grammar/fact-list";
import { readPassage } from "./grammar/read-passage";
import { Governors } from "./grammar/scopes/governors";
import { Passage } from "./grammar/scopes/passage";
import type { ReadNumber } from "./numbers";
import { tokenize } from "./text/lexer";
import { namesOf } from "./text/names";
import { asMeant } from "./text/slips";
import type { Token } from "./text/tokens";
import { isCount } from "./text/units";

/** Where a text stands in time and place. */
export interface ReadOptions {
  /** The report date, or today where there is none. */
  today: IsoDate;
  /** Whose names of places are names, whatever words they hold. */
  campaign: Campaign;
}

/**
 * Reads the facts out of one cell of 整治进展情况, in the order of the text. Never throws; linear in the length of the
 * text. Places are UTF-16 code units of `text` as given.
 */
export function readProgress(text: string, options: ReadOptions): Fact[] {
  return text.length < 2 ? [] : read(text, options).list.facts;
}

/**
 * Accounts for every number of one cell of 整治进展情况 that has a unit, or that a fact counts without one: each once, in
 * the order of the text, with the fact that counts it or the reason why none does. It is the same reading as that of
 * {@link readProgress}.
 */
export function readNumbers(text: string, options: ReadOptions): readonly ReadNumber[] {
  return readText(text, options).numbers;
}

/** What one reading of a text gives. */
export interface ProgressReading {
  readonly facts: readonly Fact[];
  readonly numbers: readonly ReadNumber[];
}

/** Facts and numbers at once, for who needs both: {@link readProgress} and {@link readNumbers} of one reading. */
export function readText(text: string, options: ReadOptions): ProgressReading {
  if (text.length < 2) return { facts: [], numbers: [] };
  const { list, tokens } = read(text, options);
  const numbers: ReadNumber[] = [];
  for (const token of tokens) {
    const entry = token.role === "number" ? list.numbers.entryOf(token) : null;
    if (entry === null) continue;
    const { text: words, start, end } = list.placeOf(token.start, token.end);
    const { as, fact } = entry;
    const value = token.value ?? null;
    if (fact !== undefined) numbers.push({ text: words, start, end, value, as, fact });
    else if (token.measure !== "other" || isCount(words))
      numbers.push({ text: words, start, end, value, as });
  }
  return { facts: list.facts, numbers };
}

function read(text: string, { today, campaign }: ReadOptions): { list: FactList; tokens: readonly Token[] } {
  const { chars: folded, origin } = fold(text);
  const chars = asMeant(folded);
  const tokens = tokenize(chars, today, namesOf(campaign));
  const list = new FactList(text, origin, today);
  readPassage(new Passage(chars, tokens), new Governors(), list);
  list.sort();
  return { list, tokens };
}
