import { kindOf } from "../things/verbs-and-things";
import type { Clause } from "../scopes/clause";
import { action } from "./verbs";
import type { Item } from "../things/counted-thing";
import { isThing } from "../things/things";
import { forwardItems } from "./bind-things";
import { frameState } from "./completion-words";

/** Whether what stands before 关闭 is what was shut off, not the site or who shut it. */
function isObject({ cls }: Item): boolean {
  return cls !== "place" && cls !== "person";
}

/** 取缔, 关停, 关闭: the site is shut, where words around it say that it is done. */
export function close(c: Clause, i: number, low: number, to: number): number {
  let next = i + 1;
  for (let k = next; k < to && k < i + 6; k++) {
    if (c.role(k) === "close") next = k + 1;
    else if (c.role(k) !== "connector") break;
  }
  if (
    c.role(i) === "shut" &&
    forwardItems(c, { role: "cut", at: i }, next, to).some((item) => kindOf(["cut"], item) !== null)
  )
    return action(c, "cut", i, to);
  const pending = c.pending;
  c.pending = null;
  c.reach.act();
  const frame = frameState(c.tokens, i, next, low, to);
  const end = c.token(frame.to - 1).end;
  const shut = c.role(i) === "shut";
  const notASite =
    shut && ((pending !== null && !pending.stale && pending.items.some(isObject)) || isThing(c.role(next)));
  const merelyNamed = c.role(i - 1) === "classify";
  const done = frame.done || c.reach.done || c.into.date !== null || c.disposeAt >= 0;
  if (c.reach.blocked || notASite || merelyNamed || !done || c.isName(end) || c.unfinished(frame.to))
    return Math.max(next, frame.to);
  const standard = c.standardAt;
  if (standard !== null) {
    const { token, date } = standard;
    c.into.addOn(date, "allCutAndCleared", token.start, token.end);
  }
  c.standardAt = null;
  c.closedInSentence = true;
  let from = Math.max(frame.from, c.lastClose);
  while (c.role(from) === "connector") from++;
  c.lastClose = frame.to;
  c.into.add("closed", c.token(from).start, end);
  return Math.max(next, frame.to);
}
