import { KEPT_ORDERS } from "./lexicon";
import { isPlanning } from "./roles";
import type { Token, TokenRole } from "./tokens";

/** What makes another word of 前 (前往, 前期). */
const NO_DEADLINE_AFTER = "往来去后期面端";
/** What makes no village of 前…村 (11月8日前全村). */
const NOT_A_VILLAGE = "全各本该两整";
const TERM = /[时期]限[:：为是]?$/;
const LONGEST_NAME = 6;

/** The length of 前, 之前 or 以前 after a date; 0 where 前 belongs to the next word (前往, 前尾村). */
export function deadlineMark(s: string, end: number): number {
  let i = end;
  if (s.startsWith("（含）", i) || s.startsWith("(含)", i)) i += 3;
  if (s.charAt(i) === "之" || s.charAt(i) === "以") i++;
  if (s.charAt(i) !== "前") return 0;
  const next = s.charAt(i + 1);
  if (next !== "" && NO_DEADLINE_AFTER.includes(next)) return 0;
  if (s.charAt(i + 2) === "村" && !NOT_A_VILLAGE.includes(next)) return 0;
  return i + 1 - end;
}

/** 按计划, 根据镇政府通知: what was planned or ordered was kept to. */
function isKept(s: string, before: readonly Token[], i: number): boolean {
  const word = before[i];
  if (word === undefined || !KEPT_ORDERS.has(s.slice(word.start, word.end))) return false;
  return (
    before[i - 1]?.role === "accordingTo" ||
    (before[i - 1]?.role === "text" && before[i - 2]?.role === "accordingTo")
  );
}

/** 完成时限：11月25日 */
export function followsTerm(s: string, at: number): boolean {
  return TERM.test(s.slice(Math.max(0, at - 4), at));
}

/** Whether the tokens so far end in a plan word, 于 and a person allowed after it (要求业主于). */
export function followsPlan(s: string, before: readonly Token[]): boolean {
  let i = before.length - 1;
  const skip = (roles: readonly TokenRole[]): void => {
    if (roles.includes(before[i]?.role ?? "stop")) i--;
  };
  const named = before[i]?.role === "adverb";
  skip(["adverb"]);
  // 要求供电所于20日断电: only before 于 may anyone else stand.
  const who = before[i];
  if (named && who?.role === "text" && who.end - who.start <= LONGEST_NAME) i--;
  skip(["person", "place", "adverb"]);
  const word = before[i];
  return word?.role === "objectMarker" || (isPlanning(word?.role) && !isKept(s, before, i));
}
