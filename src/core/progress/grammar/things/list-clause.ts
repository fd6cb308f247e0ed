import { isAsciiDigit } from "../../../language";
import { isPlanning, isRemoving, isVerb } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";
import { thingAhead, thingInList } from "./read-thing";

/** Words between a thing and its verb that say nothing of their own. */
export const TRANSPARENT: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "adverb",
  "strongAdverb",
  "done",
  "of",
]);

/** Whether it stands between two things of a list. */
export function isSeparator(role: TokenRole): boolean {
  return role === "connector" || role === "comma";
}

/** Passes over a weight or the like, which counts no thing (原料2.5吨), and 等. */
export function skipRest(passage: Passage, at: number): number {
  const next = !passage.endsBefore(at) && isWeight(passage, at) ? at + 1 : at;
  return !passage.endsBefore(next) && passage.role(next) === "andSoOn" ? next + 1 : next;
}

/** Whether a weight or the like stands there. */
export function isWeight(passage: Passage, at: number): boolean {
  const { role, start, measure } = passage.token(at);
  if (role === "number") return measure === "other";
  return role === "text" && isAsciiDigit(passage.text.charCodeAt(start));
}

/** Whether the clause that begins at `from` holds nothing but things and numbers, so that the verb carries over to it. */
export function isListClause(passage: Passage, from: number): boolean {
  const { to } = passage;
  let i = from;
  for (let count = 0; i < to; count++) {
    const thing = thingInList(passage, i);
    if (thing === null) return false;
    i = skipRest(passage, thing.next);
    i = passage.bracketEnd(i) ?? i;
    const role = passage.role(i);
    if (i >= to || role === "comma" || role === "stop" || role === "date" || role === "closeBracket")
      return true;
    if (role === "connector") i++;
    else if (count > 0 && thing.quantity === undefined) return false;
    if (belongsToNextVerb(passage, i)) return false;
  }
  return i > from;
}

/**
 * Whether what ends before `from` is followed by a verb or a modal word that governs it instead; what is taken down and
 * then taken away belongs to both (拆卸烘道1条、烘箱4台外运).
 */
export function belongsToNextVerb(passage: Passage, from: number, verb?: TokenRole): boolean {
  let marked = false;
  for (let k = from; k < passage.to && k < from + 8; k++) {
    const role = passage.role(k);
    if (role === "denial" || isPlanning(role) || role === "deadline") return true;
    if (isVerb(role) && role !== "dispatch")
      return !(verb === "dismantle" && isRemoving(role)) && !hasObject(passage, k + 1);
    if (!TRANSPARENT.has(role) && role !== "date") {
      if (role === "person" && marked) continue;
      return false;
    }
    marked = true;
  }
  return false;
}

/** 完毕, 到位: the verb before it acts on nothing after it, as with 了 and 完 it may (捣毁了设备3台). */
export function closesVerb(passage: Passage, at: number): boolean {
  return passage.role(at) === "completed" && passage.word(at).length > 1;
}

/** Whether a verb that ends before `from` has a thing of its own after it. */
export function hasObject(passage: Passage, from: number): boolean {
  if (closesVerb(passage, from)) return false;
  const thing = thingAhead(passage, from, Math.min(passage.to, from + 6));
  return thing !== null && thing.thing !== "unknown";
}
