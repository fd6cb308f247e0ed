import { inferYear, scanDate, toIso } from "./dates";
import { chineseRunEnd, digitRunEnd, isAsciiDigit, isChineseNumeral } from "./numbers";
import { mayBeginQuantity, scanQuantity } from "./quantities";
import type { Token, TokenRole } from "./tokens";
import { lexicon, measures } from "./words";

const ORDINAL = "第".charCodeAt(0);
const PUNCTUATION = new Map<number, TokenRole>();
for (const [marks, role] of [
  ["。；;\n！!？?", "hard"],
  ["，,", "comma"],
  ["（(", "open"],
  ["）)", "close"],
  ["：:", "colon"],
] as const)
  for (const one of marks) PUNCTUATION.set(one.charCodeAt(0), role);
const HARD = "。；;\n！!？?";
const NO_DATE_BEFORE = [
  "拘留",
  "为期",
  "占地",
  "面积",
  "排放",
  "行拘",
  "刑拘",
  "罚款",
  "约",
  "共",
  "第",
  "近",
  "重",
  "达",
  "限",
  "余",
  "每",
  "￥",
];
const DURATION_AFTER = [
  "内",
  "后",
  "之内",
  "以内",
  "以上",
  "以下",
  "之后",
  "游",
  "常",
  "报",
  "程",
  "产",
  "均",
  "用",
  "立方",
  "处理",
];
const AFTER_MONTHLY = "、和及,";
const TRAVEL_AFTER_BEFORE = "往来去后期面端";
const NOT_A_VILLAGE = "全各本该两整";

interface Dates {
  today: string;
  /** The date that lends its month to a bare 20日. */
  last: { year: number; month: number } | null;
  /** The end of a list of due days (每月10日、20日). */
  monthlyEnd: number;
}

/** Cuts a folded text into tokens. One pass; every character is looked at a bounded number of times. */
export function tokenize(s: string, today: string): Token[] {
  const tokens: Token[] = [];
  const dates: Dates = { today, last: null, monthlyEnd: -1 };
  let textStart = -1;
  const push = (token: Token): void => {
    if (textStart >= 0) tokens.push({ role: "text", start: textStart, end: token.start });
    textStart = -1;
    tokens.push(token);
  };
  let i = 0;
  while (i < s.length) {
    const token = tokenAt(s, i, dates, tokens);
    if (token === null || token.role === "text") {
      if (textStart < 0) textStart = i;
      i = token === null ? i + 1 : token.end;
    } else {
      push(token);
      i = token.end;
    }
  }
  if (textStart >= 0) tokens.push({ role: "text", start: textStart, end: s.length });
  return tokens;
}

function mark(role: TokenRole, start: number): Token {
  return { role, start, end: start + 1 };
}

function tokenAt(s: string, i: number, dates: Dates, before: readonly Token[]): Token | null {
  const c = s.charCodeAt(i);
  const punctuation = PUNCTUATION.get(c);
  if (punctuation !== undefined) return mark(punctuation, i);
  const numeric = isAsciiDigit(c) || isChineseNumeral(c);
  if (numeric) {
    const numbering = numberingAt(s, i);
    if (numbering !== null) return numbering;
    const date = dateAt(s, i, dates, before);
    if (date !== null) return date;
  }
  const word = lexicon.at(s, i);
  if (word !== undefined && (word.text.length > 1 || !mayBeginQuantity(c))) {
    if (word.value === "each3") dates.monthlyEnd = i + word.text.length;
    return { role: word.value === "plain" ? "text" : word.value, start: i, end: i + word.text.length };
  }
  if (mayBeginQuantity(c)) {
    const quantity = quantityAt(s, i, numeric);
    if (quantity !== null) return quantity;
  }
  if (c === ORDINAL) return ordinalAt(s, i);
  if (word !== undefined)
    return { role: word.value === "plain" ? "text" : word.value, start: i, end: i + word.text.length };
  return isLatin(c) ? { role: "text", start: i, end: latinEnd(s, i) } : null;
}

