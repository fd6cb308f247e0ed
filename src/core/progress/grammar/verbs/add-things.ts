import { isThing, type Verb } from "../../text/roles";
import type { Passage } from "../scopes/passage";
import type { Needs, Reading } from "../scopes/reading";
import { addList } from "../things/add-list";
import type { CountedThing } from "../things/counted-thing";
import { isName } from "./happened";
import { isLeftUndone } from "./left-undone";
import { isNotMoved } from "./not-gone";
import type { Verbs } from "./take-object";

/** How what was sealed before is found (已查封电表1个完好). */
const AS_LEFT = /^(?:完好|完整|正常|无异常|无损|无破损|未(?:动|损|破)|封条|均?完好|状态)/;

/** 完毕, 到位 and the like after a verb: the token after them, and the place where they end. */
export function tailAfter(passage: Passage, next: number): { next: number; end: number } {
  let i = next;
  while (!passage.endsBefore(i) && passage.role(i) === "completed") i++;
  return { next: i, end: passage.token(i - 1).end };
}

/** 设备已拆除，堆放院内未运走: what is taken down and not moved is not gone. */
function isOnlyTakenDown(
  passage: Passage,
  verbs: readonly Verb[],
  things: readonly CountedThing[],
  next: number,
): boolean {
  const isOfMeters = things.every(({ thing }) => thing === "meter");
  return !isOfMeters && verbs.every((verb) => verb === "dismantle") && isNotMoved(passage, next);
}

/** 封存完好, 查封电表2只未动 */
function isAsLeft(passage: Passage, at: number): boolean {
  return AS_LEFT.test(
    passage.role(at) === "denial" ? passage.word(at) + passage.word(at + 1) : passage.word(at),
  );
}

/** Adds what was done to the things before a verb (磨粒机3台已捣毁). */
export function addBefore(
  reading: Needs<"passage" | "clause" | "sentence" | "governors" | "facts">,
  { verbs, at }: Pick<Verbs, "verbs" | "at">,
  things: readonly CountedThing[],
  to: number,
): void {
  const { passage, clause } = reading;
  if (isLeftUndone(passage, at + 1) || isOnlyTakenDown(passage, verbs, things, at + 1)) return;
  // 电表封存完好
  if (verbs.every((verb) => verb === "seize") && isAsLeft(passage, at + 1)) return;
  const from = clause.objectMarkerAt >= 0 ? passage.token(clause.objectMarkerAt).start : undefined;
  clause.objectMarkerAt = -1;
  const { facts } = reading;
  const { date } = facts;
  // 设备11月6日、原料11月8日清空
  const haveDays = things.some((thing) => thing.date !== undefined);
  for (const own of haveDays ? things.map((thing) => [thing]) : [things]) {
    facts.date = own[0]?.date ?? date;
    addList({ verbs, things: own, from, to: haveDays ? undefined : to }, reading);
  }
  facts.date = date;
}

/** Adds what was done to the things after a verb, or to those of them that it can mean, and what their brackets say. */
export function addAfter(
  reading: Reading,
  { verbs, at }: Pick<Verbs, "verbs" | "at">,
  things: readonly CountedThing[],
  meant = things,
): void {
  if (!isDoneTo(reading, things) || isOnlyTakenDown(reading.passage, verbs, things, things.at(-1)!.next))
    return;
  addList({ verbs, things: meant, from: reading.passage.token(at).start }, reading);
  readBrackets(reading, things);
}

/** Whether a verb was done to the things after it: they name no paper, and nothing says that it is not finished. */
export function isDoneTo(reading: Needs<"passage" | "clause">, things: readonly CountedThing[]): boolean {
  const { passage } = reading;
  const { quantity, end, next, brackets = [] } = things[things.length - 1]!;
  const isPaper = quantity === undefined && isName(reading, end);
  // 清设备（未落实）
  const isUndone = isLeftUndone(passage, next) || brackets.some((open) => isLeftUndone(passage, open));
  // 转移设备的货车
  const describes = passage.role(next) === "of" && isThing(passage.role(next + 1));
  return !isPaper && !describes && !isAsLeft(passage, next) && !isUndone;
}

/** Reads the brackets that a list stepped over. */
export function readBrackets(reading: Pick<Reading, "bracket">, things: readonly CountedThing[]): void {
  for (const { brackets } of things) brackets?.forEach((open) => reading.bracket(open));
}
