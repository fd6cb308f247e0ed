import {
  inferYear,
  scanDate,
  toIso,
  type DateParts,
  digitRunEnd,
  isAsciiDigit,
  isLatin,
  readNumeral,
  type IsoDate,
} from "../../language";
import { firstOfRange, relativeDayAt, spokenDayAt, vagueDayEnd } from "./spoken-dates";
import { deadlineMark, followsPlan, followsTerm } from "./deadlines";
import { lexicon } from "./lexicon";
import { isPlanning, isThing } from "./roles";
import type { Token } from "./tokens";
import { units } from "./units";

const STOPS = "。；;\n！!？?";
/** What stands before a number that is no day (拘留5日, 占地11.8). */
const NO_DATE_BEFORE =
  "拘留（ 拘留( 行拘（ 行拘( 刑拘（ 刑拘( 处以 给予 并处 拘留 为期 占地 面积 排放 行拘 刑拘 罚款 约 共 第 近 重 达 限 余 每 值 比例 浓度 ￥".split(
    " ",
  );
/** What stands after a number of days (3日内). */
const DURATION_AFTER = "内 后 之内 以内 以上 以下 之后 游 常 报 程 产 均 用 立方 处理".split(" ");
/** What stands between two due days. */
const BETWEEN_DUE_DAYS = "、和及,";
const CLAUSE_MARKS = `${STOPS}，,、：:（(至到和、—~-`;
const TIMES = ["上午", "下午", "早上", "晚上", "凌晨", "中午", "前"];

/** 11.10分两天, 11.10分别断电 */
const IN_PARTS = /^分[别批头路开组\d一二两三四五六]/;
/** What stands between the days of a range. */
const RANGE = /^[至到\-—–~]+$/;
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
  const parts = spoken(s, i) ?? scanDate(s, i) ?? numberedDay(s, i, dates, previous);
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
  const end = relative?.end ?? vagueDayEnd(s, i);
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
  const role = lexicon.at(s, day.end)?.value;
  const isDeed = role !== undefined && role !== "plain" && role !== "connector" && role !== "of";
  return isAtBeginning && isDeed && units.at(s, day.end) === undefined ? day : null;
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

/** 11.8亩, 11.8m, 11.8/5: a number, for all its look; but 11.8村里 is a day. */
function isDecimal(s: string, end: number, hasYear: boolean): boolean {
  const next = s.charAt(end);
  if (next === "." || next === "/" || next === "-" || isLatin(next.charCodeAt(0))) return true;
  // 2019-11-10 场地清空
  if (hasYear) return false;
  const unit = units.at(s, end);
  // 11.10场地清空
  if (unit !== undefined && (lexicon.at(s, end)?.text.length ?? 0) > unit.text.length) return false;
  if (unit?.text === "分") return !IN_PARTS.test(s.slice(end, end + 2));
  return unit !== undefined && unit.text !== "村" && unit.text !== "处" && unit.text !== "批";
}

/** 每月10日、20日 */
function isDueDay(s: string, i: number, end: number, dates: Dates): boolean {
  const isNext =
    i === dates.dueDaysEnd || (i === dates.dueDaysEnd + 1 && BETWEEN_DUE_DAYS.includes(s.charAt(i - 1)));
  if (isNext) dates.dueDaysEnd = end;
  return isNext;
}

/** 3日内, 拘留3日; but 限3日 is a deadline. */
function isDuration(s: string, i: number, end: number): boolean {
  if (DURATION_AFTER.some((word) => s.startsWith(word, end))) return true;
  return isMeasured(s, i) && !s.startsWith("限", i - 1);
}

/** 19号 for 19日: after a date, at the beginning of a clause, and where no house or machine is numbered (3号磨粒机). */
function numberedDay(s: string, i: number, dates: Dates, previous: Token | undefined): DateParts | null {
  if (
    dates.last === null ||
    (i > 0 && !CLAUSE_MARKS.includes(s.charAt(i - 1)) && !isPlanning(previous?.role))
  )
    return null;
  const number = readNumeral(s, i);
  if (number?.value == null || number.value > 31 || s.charAt(number.end) !== "号") return null;
  const end = number.end + 1;
  const role = lexicon.at(s, end)?.value;
  const isDay =
    end >= s.length ||
    CLAUSE_MARKS.includes(s.charAt(end)) ||
    TIMES.some((word) => s.startsWith(word, end)) ||
    (role !== undefined && role !== "plain" && role !== "of" && !isThing(role));
  return isDay ? { year: null, month: null, day: number.value, end } : null;
}

function isMeasured(s: string, i: number): boolean {
  return NO_DATE_BEFORE.some((word) => i >= word.length && s.startsWith(word, i - word.length));
}

function isInsideNumber(s: string, i: number): boolean {
  const c = s.charCodeAt(i - 1);
  return (
    isAsciiDigit(c) ||
    isLatin(c) ||
    (c === 46 && i > 1 && isAsciiDigit(s.charCodeAt(i - 2)) && !isNumbering(s, i))
  );
}

/** `1.11月5日`, `12.11月5日`: the number of a line, not the month. */
function isNumbering(s: string, i: number): boolean {
  const from = isAsciiDigit(s.charCodeAt(i - 3)) ? i - 3 : i - 2;
  return from === 0 || `${STOPS}：:`.includes(s.charAt(from - 1));
}

/** The number of a line (1. at its beginning), so that it is not read as part of a date. */
export function numberingAt(s: string, i: number): Token | null {
  if (i > 0 && !`${STOPS}：:`.includes(s.charAt(i - 1))) return null;
  const end = digitRunEnd(s, i);
  if (end === i || end - i > 2 || s.charAt(end) !== "." || scanDate(s, end + 1) === null) return null;
  const whole = scanDate(s, i);
  const after = whole === null ? "" : s.charAt(whole.end);
  return whole === null || after === "月" || after === "年" || after === "."
    ? { role: "text", start: i, end: end + 1 }
    : null;
}
