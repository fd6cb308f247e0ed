import { isAction } from "./verbs-and-things";
import type { Clause } from "../scopes/clause";
import { readItem } from "./counted-thing";
import { isAsciiDigit } from "../../../language";
import type { TokenRole } from "../../text/tokens";

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
export function skipRest(c: Clause, i: number, to: number): number {
  const next = i < to && isWeight(c, i) ? i + 1 : i;
  return next < to && c.role(next) === "andSoOn" ? next + 1 : next;
}

/** Whether a weight or the like stands there. */
export function isWeight(c: Clause, i: number): boolean {
  const token = c.tokens[i]!;
  if (token.role === "number") return token.measure === "other";
  return token.role === "text" && isAsciiDigit(c.s.charCodeAt(token.start));
}

/** The token after the bracket that opens at `i`; null where none does. */
export function bracketEnd(c: Clause, i: number, to: number): number | null {
  const match = i < to ? c.token(i).match : undefined;
  return match === undefined || match >= to ? null : match + 1;
}

/** Whether the clause that begins at `from` holds nothing but things and numbers, so that the verb carries over to it. */
export function isListClause(c: Clause, from: number, to: number): boolean {
  let i = from;
  for (let count = 0; i < to; count++) {
    const item = readItem(c.tokens, i, to, true);
    if (item === null) return false;
    i = skipRest(c, item.next, to);
    i = bracketEnd(c, i, to) ?? i;
    const role = c.role(i);
    if (i >= to || role === "comma" || role === "stop" || role === "date" || role === "closeBracket")
      return true;
    if (role === "connector") i++;
    else if (count > 0 && item.quantity === undefined) return false;
    if (belongsToNextVerb(c, i, to)) return false;
  }
  return i > from;
}

/** Whether what ends at `i` is followed by a verb or a modal word that governs it instead. */
export function belongsToNextVerb(c: Clause, i: number, to: number): boolean {
  let marked = false;
  for (let k = i; k < to && k < i + 8; k++) {
    const role = c.role(k);
    if (role === "denial" || role === "plan" || role === "deadline") return true;
    if (isAction(role) && role !== "dispatch") return !hasObject(c, k + 1, to);
    if (!TRANSPARENT.has(role) && role !== "date") {
      if (role === "person" && marked) continue;
      return false;
    }
    marked = true;
  }
  return false;
}

/** 完毕, 到位: the verb before it acts on nothing after it, as with 了 and 完 it may (捣毁了设备3台). */
export function closesVerb(c: Clause, i: number): boolean {
  return c.role(i) === "completed" && c.word(i).length > 1;
}

/** Whether a verb that ends before `from` has a thing of its own after it. */
export function hasObject(c: Clause, from: number, to: number): boolean {
  if (closesVerb(c, from)) return false;
  const item = readItem(c.tokens, from, Math.min(to, from + 6), false);
  return item !== null && item.cls !== "unknown";
}
