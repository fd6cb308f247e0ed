import { isNameOfPeople, isNameOfPlant, isOffice, qualifiersEnd } from "../../text/name-parts";
import { isThing } from "../../text/roles";
import type { Token, TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";
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
  "openBracket",
  "closeBracket",
]);
const MOST_WORDS = 3;
/** In a list a longer name of a vessel may begin with a verb (推平水池2口). */
const SHORT_NAME = 3;
const LONGEST_DESCRIPTION = 5;
const SUPPLY = /电[线源]$/;
/** 即环保5人 breaks down what was said before. */
const IS = /[即为是系有]/;

/**
 * What may stand before the noun of a thing, by where it is read: right at a token a short name; behind a verb whatever
 * is its object; in a list only what is known to belong to a name, for other words begin what the verb does not govern.
 */
type Where = "at" | "behindVerb" | "inList";

/** The thing that begins right at a token, and ends before `to`: with its noun or its number. Null where there is none. */
export function thingAt(passage: Passage, from: number, to = passage.to): CountedThing | null {
  return readThing(passage, from, to, "at");
}

/** The thing that begins at a token, where other words may stand before it (捣毁现场的磨粒机). */
export function thingAhead(passage: Passage, from: number, to = passage.to): CountedThing | null {
  return readThing(passage, from, to, "behindVerb");
}

/** A further thing of a list. */
export function thingInList(passage: Passage, from: number, to = passage.to): CountedThing | null {
  return readThing(passage, from, to, "inList");
}

function readThing(passage: Passage, from: number, to: number, where: Where): CountedThing | null {
  const { tokens } = passage;
  const isAnywhere = where === "behindVerb";
  let i = from;
  let total = false;
  const colon = tokens[i]?.role === "colon";
  if (colon) i++;
  // 捣毁其中4台
  if (isAnywhere && tokens[i]?.role === "breakdown" && tokens[i + 1]?.role === "number") i++;
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
      return otherOrPlant(passage, textStart, i, where === "inList");
    if (token.role === "number" && token.measure !== "other") {
      const withoutUnit = token.measure === undefined && token.approximate !== true;
      if (!withoutUnit || colon || tokens[i + 1]?.role === "meter")
        return textStart < 0 ? numberFirst(tokens, i, to, total) : named(passage, textStart, i, where);
    }
    const { start, end } = token;
    if (isAnywhere && isWhere(passage, i)) continue;
    if (isThing(token.role) && (!isAnywhere || !isOwner(tokens, i, to)))
      return where === "inList" && !isPartOfName(passage, textStart, token)
        ? null
        : thingFirst(tokens, i, to, total);
    // 切断私拉电线200米
    if (isAnywhere && token.role === "useAgain" && SUPPLY.test(passage.word(i)))
      return { thing: "power", start, end, next: i + 1 };
    // 成立由副镇长带队的检查组3个
    if (isAnywhere && token.role === "by") {
      const of = ofBehind(passage, i, to);
      if (of === null) return null;
      i = of;
      continue;
    }
    // 捣毁私自安装的设备3台
    if (isAnywhere && token.role === "otherVerb" && tokens[i + 1]?.role === "of") continue;
    if (token.role !== "number" && !BEFORE_THING.has(token.role)) return null;
    if (token.role === "text" || token.role === "number") {
      // 800型切粒机: a number that counts nothing belongs to the name.
      if (textStart < 0 && (token.role === "text" || where !== "inList")) textStart = token.start;
      // Unknown names may stand in a list, other words may not.
      if (!isAnywhere && words === 0 && textStart >= 0 && token.end - textStart > LONGEST_GAP) return null;
    } else if (where === "at" && i === from && token.role === "remaining") continue;
    else if (where === "at" || (where === "inList" && !describes(passage, i))) return null;
    else if (token.role === "of" && where === "inList") textStart = -1;
    words++;
    if (!isAnywhere && words > MOST_WORDS) return null;
  }
  return null;
}

