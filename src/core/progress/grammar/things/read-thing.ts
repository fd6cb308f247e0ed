import { isThing } from "../../text/roles";
import type { Token, TokenRole } from "../../text/tokens";
import type { CountedThing } from "./counted-thing";
import { eachOfThem, LONGEST_GAP, numberFirst, thingFirst, unknownThing } from "./thing-and-number";
import { counts } from "./verbs-and-things";

/** What may stand before a thing: whose, which, how. */
const BEFORE_THING: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "text",
  "of",
  "strongAdverb",
  "adverb",
  "place",
  "person",
  "remaining",
]);
const AFTER_THING: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "connector",
  "comma",
  "stop",
  "closeBracket",
]);
const MOST_WORDS = 3;

/** The thing that begins right at a token, and ends before `to`: with its noun or its number. Null where there is none. */
export function thingAt(tokens: readonly Token[], from: number, to: number): CountedThing | null {
  return readThing(tokens, from, to, true);
}

/** The thing that begins at a token, where other words may stand before it (捣毁现场的磨粒机). */
export function thingAhead(tokens: readonly Token[], from: number, to: number): CountedThing | null {
  return readThing(tokens, from, to, false);
}

function readThing(tokens: readonly Token[], from: number, to: number, atOnce: boolean): CountedThing | null {
  let i = from;
  let total = false;
  const colon = tokens[i]?.role === "colon";
  if (colon) i++;
  for (; i < to; i++) {
    const { role, start, end } = tokens[i]!;
    if (role === "total" || role === "looseTotal") total = true;
    else if (role !== "completed" || end !== start + 1) break;
  }
  let textStart = -1;
  let words = 0;
  for (; i < to; i++) {
    const token = tokens[i]!;
    if (token.role === "each") return eachOfThem(tokens, i, to);
    if (token.role === "number" && textStart >= 0 && isOtherThing(tokens, i, to))
      return { thing: "otherThing", start: textStart, end: token.end, next: i + 1 };
    if (token.role === "number" && token.measure !== "other") {
      const withoutUnit = token.measure === undefined && token.approximate !== true;
      if (!withoutUnit || colon)
        return textStart < 0 ? numberFirst(tokens, i, to, total) : unknownThing(tokens, textStart, i);
    }
    if (isThing(token.role) && (atOnce || !isOwner(tokens, i, to))) return thingFirst(tokens, i, to, total);
    // 捣毁私自安装的设备3台
    if (!atOnce && token.role === "otherVerb" && tokens[i + 1]?.role === "of") continue;
    if (token.role !== "number" && !BEFORE_THING.has(token.role)) return null;
    if (token.role === "text" || token.role === "number") {
      if (textStart < 0) textStart = token.start;
      // Unknown names may stand in a list, other words may not.
      if (atOnce && words === 0 && token.end - textStart > LONGEST_GAP) return null;
    } else if (atOnce) return null;
    words++;
    if (atOnce && words > MOST_WORDS) return null;
  }
  return null;
}

/** 仓库1间, 门1个: a word that the lexicon does not have, with an amount that counts neither machines nor people. */
function isOtherThing(tokens: readonly Token[], i: number, to: number): boolean {
  const measure = tokens[i]?.measure;
  if (measure === undefined || counts("unknown", measure)) return false;
  const after = i + 1 < to ? tokens[i + 1]?.role : "stop";
  return after === undefined || AFTER_THING.has(after);
}

/** A person or place before a thing tells whose it is (业主设备3台). */
function isOwner(tokens: readonly Token[], i: number, to: number): boolean {
  const { role: own } = tokens[i]!;
  if (own !== "person" && own !== "place") return false;
  for (let k = i + 1; k < to && k <= i + 3; k++) {
    const { role } = tokens[k]!;
    if (isThing(role) && role !== "person" && role !== "place") return true;
    if (role !== "text" && role !== "of") return false;
  }
  return false;
}
