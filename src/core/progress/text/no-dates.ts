import { digitRunEnd, isAsciiDigit, isLatin, scanDate } from "../../language";
import { lexicon } from "./lexicon";
import type { Token } from "./tokens";
import { units } from "./units";

export const STOPS = "。；;\n！!？?";
/** What stands before a number that is no day (拘留5日, 占地11.8). */
const NO_DATE_BEFORE =
  "拘留（ 拘留( 行拘（ 行拘( 刑拘（ 刑拘( 处以 给予 并处 拘留 为期 占地 面积 排放 行拘 刑拘 罚款 约 共 第 近 重 达 限 余 每 值 比例 浓度 ￥".split(
    " ",
  );
/** What stands after a number of days (3日内). */
const DURATION_AFTER = "内 后 之内 以内 以上 以下 之后 游 常 报 程 产 均 用 立方 处理".split(" ");
/** 11.10分两天, 11.10分别断电 */
const IN_PARTS = /^分[别批头路开组\d一二两三四五六]/;

/** 11.8亩, 11.8m, 11.8/5: a number, for all its look; but 11.8村里 is a day. */
export function isDecimal(s: string, end: number, hasYear: boolean): boolean {
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

/** 3日内, 拘留3日; but 限3日 is a deadline. */
export function isDuration(s: string, i: number, end: number): boolean {
  if (DURATION_AFTER.some((word) => s.startsWith(word, end))) return true;
  return isMeasured(s, i) && !s.startsWith("限", i - 1);
}

/** 占地11.8: whether what stands before a number says that it is no day. */
export function isMeasured(s: string, i: number): boolean {
  return NO_DATE_BEFORE.some((word) => i >= word.length && s.startsWith(word, i - word.length));
}

/** Whether a number goes on at a place. */
export function isInsideNumber(s: string, i: number): boolean {
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
