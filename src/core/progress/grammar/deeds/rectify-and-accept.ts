import type { Clause } from "../scopes/clause";
import { frameState } from "./completion-words";
import type { TokenRole } from "../../text/tokens";

/** What may stand between 通过 and 验收 (通过镇里组织的验收). */
const WHOSE: ReadonlySet<TokenRole> = new Set<TokenRole>(["text", "through", "rectify", "dispatch", "of"]);

/** 整改, 整治: a fact where it is said to be finished. */
export function rectify(c: Clause, i: number, low: number, to: number): number {
  const token = c.token(i);
  c.pending = null;
  c.reach.act();
  const frame = frameState(c.tokens, i, i + 1, low, to);
  const right = frame.to > i + 1;
  const finishedBefore = c.role(i - 1) === "completed" && c.word(i - 1) === "完成";
  const after = c.role(i + 1);
  const atEnd =
    i + 1 >= to ||
    after === "comma" ||
    after === "stop" ||
    after === "connector" ||
    after === "closeBracket" ||
    after === "date";
  const said =
    right ||
    (finishedBefore && !c.isName(token.end) && after !== "text") ||
    (c.role(i - 1) === "done" && atEnd);
  if (
    said &&
    !c.reach.blocked &&
    c.role(i - 1) !== "classify" &&
    !c.isName(c.token(frame.to - 1).end) &&
    !c.unfinished(frame.to)
  )
    c.into.add("rectified", c.token(frame.from).start, c.token(frame.to - 1).end);
  return frame.to;
}

/** 通过验收, 验收合格. */
export function accept(c: Clause, i: number, to: number): number {
  const token = c.token(i);
  let last = -1;
  if (c.role(i) === "pass") {
    for (let k = i + 1; k < to && k <= i + 4 && last < 0; k++) {
      const role = c.role(k);
      if (role === "acceptance") last = k;
      else if (!WHOSE.has(role)) break;
    }
  } else {
    let k = i + 1;
    while (k < to && (c.role(k) === "done" || c.role(k) === "adverb")) k++;
    const word = c.word(k).slice(0, 2);
    if (k < to && (word === "合格" || word === "通过" || word === "达标")) last = k;
  }
  if (last < 0) return i + 1;
  c.reach.act();
  const whole = c.token(last);
  const end = whole.role === "text" ? whole.start + 2 : whole.end;
  if (!c.reach.blocked && !c.isName(end) && !c.unfinished(last + 1))
    c.into.add("rectified", token.start, end);
  return last + 1;
}
