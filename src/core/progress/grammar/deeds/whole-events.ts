import { isAction } from "../things/verbs-and-things";
import type { Clause } from "../scopes/clause";
import type { FactKind } from "../../facts";
import { frameState } from "./completion-words";

const LONGEST_RUN = 8;

/** 断电, 停水: verb and object in one word. */
export function event(c: Clause, kinds: readonly FactKind[], i: number, to: number): number {
  const token = c.token(i);
  c.pending = null;
  c.reach.act();
  let last = i;
  while (
    last + 1 < to &&
    last < i + LONGEST_RUN &&
    (c.role(last + 1) === "powerCut" || c.role(last + 1) === "waterCut")
  )
    last++;
  const name = c.isName(c.token(last).end);
  if (!c.reach.blocked && !name && !c.unfinished(last + 1))
    for (const kind of kinds) c.into.add(kind, token.start, token.end);
  return name ? last + 1 : carriedSupply(c, i, to);
}

/** 停止供水、供电: the verb of an event carries over to the other supply. */
function carriedSupply(c: Clause, i: number, to: number): number {
  const next = c.role(i + 1) === "connector" ? i + 2 : i + 1;
  const role = c.role(next);
  if (next >= to || (role !== "power" && role !== "water")) return i + 1;
  const { start, end } = c.token(next);
  if (!c.reach.blocked && !c.isName(end)) c.into.add(role === "power" ? "powerCut" : "waterCut", start, end);
  return next + 1;
}

/** 两断 and 三清 as they are named; facts only where the words around them say that it is done. */
export function named(c: Clause, i: number, low: number, to: number, kinds: readonly FactKind[]): number {
  const token = c.token(i);
  const frame = frameState(c.tokens, i, i + 1, low, to);
  if (!c.reach.blocked && (frame.done || c.reach.done || c.role(i - 1) === "carryOut") && !c.reach.by)
    for (const kind of kinds) c.into.add(kind, token.start, token.end);
  return i + 1;
}

/** 两断三清, said of what was done or as the standard that was applied. */
export function allCut(c: Clause, i: number, to: number): number {
  const token = c.token(i);
  c.pending = null;
  if (c.reach.blocked || c.reach.compared || c.unfinished(i + 1)) return i + 1;
  let next = i + 1;
  const standard = c.role(next) === "standard" || ["要求", "计划", "标准"].includes(c.word(next));
  if (c.reach.by) {
    if (c.closedInSentence || clauseEndsDone(c, next, to))
      c.into.add("allCutAndCleared", token.start, token.end);
    else c.standardAt = { token, date: c.into.date };
  } else if (!standard && !c.isName(token.end)) c.into.add("allCutAndCleared", token.start, token.end);
  else if (c.role(i - 1) === "carryOut" || c.reach.done)
    c.into.add("allCutAndCleared", token.start, token.end);
  if (standard) next++;
  return next;
}

function clauseEndsDone(c: Clause, from: number, to: number): boolean {
  for (let k = from; k < to && k < from + 6; k++) {
    const role = c.role(k);
    if (role === "completed") return true;
    if (role === "comma" || role === "stop" || isAction(role) || role === "denial" || role === "plan")
      return false;
  }
  return false;
}
