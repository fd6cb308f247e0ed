import {
  inferYear,
  scanDate,
  toIso,
  type DateParts,
  isAsciiDigit,
  readNumeral,
  type IsoDate,
} from "../../language";
import { isDoneTyped } from "./word-edges";
import { firstOfRange, relativeDayAt, relativeDayEnd, spokenDayAt, vagueDayEnd } from "./spoken-dates";
import { deadlineMark, followsPlan, followsTerm } from "./deadlines";
import { lexicon } from "./lexicon";
import { isPlanning, isThing } from "./roles";
import { isDecimal, isDuration, isInsideNumber, isMeasured, STOPS } from "./no-dates";
import type { Token, TokenRole } from "./tokens";
import { units } from "./units";

/** What stands between two due days. */
const BETWEEN_DUE_DAYS = "、和及,";
const CLAUSE_MARKS = `${STOPS}，,、：:（(至到和、—~-`;
const TIMES = ["上午", "下午", "早上", "晚上", "凌晨", "中午", "前"];

/** What stands between the days of a range. */
const RANGE = /^[至到\-—–~]+$/;
const WEEKDAY = /^[（(](?:周|星期|礼拜)[一二三四五六日天][）)]/;
const LONGEST_WEEKDAY = 5;
/** A day that every month has, near its end. */
const LATE = 28;

/** What is known of the dates of a text so far. */
export interface Dates {
  today: IsoDate;
  /** The date that lends its month to a bare 20日. */
  last: { year: number; month: number } | null;
  /** The last day that was written, from which 第二天 is counted. */
  lastDay: IsoDate | null;
  /** The first day of the range that was written last. */
  rangeFrom: IsoDate | null;
  /** The end of a list of due days (每月10日、20日). */
  dueDaysEnd: number;
}

/** A date at `i` that opens an entry, a deadline, or the text of a duration; null where none is written. */
export function dateAt(s: string, i: number, dates: Dates, before: readonly Token[]): Token | null {
  const previous = before.at(-1);
  if (i > 0 && isInsideNumber(s, i)) return null;
  const parts = spoken(s, i) ?? scanDate(s, i) ?? numberedDay(s, i, dates, before);
  if (parts === null) return null;
  const { end } = parts;
  const isDotted = s.charAt(end - 1) !== "日" && s.charAt(end - 1) !== "号";
  if (isDotted && isDecimal(s, end, parts.year !== null)) return null;
  if (isDotted && parts.year === null && !isPlanning(previous?.role) && isMeasured(s, i)) return null;
  const text: Token = { role: "text", start: i, end };
  if (parts.month === null && (isDueDay(s, i, end, dates) || isDuration(s, i, end))) return text;
  const isBefore = deadlineMark(s, end);
  if (isBefore > 0 || (previous !== undefined && followsPlan(s, before)) || followsTerm(s, i))
    return { role: "deadline", start: i, end: end + isBefore };
  // 列入11月25日强拆计划
  if (s.startsWith("入", i - 1) && previous?.role === "classify") return text;
  const date = dayOf(parts, dates);
  const isRangeEnd = previous?.role === "date" && RANGE.test(s.slice(previous.end, i));
  dates.rangeFrom = isRangeEnd ? previous.date! : null;
  return date === null ? text : { role: "date", start: i, end, date };
}

/** 次日, 11月下旬: a day told by the one before, a time that is no day, or a deadline; null where there is none. */
export function looseDateAt(s: string, i: number, dates: Dates, before: readonly Token[]): Token | null {
  const first = dates.rangeFrom === null ? 0 : firstOfRange(s, i);
  if (first > 0) {
    dates.lastDay = dates.rangeFrom;
    return { role: "date", start: i, end: i + first, date: dates.rangeFrom! };
  }
  const relative = relativeDayAt(s, i, dates.lastDay);
  const end = relative?.end ?? relativeDayEnd(s, i) ?? vagueDayEnd(s, i);
  if (end === i || (i > 0 && isInsideNumber(s, i))) return null;
  const isBefore = deadlineMark(s, end);
  if (isBefore > 0 || followsPlan(s, before)) return { role: "deadline", start: i, end: end + isBefore };
  if (relative === null)
    return { role: "vagueDate", start: i, end, ...endOfMonth(s.slice(i, end), dates.today) };
  return { role: "date", start: i, end, date: relative.date };
}

