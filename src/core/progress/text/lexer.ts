import { pairBrackets } from "./brackets";
import { isBehindNow, mayBeginLooseDate, needsContext, roleInContext, standsAlone } from "./context";
import { type Dates, dateAt, looseDateAt } from "./date-tokens";
import { numberingAt } from "./no-dates";
import { lexicon } from "./lexicon";
import {
  chineseRunEnd,
  digitRunEnd,
  isAsciiDigit,
  isChineseNumeral,
  isLatin,
  type WordTable,
  type IsoDate,
} from "../../language";
import { mayBeginQuantity, scanQuantity } from "./quantities";
import { isThing } from "./roles";
import type { NameRole } from "./names";
import { clockAt, scanTimes } from "./times";
import type { Token, TokenRole } from "./tokens";
import { units } from "./units";
import { isInName, isOtherGroup } from "./word-edges";

/** Typed for 。 where no number or Latin letter stands before it. */
const POINT = ".".charCodeAt(0);
const ORDINAL = "第".charCodeAt(0);
const PUNCTUATION: (TokenRole | undefined)[] = new Array<TokenRole | undefined>(65536).fill(undefined);
for (const [marks, role] of [
  ["。；;\n！!？?", "stop"],
  ["，,", "comma"],
  ["（(", "openBracket"],
  ["）)", "closeBracket"],
  ["：:", "colon"],
] as const)
  for (const one of marks) PUNCTUATION[one.charCodeAt(0)] = role;

/** Cuts a folded text into tokens. One pass; every character is looked at a bounded number of times. */
export function tokenize(s: string, today: IsoDate, names: WordTable<NameRole>): Token[] {
  const tokens: Token[] = [];
  const dates: Dates = { today, last: null, lastDay: null, rangeFrom: null, dueDaysEnd: -1 };
  let textStart = -1;
  const push = (token: Token): void => {
    if (textStart >= 0) tokens.push({ role: "text", start: textStart, end: token.start });
    textStart = -1;
    tokens.push(token);
  };
  let i = 0;
  while (i < s.length) {
    const token = nameAt(s, i, names, tokenAt(s, i, dates, tokens, textStart < 0));
    if (token === null || token.role === "text") {
      if (textStart < 0) textStart = i;
      i = token === null ? i + 1 : token.end;
    } else {
      push(token);
      i = token.end;
    }
  }
  if (textStart >= 0) tokens.push({ role: "text", start: textStart, end: s.length });
  pairBrackets(tokens);
  return tokens;
}

function mark(role: TokenRole, start: number): Token {
  return { role, start, end: start + 1 };
}

function tokenAt(
  s: string,
  i: number,
  dates: Dates,
  before: readonly Token[],
  isBoundary: boolean,
): Token | null {
  const c = s.charCodeAt(i);
  const punctuation = PUNCTUATION[c];
  if (punctuation !== undefined) return mark(punctuation, i);
  if (c === POINT && i > 0 && !isAsciiDigit(s.charCodeAt(i - 1)) && !isLatin(s.charCodeAt(i - 1)))
    return mark("stop", i);
  const numeric = isAsciiDigit(c) || isChineseNumeral(c);
  if (numeric) {
    const clock = clockAt(s, i);
    if (clock !== null) return clock;
    const numbering = numberingAt(s, i);
    if (numbering !== null) return numbering;
    const date = dateAt(s, i, dates, before);
    if (date !== null) return date;
  }
  if (needsContext(c)) {
    const role = roleInContext(s, i, before, isBoundary);
    if (role !== null) return mark(role, i);
    const times = isBoundary && isThing(before.at(-1)?.role ?? "stop") ? scanTimes(s, i) : null;
    if (times !== null) return times;
  }
  const loose = numeric || mayBeginLooseDate(c) ? looseDateAt(s, i, dates, before) : null;
  if (loose !== null) return loose;
  const word = wordAt(s, i);
  if (word?.role === "recurring") dates.dueDaysEnd = word.end;
  // 将近5台 begins with a word that says nothing by itself.
  const saysMore = word !== null && word.role !== "text" && word.end > i + 1;
  if (mayBeginQuantity(c) && !saysMore) {
    const quantity = quantityAt(s, i, numeric);
    // 三相 is no number.
    const isOfWord =
      quantity?.measure === undefined && word !== null && quantity !== null && word.end > quantity.end;
    if (quantity !== null) return isOfWord ? word : quantity;
  }
  if (word !== null && (isInName(s, i, word) || isOtherGroup(s, i, word, before))) return null;
  if (word !== null)
    return word.end > i + 1 || standsAlone(s, i, isBoundary || isBehindNow(s, i)) ? word : null;
  if (c === ORDINAL) return ordinalAt(s, i);
  return isLatin(c) ? { role: "text", start: i, end: latinEnd(s, i) } : null;
}

/** A name of the campaign where it is longer than what else stands there: 三吴村 is no number, 三台 no place. */
function nameAt(s: string, i: number, names: WordTable<NameRole>, token: Token | null): Token | null {
  const name = names.at(s, i);
  if (name === undefined || (token !== null && token.end - i >= name.text.length)) return token;
  const end = i + name.text.length;
  if (name.value === "place") return { role: "text", start: i, end };
  return name.value === "material" && isQualifier(s, end, names) ? null : { role: name.value, start: i, end };
}

/** 废塑料加工点, 石材切割机: the material only says of what kind the thing is. */
function isQualifier(s: string, end: number, names: WordTable<NameRole>): boolean {
  const c = s.charCodeAt(end);
  if (end >= s.length || PUNCTUATION[c] !== undefined || mayBeginQuantity(c)) return false;
  const role = lexicon.at(s, end)?.value;
  return names.at(s, end)?.value === "equipment" || role === undefined || role === "plain" || isThing(role);
}

function wordAt(s: string, i: number): Token | null {
  const word = lexicon.at(s, i);
  if (word === undefined) return null;
  // 1个×3户 is no mark of a form.
  if (word.value === "undone" && isAsciiDigit(s.charCodeAt(i + 1))) return null;
  return { role: word.value === "plain" ? "text" : word.value, start: i, end: i + word.text.length };
}

function latinEnd(s: string, from: number): number {
  let i = from;
  while (i < s.length && (isLatin(s.charCodeAt(i)) || isAsciiDigit(s.charCodeAt(i)))) i++;
  return i;
}

/** 第二检查组, 第2次: a number in a row. */
function ordinalAt(s: string, i: number): Token {
  const end = Math.max(digitRunEnd(s, i + 1), chineseRunEnd(s, i + 1));
  const unit = end > i + 1 ? units.at(s, end) : undefined;
  return { role: "text", start: i, end: end + (unit?.text.length ?? 0) };
}

function quantityAt(s: string, i: number, numeric: boolean): Token | null {
  const quantity = scanQuantity(s, i);
  if (!numeric) return quantity;
  const runEnd = Math.max(digitRunEnd(s, i), chineseRunEnd(s, i));
  // A decimal or a long number (a telephone, a serial number) counts nothing.
  if (quantity === null && s.charAt(runEnd) === "." && isAsciiDigit(s.charCodeAt(runEnd + 1)))
    return { role: "text", start: i, end: digitRunEnd(s, runEnd + 1) };
  return quantity ?? { role: "text", start: i, end: runEnd };
}