/** The 的 that ends a description; null where none does soon. */
function ofBehind(passage: Passage, from: number, to: number): number | null {
  for (let i = from + 1; i < to && i <= from + LONGEST_DESCRIPTION; i++) {
    if (passage.role(i) === "of") return i;
    if (isThing(passage.role(i)) && passage.role(i) !== "person" && passage.role(i) !== "staff") return null;
    if (passage.role(i) === "comma" || passage.role(i) === "stop") return null;
  }
  return null;
}

/** Whether a word in a list says which or whose thing it is (全部, 业主的). */
function describes(passage: Passage, i: number): boolean {
  const role = passage.role(i);
  return (
    role === "of" ||
    passage.word(i) === "全部" ||
    (isPeople(passage.role(i + 1)) && isOffice(passage.word(i))) ||
    ((role === "person" || role === "place") && passage.role(i + 1) === "of")
  );
}

function isPeople(role: TokenRole): boolean {
  return role === "staff" || role === "inspector";
}

/** In a list only qualifiers may stand before a noun, or the front of the name that the noun ends (制钉机). */
function isPartOfName({ text }: Passage, textStart: number, noun: Token): boolean {
  if (textStart < 0) return true;
  // 镇综治办工作人员
  if (isPeople(noun.role) && isOffice(text.slice(textStart, noun.start))) return true;
  const end = qualifiersEnd(text, textStart, noun.start);
  return (
    end === noun.start || (noun.end - noun.start === 1 && isNameOfPlant(text, textStart, noun.end, false))
  );
}

/** A name that the lexicon does not have, with the number at `i`. */
function named(passage: Passage, start: number, i: number, where: Where): CountedThing | null {
  const { text, tokens } = passage;
  const { measure, start: end } = tokens[i]!;
  const isPeople = measure === "people";
  if (where === "inList" && IS.test(text.charAt(start))) return null;
  if (where === "inList" && !(isPeople ? isNameOfPeople(text, start, end) : isShortName(text, start, end)))
    return null;
  const thing = unknownThing(tokens, start, i);
  return thing !== null && qualifiersEnd(text, start, end) === end ? { ...thing, unnamed: true } : thing;
}

function isShortName(text: string, start: number, end: number): boolean {
  return isNameOfPlant(text, start, end, false) || qualifiersEnd(text, start, end) === end;
}

/** 仓库1间, 门1个: a word that the lexicon does not have, with an amount that counts neither machines nor people; 漂桶4个. */
function otherOrPlant({ text, tokens }: Passage, start: number, i: number, isInList: boolean): CountedThing {
  const number = tokens[i]!;
  const isPlant =
    number.measure !== "other" &&
    isNameOfPlant(text, start, number.start, true, isInList ? SHORT_NAME : undefined);
  const { value = null, approximate = false, measure } = number;
  const quantity = { value, approximate, measure, start: number.start };
  return { thing: isPlant ? "plant" : "otherThing", start, end: number.end, quantity, next: i + 1 };
}

function isOtherThing(tokens: readonly Token[], i: number, to: number): boolean {
  const measure = tokens[i]?.measure;
  if (measure === undefined || counts("unknown", measure)) return false;
  const after = i + 1 < to ? tokens[i + 1]?.role : "stop";
  return after === undefined || AFTER_THING.has(after);
}

/** 拆除车间内喷淋塔1座: a room before a thing tells where it is. */
function isWhere(passage: Passage, i: number): boolean {
  return (
    passage.role(i) === "otherThing" &&
    /^[内里中]/.test(passage.word(i + 1)) &&
    passage.role(i + 1) === "text"
  );
}

/** A person or place before a thing tells whose it is (业主设备3台, 该户全部电表2个). */
function isOwner(tokens: readonly Token[], i: number, to: number): boolean {
  const { role: own } = tokens[i]!;
  if (own !== "person" && own !== "place") return false;
  for (let k = i + 1; k < to && k <= i + 4; k++) {
    const { role, measure } = tokens[k]!;
    if (isThing(role) && role !== "person" && role !== "place") return true;
    // 该厂10千伏变压器
    if (role === "number" && (measure === "other" || measure === undefined)) continue;
    if (role === "useAgain") return true;
    if (role !== "text" && role !== "of" && role !== "strongAdverb" && role !== "adverb") return false;
  }
  return false;
}