/** The last day of the month that a vague time names (十月下旬), as far as it names one. */
function endOfMonth(words: string, today: IsoDate): { date?: IsoDate } {
  const month = readNumeral(words, 0);
  if (month?.value == null || words.charAt(month.end) !== "月") return {};
  const date = toIso(inferYear(month.value, LATE, today), month.value, LATE);
  return date === null ? {} : { date };
}

/** 11-15, 11月8 where a deed comes next, 20191108. */
function spoken(s: string, i: number): DateParts | null {
  const day = spokenDayAt(s, i);
  if (day === null) return null;
  if (!day.needsDeed) return day;
  const isAtBeginning =
    i === 0 || CLAUSE_MARKS.includes(s.charAt(i - 1)) || !isAsciiDigit(s.charCodeAt(i - 1));
  // 11月5（周二）断电
  const weekday = WEEKDAY.exec(s.slice(day.end, day.end + LONGEST_WEEKDAY))?.[0] ?? "";
  const role = roleAt(s, day.end + weekday.length);
  const isDeed = role !== undefined && role !== "plain" && role !== "connector" && role !== "of";
  return isAtBeginning && isDeed && units.at(s, day.end) === undefined ? day : null;
}

/** The role of the word at a place, or of 己 typed for 已 (11月8己断电). */
function roleAt(s: string, at: number): TokenRole | "plain" | undefined {
  return isDoneTyped(s, at) && "己以".includes(s.charAt(at)) ? "done" : lexicon.at(s, at)?.value;
}

/** The day as `YYYY-MM-DD`, which lends its month to the next; null where there is no such day. */
function dayOf({ year, month, day }: DateParts, dates: Dates): IsoDate | null {
  const known = month === null ? dates.last : { month, year: year ?? inferYear(month, day, dates.today) };
  if (known === null) return null;
  const date = toIso(known.year, known.month, day);
  if (date !== null) {
    dates.last = known;
    dates.lastDay = date;
  }
  return date;
}

/** 每月10日、20日 */
function isDueDay(s: string, i: number, end: number, dates: Dates): boolean {
  const isNext =
    i === dates.dueDaysEnd || (i === dates.dueDaysEnd + 1 && BETWEEN_DUE_DAYS.includes(s.charAt(i - 1)));
  if (isNext) dates.dueDaysEnd = end;
  return isNext;
}

/** 19号 for 19日: after a date, at the beginning of a clause, and where no house or machine is numbered (3号磨粒机). */
function numberedDay(s: string, i: number, dates: Dates, before: readonly Token[]): DateParts | null {
  const previous = before.at(-1);
  if (
    dates.last === null ||
    (i > 0 && !CLAUSE_MARKS.includes(s.charAt(i - 1)) && !isPlanning(previous?.role))
  )
    return null;
  const number = readNumeral(s, i);
  if (number?.value == null || number.value > 31 || s.charAt(number.end) !== "号") return null;
  const end = number.end + 1;
  const role = roleAt(s, end);
  // 11月9号、11号两次
  const isInList = previous?.role === "connector" && before.at(-2)?.role === "date";
  const isDay =
    isInList ||
    end >= s.length ||
    CLAUSE_MARKS.includes(s.charAt(end)) ||
    TIMES.some((word) => s.startsWith(word, end)) ||
    (role !== undefined && role !== "plain" && role !== "of" && !isThing(role));
  return isDay ? { year: null, month: null, day: number.value, end } : null;
}
