import type { Campaign } from "../campaign";
import { readClauses } from "./grammar/read-passage";
import { Collector } from "./grammar/fact-list";
import type { Fact } from "./facts";
import { fold } from "../language";
import { tokenize } from "./text/lexer";
import { Reach } from "./grammar/scopes/scope-of-denial";
import type { Token } from "./text/tokens";
import { namesOf } from "./text/vocabulary";

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
export function readProgress(text: string, options: ReadOptions): Fact[] {
  if (text.length < 2) return [];
  const { chars, origin } = fold(text);
  const tokens = tokenize(chars, options.today, namesOf(options.campaign));
  matchBrackets(tokens);
  const into = new Collector(text, origin);
  readClauses({ s: chars, tokens, into }, new Reach(), 0, tokens.length);
  return inOrder(into.facts);
}

function matchBrackets(tokens: Token[]): void {
  const open: Token[] = [];
  tokens.forEach((token, index) => {
    if (token.role === "openBracket") open.push(token);
    else if (token.role === "closeBracket") {
      const partner = open.pop();
      if (partner !== undefined) partner.match = index;
    }
  });
}

function inOrder(facts: Fact[]): Fact[] {
  for (let i = 1; i < facts.length; i++)
    if (facts[i]!.start < facts[i - 1]!.start) return facts.sort((a, b) => a.start - b.start);
  return facts;
}
