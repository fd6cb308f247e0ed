import type { IsoDate } from "./dates";
import { chineseRunEnd, digitRunEnd, isAsciiDigit, readChinese } from "./numerals";
import { fold } from "./simplified";

/** The parts of a date as written; what is not written is null. */
export interface DateParts {
  year: number | null;
  month: number | null;
  day: number;
  /** The place after the last character. */
  end: number;
}

const RANGE = "至到-~—–－〜、";

interface Part {
  value: number;
  end: number;
  width: number;
}

function readPart(s: string, at: number): Part | null {
  if (isAsciiDigit(s.charCodeAt(at))) {
    const end = digitRunEnd(s, at);
    return end - at > 4 ? null : { value: Number(s.slice(at, end)), end, width: end - at };
  }
  const end = chineseRunEnd(s, at);
  const read = end > at && end - at <= 6 ? readChinese(s.slice(at, end)) : null;
  // 二三 may be read as “two or three”, but in a year it is two digits.
  if (read === null || read.value === null) return null;
  return { value: read.value, end, width: end - at };
}

/**
 * Reads a date that begins at `at` of a folded text, valid or not: `2019-11-20`, `2019/11/20`, `2019.11.20`,
 * `2019年11月20日`, `11月20日`, `11.20`, `11/20`, `20日`. Null where no date is written there.
 */
export function scanDate(s: string, at: number): DateParts | null {
  const first = readPart(s, at);
  if (first === null) return null;
  switch (s.charAt(first.end)) {
    case "年":
      return afterYear(s, first);
    case "月":
      return afterMonth(s, expandYear(null), first);
    case "日":
      return first.width <= 3 ? { year: null, month: null, day: first.value, end: first.end + 1 } : null;
    case ".":
    case "/":
    case "-":
    case "—":
    case "–":
      return separated(s, first, at);
    default:
      return null;
  }
}

function expandYear(part: Part | null): number | null {
  if (part === null) return null;
  return part.width === 2 ? 2000 + part.value : part.value;
}

function afterYear(s: string, year: Part): DateParts | null {
  if (year.width !== 4 && year.width !== 2) return null;
  const month = readPart(s, year.end + 1);
  if (month === null) return null;
  if (s.charAt(month.end) === "月") return afterMonth(s, expandYear(year), month);
  if (s.charAt(month.end) !== ".") return null;
  const day = readPart(s, month.end + 1);
  return day === null ? null : { year: expandYear(year), month: month.value, day: day.value, end: day.end };
}

function afterMonth(s: string, year: number | null, month: Part): DateParts | null {
  let day = readPart(s, month.end + 1);
  for (let hops = 0; day !== null && hops < 8; hops++) {
    const next = s.charAt(day.end);
    if (next === "日" || next === "号") return { year, month: month.value, day: day.value, end: day.end + 1 };
    if (next === "" || !RANGE.includes(next)) return null;
    day = readPart(s, day.end + 1);
  }
  return null;
}

/** The mark between the parts of a date; a dash of any length is a hyphen. */
function separatorAt(s: string, at: number): string {
  const mark = s.charAt(at);
  return mark === "—" || mark === "–" ? "-" : mark;
}

/** 日 or 号 after a date that does not need it. */
function withDayMark(s: string, end: number): number {
  const mark = s.charAt(end);
  return mark === "日" || (mark === "号" && s.charAt(end + 1) !== "码") ? end + 1 : end;
}

function separated(s: string, first: Part, at: number): DateParts | null {
  if (!isAsciiDigit(s.charCodeAt(at)) || !isAsciiDigit(s.charCodeAt(first.end + 1))) return null;
  const mark = separatorAt(s, first.end);
  const second = readPart(s, first.end + 1);
  if (second === null) return null;
  if (separatorAt(s, second.end) === mark && isAsciiDigit(s.charCodeAt(second.end + 1))) {
    const third = readPart(s, second.end + 1);
    const isYear = first.width === 4 || (first.width === 2 && mark === ".");
    if (third !== null && isYear) {
      const end = withDayMark(s, third.end);
      return { year: expandYear(first), month: second.value, day: third.value, end };
    }
    return null;
  }
  if (mark === "-" || first.width > 2 || second.width > 2) return null;
  const end = withDayMark(s, second.end);
  return { year: null, month: first.value, day: second.value, end };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the calendar; null where there is no such day. */
export function toIso(year: number, month: number, day: number): IsoDate | null {
  const days =
    month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 29 : DAYS[month - 1];
  if (days === undefined || day < 1 || day > days || year < 1900 || year > 2199) return null;
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as IsoDate;
}

/** A text that is a day written as YYYY-MM-DD and nothing else; null where it is none. */
export function isoDate(text: string): IsoDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : toIso(Number(year), Number(month), Number(day));
}

const MS_PER_DAY = 86_400_000;
const DAYS_AHEAD = 31;

/**
 * The year of a date written without one: that of the report date, or the year before if it would lie more than
 * 31 days after the report date (spec “Period and 口径”).
 */
export function inferYear(month: number, day: number, today: IsoDate): number {
  const year = Number(today.slice(0, 4));
  const limit =
    Date.UTC(year, Number(today.slice(5, 7)) - 1, Number(today.slice(8, 10))) + DAYS_AHEAD * MS_PER_DAY;
  return Date.UTC(year, month - 1, day) > limit ? year - 1 : year;
}

/**
 * Reads the first date of a free text (填报时间 and the like), in any of the written forms, full-width digits and inner
 * blanks included. A date without a year needs `today` (`YYYY-MM-DD`). Null: there is none, or only 年月日 with
 * nothing between; `invalid`: one is written, but there is no such day.
 */
export function parseDate(text: string, today?: IsoDate): { date: IsoDate } | { invalid: true } | null {
  const { chars } = fold(text);
  let invalid = false;
  let i = 0;
  while (i < chars.length) {
    const runEnd = Math.max(digitRunEnd(chars, i), chineseRunEnd(chars, i));
    if (runEnd === i) {
      i++;
      continue;
    }
    const parts = scanDate(chars, i);
    if (parts !== null && parts.month !== null && (parts.year !== null || today !== undefined)) {
      const date = toIso(parts.year ?? inferYear(parts.month, parts.day, today!), parts.month, parts.day);
      if (date !== null) return { date };
      invalid = true;
      i = parts.end;
    } else i = runEnd;
  }
  return invalid ? { invalid: true } : null;
}
