import type { Clause } from "../scopes/clause";
import { frameState } from "./completion-words";
import { parks } from "../../text/vocabulary";

const FARTHEST_PARK = 20;
const COMERS: ReadonlySet<string> = new Set(["team", "inspector", "staff"]);
const VISITORS = ["工作组", "检查组", "督查组", "专班", "人员", "工作队", "执法队", "组"];

/** 搬迁, and where to. */
export function relocate(c: Clause, i: number, low: number, to: number): number {
  const token = c.token(i);
  c.pending = null;
  c.reach.act();
  const frame = frameState(c.tokens, i, i + 1, low, to);
  const goal =
    c.word(i).endsWith("入园") || ("至到入往进".includes(c.s.charAt(token.end)) && token.end < c.s.length);
  const after = c.role(i + 1);
  const atEnd = i + 1 >= to || after === "comma" || after === "stop" || after === "closeBracket";
  const bare = token.role === "relocate" && c.into.date !== null && atEnd;
  const end = Math.max(goal ? parkEnd(c, token.end, to, i) : 0, c.token(frame.to - 1).end);
  const said = frame.done || c.reach.done || goal || bare;
  if (
    said &&
    !c.reach.blocked &&
    c.role(i - 1) !== "classify" &&
    !c.isName(token.end) &&
    !c.isName(end) &&
    !c.unfinished(frame.to)
  )
    c.into.add("relocated", c.token(frame.from).start, Math.max(end, token.end));
  // 搬迁进驻工业园 is one move.
  return after === "moveIn" || after === "stationed" ? i + 2 : frame.to;
}

function parkEnd(c: Clause, from: number, to: number, i: number): number {
  let k = i + 1;
  while (
    k < to &&
    !["comma", "stop", "openBracket", "closeBracket", "date"].includes(c.role(k)) &&
    c.token(k).end < from + FARTHEST_PARK
  )
    k++;
  const limit = Math.min(c.token(k - 1).end, from + FARTHEST_PARK);
  let end = -1;
  for (let p = from; p < limit; p++) {
    const park = parks.at(c.s, p);
    if (park !== undefined && p + park.text.length <= limit) {
      end = p + park.text.length;
      p = end - 1;
    } else if (end >= 0) break;
  }
  return end;
}

/** 搬入, 进驻: a fact with a park to move into, unless it is visitors who come. */
export function moveIn(c: Clause, i: number, low: number, to: number): number {
  const token = c.token(i);
  const frame = frameState(c.tokens, i, i + 1, low, to);
  const stationed = token.role === "stationed";
  const pending = c.pending;
  c.pending = null;
  c.reach.act();
  const end = parkEnd(c, token.end, to, i);
  const after = c.role(i + 1);
  const atEnd =
    i + 1 >= to || after === "comma" || after === "stop" || after === "closeBracket" || after === "completed";
  const alone = atEnd && (frame.done || c.reach.done) && (stationed || token.end - token.start === 2);
  const visitors =
    pending?.items.some(({ cls }) => COMERS.has(cls)) === true || visitorsBefore(c, frame.from);
  if (
    (end >= 0 || alone) &&
    !visitors &&
    !c.reach.blocked &&
    !c.unfinished(i + 1) &&
    !(end >= 0 && c.isName(end))
  )
    c.into.add("relocated", c.token(frame.from).start, Math.max(end, token.end));
  return i + 1;
}

/** 工作组, 执法人员5人 or 检查组于11月8日 before what comes. */
function visitorsBefore(c: Clause, from: number): boolean {
  let last = from - 1;
  while (["number", "date", "adverb"].includes(c.role(last))) last--;
  return COMERS.has(c.role(last)) || VISITORS.some((word) => c.word(last).endsWith(word));
}
