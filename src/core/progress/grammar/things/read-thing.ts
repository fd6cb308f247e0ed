import { isThing, isVerb } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";
import { describes, isOwner, isPartOfName, isWhere, ofBehind, type Where } from "./before-noun";
import type { CountedThing } from "./counted-thing";
import { eachOfThem, LONGEST_GAP, numberFirst, thingFirst } from "./thing-and-number";
import { isOtherThing, named, namedByBracket, otherOrPlant } from "./unknown-names";

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
const MOST_WORDS = 3;
const SUPPLY = /电[线源]$/;
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
    // 搅拌机（2台）、振动台（1台）
    if (token.role === "openBracket" && textStart >= 0 && token.match === i + 2 && i + 2 < to)
      return namedByBracket(passage, textStart, i, where);
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
    if (isAnywhere && (token.role === "otherVerb" || isVerb(token.role)) && tokens[i + 1]?.role === "of")
      continue;
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
