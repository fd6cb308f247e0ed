import { isNameOfPlant, isOffice, qualifiersEnd } from "../../text/name-parts";
import { isThing } from "../../text/roles";
import type { Token, TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";

const LONGEST_DESCRIPTION = 5;

/**
 * What may stand before the noun of a thing, by where it is read: right at a token a short name; behind a verb whatever
 * is its object; in a list only what is known to belong to a name, for other words begin what the verb does not govern.
 */
export type Where = "at" | "behindVerb" | "inList";

/** The 的 that ends a description; null where none does soon. */
export function ofBehind(passage: Passage, from: number, to: number): number | null {
  for (let i = from + 1; i < to && i <= from + LONGEST_DESCRIPTION; i++) {
    if (passage.role(i) === "of") return i;
    if (isThing(passage.role(i)) && passage.role(i) !== "person" && passage.role(i) !== "staff") return null;
    if (passage.role(i) === "comma" || passage.role(i) === "stop") return null;
  }
  return null;
}

/** Whether a word in a list says which or whose thing it is (全部, 业主的). */
export function describes(passage: Passage, i: number): boolean {
  const role = passage.role(i);
  return (
    role === "of" ||
    passage.word(i) === "全部" ||
    (passage.word(i) === "现场" && isThing(passage.role(i + 1))) ||
    (isOffice(passage.word(i)) && (isPeople(passage.role(i + 1)) || isCountedName(passage, i + 1))) ||
    ((role === "person" || role === "place") && passage.role(i + 1) === "of")
  );
}

/** 供电所电工2人 */
function isCountedName(passage: Passage, at: number): boolean {
  const isNumber = passage.role(at) === "text" && passage.role(at + 1) === "number";
  return isNumber && passage.token(at + 1).measure === "people";
}

function isPeople(role: TokenRole): boolean {
  return role === "staff" || role === "inspector";
}

/** In a list only qualifiers may stand before a noun, or the front of the name that the noun ends (制钉机). */
export function isPartOfName({ text }: Passage, textStart: number, noun: Token): boolean {
  if (textStart < 0) return true;
  // 镇综治办工作人员
  if (isPeople(noun.role) && isOffice(text.slice(textStart, noun.start))) return true;
  const end = qualifiersEnd(text, textStart, noun.start);
  return (
    end === noun.start || (noun.end - noun.start === 1 && isNameOfPlant(text, textStart, noun.end, false))
  );
}

/** 拆除车间内喷淋塔1座: a room before a thing tells where it is. */
export function isWhere(passage: Passage, i: number): boolean {
  return (
    passage.role(i) === "otherThing" &&
    /^[内里中]/.test(passage.word(i + 1)) &&
    passage.role(i + 1) === "text"
  );
}

/** A person or place before a thing tells whose it is (业主设备3台, 该户全部电表2个). */
export function isOwner(tokens: readonly Token[], i: number, to: number): boolean {
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
