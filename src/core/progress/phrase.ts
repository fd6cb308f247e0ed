import { firstNotBefore } from "../workbook";
import type { ReadNumber } from "./numbers";

/** A passage of a text, in UTF-16 code units. */
export interface Phrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What no phrase goes over: marks, blanks and the end of a date. */
const EDGE = /[，,。；;！!？?：:、（）()【】[\]“”"\s]/;
const DATE_END = /[0-9０-９][日号]/;
/** So many characters before a number and after it are shown at most. */
const mostBefore = 16;
const mostAfter = 8;

/**
 * The words that a number stands in, from mark to mark: 查处设备3台, 3台磨粒机. Numbers between the same marks share
 * their words out: what stands before a number belongs to it, what stands after the last one too.
 * @param numbers those of the text, as read.
 */
export function phraseAround(text: string, numbers: readonly ReadNumber[], number: ReadNumber): Phrase {
  const at = firstNotBefore(numbers, (each) => each.start, number.start);
  const first = Math.max(numbers[at - 1]?.end ?? 0, number.start - mostBefore, 0);
  let { start } = number;
  while (start > first && !isEdge(text, start - 1)) start--;
  const last = Math.min(text.length, number.end + mostAfter);
  let end = number.end;
  while (end < last && !isEdge(text, end)) end++;
  const next = numbers[at + 1]?.start ?? Infinity;
  // What may stand before the next number belongs to that one.
  if (end > next || (end === last && end > next - mostBefore)) end = number.end;
  return { text: text.slice(start, end), start, end };
}

function isEdge(text: string, at: number): boolean {
  return EDGE.test(text.charAt(at)) || (at > 0 && DATE_END.test(text.slice(at - 1, at + 1)));
}
