import type { Campaign } from "../campaign";
import { fold } from "../language";
import type { Fact } from "./facts";
import { FactList } from "./grammar/fact-list";
import { readPassage } from "./grammar/read-passage";
import { Passage } from "./grammar/scopes/passage";
import { ScopeOfDenial } from "./grammar/scopes/scope-of-denial";
import { tokenize } from "./text/lexer";
import { namesOf } from "./text/names";

/** Where a text stands in time and place. */
export interface ReadOptions {
  /** The report date, or today where there is none, `YYYY-MM-DD`. */
  today: string;
  /** Whose names of places are names, whatever words they hold. */
  campaign: Campaign;
}

/**
 * Reads the facts out of one cell of 整治进展情况, in the order of the text. Never throws; linear in the length of the
 * text. Places are UTF-16 code units of `text` as given.
 */
export function readProgress(text: string, { today, campaign }: ReadOptions): Fact[] {
  if (text.length < 2) return [];
  const { chars, origin } = fold(text);
  const passage = new Passage(chars, tokenize(chars, today, namesOf(campaign)));
  const list = new FactList(text, origin);
  readPassage(passage, new ScopeOfDenial(), list);
  return inOrder(list.facts);
}

function inOrder(facts: Fact[]): Fact[] {
  for (let i = 1; i < facts.length; i++)
    if (facts[i]!.start < facts[i - 1]!.start) return facts.sort((a, b) => a.start - b.start);
  return facts;
}
