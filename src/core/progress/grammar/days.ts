import type { IsoDate } from "../../language";
import type { TokenRole } from "../text/tokens";
import { scope } from "./handler";
import type { Passage } from "./scopes/passage";
import { isFurtherThing } from "./scopes/bracket-contents";
import type { Reading } from "./scopes/reading";

const DAY_OF_ALL = /(?:整治|完成|取缔|关停|整改|处置|执行|拆除|行动)(?:时间|日期)$/;
const TIME = /^(?:时间|日期)$/;
const LONGEST_HEADING = 8;
const BESIDE_COMPLETED: ReadonlySet<TokenRole> = new Set<TokenRole>(["adverb", "strongAdverb", "done"]);
const RANGE = /^[至到\-—–~]+$/;

/** A day holds for what comes after it, and ends the clause. */
export function date(at: number, reading: Reading): number {
  const { passage, facts, governors } = reading;
  const last = endOfRange(passage, at);
  const day = passage.token(last).date ?? null;
  const { things } = reading;
  if (day !== null && things.reach(at) && isFurtherThing(passage, last + 1)) {
    things.dateLast(day, last + 1);
    return last + 1;
  }
  const before = roleBefore(passage, at);
  if (day !== null && endsDeed(reading, at, last)) reading.facts.redate(reading.clause.undatedFrom, day);
  if (day !== null && passage.role(at - 1) === "colon") reading.dateBeforeColon(at - 1, day);
  facts.date = day;
  const wasDated = reading.sentence.isDated;
  reading.sentence.isDated = day !== null;
  facts.endEntry();
  if (day !== null && (isDayOfAll(passage, at) || isDayOfDeed(reading, at))) {
    // 断电完成时间11月6日
    const { firstFact } = reading.clause;
    if (facts.facts.length > firstFact) facts.redate(firstFact, day);
    else facts.dateAll(day);
  }
  if (day !== null && isAllOfClause(passage, last)) {
    const { firstFact } = reading.sentence;
    if (wasDated) facts.dateUndated(firstFact, day);
    else facts.redate(firstFact, day);
  }
  reading.endClause();
  reading.clause.daysInTurn = daysInTurn(passage, last);
  if (before === "denial") governors.open("denial", at);
  else if (day !== null && day <= facts.today) governors.happen();
  return last + 1;
}

/** 11月6日、7日分别: the days of a list, in turn; null where none is. */
function daysInTurn(passage: Passage, last: number): readonly IsoDate[] | null {
  if (passage.word(last + 1) !== "分别") return null;
  const days: IsoDate[] = [];
  for (let i = last; i >= passage.from && passage.role(i) === "date"; i -= 2) {
    days.unshift(passage.token(i).date!);
    if (passage.role(i - 1) !== "connector") break;
  }
  return days.length > 1 ? days : null;
}

/** 11月13日全部完成: whether a day and that all was done by it are all that the clause says. */
function isAllOfClause(passage: Passage, at: number): boolean {
  if (passage.role(at - 1) !== "comma") return false;
  let i = at + 1;
  while (BESIDE_COMPLETED.has(passage.role(i))) i++;
  const isEnd =
    passage.endsBefore(i + 1) || passage.role(i + 1) === "comma" || passage.role(i + 1) === "stop";
  return passage.role(i) === "completed" && isEnd;
}

/** The last day of a range (11月9日至11日); else the token itself. */
function endOfRange(passage: Passage, at: number): number {
  return passage.role(at + 2) === "date" && RANGE.test(passage.word(at + 1)) ? at + 2 : at;
}

/** 11月下旬: what comes has no day. */
export const vagueDate = scope((reading, at) => {
  const before = roleBefore(reading.passage, at);
  reading.facts.date = null;
  reading.endClause();
  if (before === "denial") reading.governors.open("denial", at);
  else if (before === "done") reading.clause.mark("done");
  // 5月被责令关停，6月自行清空设备
  const { date: late } = reading.passage.token(at);
  if (late !== undefined && late <= reading.facts.today) reading.governors.happen();
});

/** 已于去年底关停, 未于11月8日断电: what holds over the day that ends the clause. */
function roleBefore(passage: Passage, at: number): TokenRole {
  const role = passage.role(at - 1);
  return role === "text" || role === "adverb" ? passage.role(at - 2) : role;
}

/** 断电11月3日，断水11月4日: whether a day ends the clause of the deed right before it. */
function endsDeed({ passage, facts }: Reading, at: number, last: number): boolean {
  const isEnd =
    passage.endsBefore(last + 1) || passage.role(last + 1) === "comma" || passage.role(last + 1) === "stop";
  return isEnd && at > passage.from && facts.lastEnd === passage.token(at - 1).end;
}

/** 断电时间：11月5日 */
function isDayOfDeed({ passage, facts }: Reading, at: number): boolean {
  const name = passage.role(at - 1) === "colon" ? at - 2 : at - 1;
  if (name < passage.from || !TIME.test(passage.word(name))) return false;
  // 清设备落实时间
  const first = passage.role(name - 1) === "carryOut" ? name - 1 : name;
  return facts.lastEnd === passage.token(first).start;
}

/** 完成时间：11月12日, 整治日期11月8日 */
function isDayOfAll(passage: Passage, at: number): boolean {
  const end = passage.token(passage.role(at - 1) === "colon" ? at - 2 : at - 1)?.end ?? 0;
  return DAY_OF_ALL.test(passage.text.slice(Math.max(0, end - LONGEST_HEADING), end));
}
