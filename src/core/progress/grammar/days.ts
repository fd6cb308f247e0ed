import { scope } from "./handler";
import type { Passage } from "./scopes/passage";

const DAY_OF_ALL = /(?:整治|完成|取缔|关停|整改|处置|执行|拆除|行动)(?:时间|日期)$/;
const LONGEST_HEADING = 8;

/** A day holds for what comes after it, and ends the clause. */
export const date = scope((reading, at) => {
  const day = reading.passage.token(at).date ?? null;
  if (day !== null && reading.passage.role(at - 1) === "colon") reading.dateBeforeColon(at - 1, day);
  reading.facts.date = day;
  reading.sentence.isDated = day !== null;
  reading.facts.endEntry();
  if (day !== null && isDayOfAll(reading.passage, at)) reading.facts.dateAll(day);
  reading.endClause();
  if (day !== null && day <= reading.facts.today) reading.governors.happen();
});

/** 11月下旬: what comes has no day. */
export const vagueDate = scope((reading) => {
  reading.facts.date = null;
  reading.endClause();
});

/** 完成时间：11月12日, 整治日期11月8日 */
function isDayOfAll(passage: Passage, at: number): boolean {
  const end = passage.token(passage.role(at - 1) === "colon" ? at - 2 : at - 1)?.end ?? 0;
  return DAY_OF_ALL.test(passage.text.slice(Math.max(0, end - LONGEST_HEADING), end));
}
