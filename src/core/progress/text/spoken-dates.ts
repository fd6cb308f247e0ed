import {
  chineseRunEnd,
  type DateParts,
  digitRunEnd,
  isAsciiDigit,
  type IsoDate,
  toIso,
  WordTable,
} from "../../language";

const MONTH_AND_DAY = /(\d{1,2})[-—–](\d{1,2})(?![\d.\-—–/A-Za-z号])/y;
const EIGHT_DIGITS = /(20\d\d)(\d\d)(\d\d)(?!\d)/y;
const DAY_WITHOUT_MARK = /(\d{1,2})月(\d{1,2})(?![\d.])/y;
const SEVERAL_DAYS =
  /(?:(\d{1,2})月)?\d{1,2}[日号]?(?:[、和及至到\-—–~](\d{1,2})[日号]?){1,4}[两二三四][日天]/y;
const VAGUE_DAY =
  /(?:(?:\d{2,4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:[上中下]旬|初|底|末|份|中(?=[，,。；;]))|(?:本月|上月|当月|上个月)(?:[上中下]旬|初|底|末)?|[月年][初底末])(?!前|之前|以前|[表数板])/y;

/** A day as it is written in haste, valid or not; null where there is none. */
export interface SpokenDay extends DateParts {
  /** Only a day where a deed comes next (11月8断电): without one it is a number. */
  needsDeed: boolean;
}

function match(pattern: RegExp, s: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(s);
}

/** 11-15, 20191108, 11月8, 8、9两日. */
export function spokenDayAt(s: string, at: number): SpokenDay | null {
  if (!isAsciiDigit(s.charCodeAt(at))) return null;
  const several = match(SEVERAL_DAYS, s, at);
  if (several !== null)
    return day(several, several[1] === undefined ? null : Number(several[1]), several[2], at);
  const digits = match(EIGHT_DIGITS, s, at);
  if (digits !== null) return { ...day(digits, Number(digits[2]), digits[3], at), year: Number(digits[1]) };
  const dashed = match(MONTH_AND_DAY, s, at);
  if (dashed !== null) return { ...day(dashed, Number(dashed[1]), dashed[2], at), needsDeed: true };
  const unmarked = match(DAY_WITHOUT_MARK, s, at);
  return unmarked === null
    ? null
    : { ...day(unmarked, Number(unmarked[1]), unmarked[2], at), needsDeed: true };
}

function day(
  [words]: RegExpExecArray,
  month: number | null,
  last: string | undefined,
  at: number,
): SpokenDay {
  return { year: null, month, day: Number(last), end: at + words.length, needsDeed: false };
}

/** A month alone, where a time may begin (8月又开工). */
const MONTH_ALONE =
  /(?:(?:20)?\d\d年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?![\d一二三四五六七八九十日前内后之间中的份底末初上下至到旬产租度\-—–~])/y;
const TIME_BEGINS = /(?:^|[。；;，,、（(：:\n年于在从自至到])$/;
const MAY_BE_VAGUE = new Set("月年本上当");

/** Whether a month or a year begins at a place. */
function namesMonth(s: string, at: number): boolean {
  const end = Math.max(digitRunEnd(s, at), chineseRunEnd(s, at));
  return s.charAt(end) === "月" || s.charAt(end) === "年";
}

/** The end of 11月下旬, 12月初, 月底: a time that is no day; `at` where there is none. */
export function vagueDayEnd(s: string, at: number): number {
  if (!MAY_BE_VAGUE.has(s.charAt(at)) && !namesMonth(s, at)) return at;
  const words =
    match(VAGUE_DAY, s, at) ??
    (TIME_BEGINS.test(s.slice(Math.max(0, at - 1), at)) ? match(MONTH_ALONE, s, at) : null);
  return at + (words?.[0].length ?? 0);
}

const relative = new WordTable<number>();
[
  "次日 翌日 隔日 隔天 第二天 第二日 第2天",
  "第三天 第三日 第3天",
  "第四天 第四日 第4天",
  "第五天 第五日 第5天",
].forEach((words, days) => relative.add(words.split(" "), days + 1));

/** The first day of a range, as it is told behind it (11月11日至13日清理。第一天断电): the length of its words. */
export function firstOfRange(s: string, at: number): number {
  return ["第一天", "第一日", "第1天", "首日"].find((word) => s.startsWith(word, at))?.length ?? 0;
}

/** The end of 次日, 第三天; null where neither stands there. */
export function relativeDayEnd(s: string, at: number): number | null {
  const word = relative.at(s, at);
  return word === undefined ? null : at + word.text.length;
}

/** A day told by the one before it (次日, 第三天), `YYYY-MM-DD`; null where there is none. */
export function relativeDayAt(
  s: string,
  at: number,
  first: IsoDate | null,
): { date: IsoDate; end: number } | null {
  const word = first === null ? undefined : relative.at(s, at);
  if (first === null || word === undefined) return null;
  const then = new Date(Date.parse(first) + word.value * 86_400_000);
  const date = toIso(then.getUTCFullYear(), then.getUTCMonth() + 1, then.getUTCDate());
  return date === null ? null : { date, end: at + word.text.length };
}