function isLatin(c: number): boolean {
  return (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
}

function latinEnd(s: string, from: number): number {
  let i = from;
  while (i < s.length && (isLatin(s.charCodeAt(i)) || isAsciiDigit(s.charCodeAt(i)))) i++;
  return i;
}

/** 第二检查组, 第2次: a number in a row. */
function ordinalAt(s: string, i: number): Token {
  const end = Math.max(digitRunEnd(s, i + 1), chineseRunEnd(s, i + 1));
  const unit = end > i + 1 ? measures.at(s, end) : undefined;
  return { role: "text", start: i, end: end + (unit?.text.length ?? 0) };
}

function quantityAt(s: string, i: number, numeric: boolean): Token | null {
  const quantity = scanQuantity(s, i);
  if (!numeric) return quantity;
  const runEnd = Math.max(digitRunEnd(s, i), chineseRunEnd(s, i));
  // A decimal or a long number (a telephone, a serial number) counts nothing.
  if (s.charAt(runEnd) === "." && isAsciiDigit(s.charCodeAt(runEnd + 1))) {
    const end = digitRunEnd(s, runEnd + 1);
    const unit = measures.at(s, end);
    if (unit !== undefined || isAsciiDigit(s.charCodeAt(i)))
      return { role: "text", start: i, end: end + (unit?.text.length ?? 0) };
  }
  return quantity ?? { role: "text", start: i, end: runEnd };
}

function dateAt(s: string, i: number, dates: Dates, before: readonly Token[]): Token | null {
  const previous = before.length > 0 ? before[before.length - 1] : undefined;
  if (i > 0 && isPartOfNumber(s, i)) return null;
  const parts = scanDate(s, i);
  if (parts === null) return null;
  const { end } = parts;
  const next = s.charAt(end);
  const dotted = s.charAt(end - 1) !== "日" && s.charAt(end - 1) !== "号";
  if (dotted) {
    const unit = measures.at(s, end);
    if (next === "." || next === "/" || next === "-" || isLatin(next.charCodeAt(0))) return null;
    if (unit !== undefined && !(unit.text === "村" || unit.text === "处" || unit.text === "批")) return null;
    if (parts.year === null && previous?.role !== "plan" && isQuantified(s, i)) return null;
  }
  const text: Token = { role: "text", start: i, end };
  let { year, month } = parts;
  if (month === null) {
    if (i === dates.monthlyEnd || (i === dates.monthlyEnd + 1 && AFTER_MONTHLY.includes(s.charAt(i - 1)))) {
      dates.monthlyEnd = end;
      return text;
    }
    const duration = DURATION_AFTER.some((word) => s.startsWith(word, end));
    if (duration || (isQuantified(s, i) && !s.startsWith("限", i - 1))) return text;
  }
  const deadline: Token = { role: "deadline", start: i, end };
  const isBefore = deadlineMark(s, end);
  if (isBefore > 0) return { ...deadline, end: end + isBefore };
  if (previous !== undefined && followsPlan(before)) return deadline;
  if (month === null) {
    if (dates.last === null) return text;
    ({ year, month } = dates.last);
  }
  year ??= inferYear(month, parts.day, dates.today);
  const date = toIso(year, month, parts.day);
  if (date === null) return text;
  dates.last = { year, month };
  return { role: "date", start: i, end, date };
}

function isQuantified(s: string, i: number): boolean {
  return NO_DATE_BEFORE.some((word) => i >= word.length && s.startsWith(word, i - word.length));
}

function isPartOfNumber(s: string, i: number): boolean {
  const c = s.charCodeAt(i - 1);
  return (
    isAsciiDigit(c) ||
    isLatin(c) ||
    (c === 46 && i > 1 && isAsciiDigit(s.charCodeAt(i - 2)) && !isNumbering(s, i))
  );
}

/** `1.11月5日`: the number of a line, not the month. */
function isNumbering(s: string, i: number): boolean {
  const from = i - 2;
  return from === 0 || HARD.includes(s.charAt(from - 1));
}

function numberingAt(s: string, i: number): Token | null {
  if (i > 0 && !HARD.includes(s.charAt(i - 1))) return null;
  const end = digitRunEnd(s, i);
  if (end === i || end - i > 2 || s.charAt(end) !== "." || scanDate(s, end + 1) === null) return null;
  const whole = scanDate(s, i);
  const after = whole === null ? "" : s.charAt(whole.end);
  return whole === null || after === "月" || after === "年" || after === "."
    ? { role: "text", start: i, end: end + 1 }
    : null;
}

/** The length of 前, 之前 or 以前 after a date; 0 where 前 belongs to the next word (前往, 前尾村). */
function deadlineMark(s: string, end: number): number {
  let i = end;
  if (s.startsWith("（含）", i) || s.startsWith("(含)", i)) i += 3;
  if (s.charAt(i) === "之" || s.charAt(i) === "以") i++;
  if (s.charAt(i) !== "前") return 0;
  const next = s.charAt(i + 1);
  if (next !== "" && TRAVEL_AFTER_BEFORE.includes(next)) return 0;
  if (s.charAt(i + 2) === "村" && !NOT_A_VILLAGE.includes(next)) return 0;
  return i + 1 - end;
}

/** Whether the tokens so far end in a plan word, 于 and a person allowed after it (要求业主于). */
function followsPlan(before: readonly Token[]): boolean {
  let i = before.length - 1;
  const skip = (roles: readonly TokenRole[]): void => {
    if (roles.includes(before[i]?.role ?? "hard")) i--;
  };
  skip(["adverb"]);
  skip(["person", "place"]);
  const role = before[i]?.role;
  return role === "plan" || role === "dispose";
}
