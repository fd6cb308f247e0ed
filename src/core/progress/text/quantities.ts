import { chineseNumerals, digitRunEnd, isAsciiDigit, readNumeral, type Numeral } from "../../language";
import { isInSeries } from "./group-names";
import type { Token } from "./tokens";
import { timesSites } from "./times";
import { type Measure, units } from "./units";

const LEADING = "大约 将近 至少 超过 不少于 不低于 不下于 不止 不足 不到 不下 约计 接近 约 近 逾 超".split(
  " ",
);
const VAGUE =
  "若干 数十余 几十余 好几十 几百 几十 数百 数十 数千 上百 上千 上十 好几 好多 许多 多 数 几".split(" ");
const LOOSE_AFTER_NUMBER = "余多来几";
const ROUGHLY = ["左右", "上下"];
const TRAILING = [...ROUGHLY, "以上", "以下", "以内", "余", "多"];
const firstCodes = (words: readonly string[]): ReadonlySet<number> =>
  new Set(words.map((word) => word.charCodeAt(0)));
const LEADS = firstCodes(LEADING);
const VAGUES = firstCodes(VAGUE);
const BEGINS = new Uint8Array(65536);
for (const c of [...firstCodes([..."0123456789", ...chineseNumerals]), ...LEADS, ...VAGUES]) BEGINS[c] = 1;
const RANGE = "-~—–－至到或";

/** Whether a quantity may begin with the character: the cheap test before {@link scanQuantity}. */
export function mayBeginQuantity(c: number): boolean {
  return BEGINS[c] === 1;
}

function startsWithOne(s: string, at: number, words: readonly string[]): string | undefined {
  return words.find((word) => s.startsWith(word, at));
}

/** Reads a number with its unit and its marks of vagueness (约5台左右, 十多台, 3至5台); null where there is none. */
export function scanQuantity(s: string, at: number): Token | null {
  const lead = LEADS.has(s.charCodeAt(at)) ? startsWithOne(s, at, LEADING) : undefined;
  const from = at + (lead?.length ?? 0);
  const vague = VAGUES.has(s.charCodeAt(from)) ? startsWithOne(s, from, VAGUE) : undefined;
  if (vague !== undefined)
    return withUnit(s, at, { value: null, approximate: true, end: from + vague.length }, vague === "若干");
  const numeral = withThousands(s, from) ?? readNumeral(s, from);
  if (numeral === null) return null;
  if (s.charAt(numeral.end) === "." && isAsciiDigit(s.charCodeAt(numeral.end + 1)))
    return decimal(s, at, numeral.end);
  let { value, approximate } = numeral;
  let end = repeatedInBracket(s, numeral.end, value);
  const rangeEnd = upperEnd(s, at, end, value);
  if (rangeEnd !== null) {
    value = null;
    end = rangeEnd;
  }
  const isLoose = end < s.length && LOOSE_AFTER_NUMBER.includes(s.charAt(end));
  if (isLoose) end++;
  approximate ||= lead !== undefined || rangeEnd !== null || isLoose;
  return withUnit(s, at, { value, approximate, end }, false);
}

const THOUSANDS = /\d{1,3}(?:[,，]\d{3})+(?!\d)/y;

/** 1,200; null where there is no comma in a number. */
function withThousands(s: string, at: number): Numeral | null {
  THOUSANDS.lastIndex = at;
  const words = THOUSANDS.exec(s)?.[0];
  if (words === undefined || words.length > 11) return null;
  return { value: Number(words.replace(/[,，]/g, "")), approximate: false, end: at + words.length };
}

/** 12.5吨 is an amount; a decimal counts nothing, whatever its unit. */
function decimal(s: string, start: number, point: number): Token | null {
  const end = digitRunEnd(s, point + 1);
  const unit = units.at(s, end);
  if (unit === undefined) return null;
  return { role: "number", start, end: end + unit.text.length, value: null, measure: "other" };
}

/**
 * The end of the upper number of a range with a unit (3至5台, 3、4台); null where none is. 3、2台 is a list, and 1、2台
 * at the beginning of a line has that line's number.
 */
function upperEnd(s: string, at: number, end: number, lower: number | null): number | null {
  const mark = s.charAt(end);
  if (mark === "" || !(mark === "、" || RANGE.includes(mark))) return null;
  const upper = readNumeral(s, end + 1);
  if (upper === null || units.at(s, upper.end) === undefined) return null;
  if (mark !== "、") return upper.end;
  const isAtBeginning = at === 0 || "。；;\n".includes(s.charAt(at - 1));
  return lower !== null && upper.value === lower + 1 && !isAtBeginning ? upper.end : null;
}

/** Passes over the same number in a bracket (叁（3）台). */
function repeatedInBracket(s: string, end: number, value: number | null): number {
  const mark = s.charAt(end);
  if (mark !== "（" && mark !== "(") return end;
  const again = readNumeral(s, end + 1);
  const closed = again !== null && "）)".includes(s.charAt(again.end)) && again.end < s.length;
  return closed && again.value === value ? again.end + 1 : end;
}

/** The unit at a place; 2台次日运走 counts machines. */
function unitAt(s: string, at: number): { text: string; value: Measure } | undefined {
  const unit = units.at(s, at);
  const isOfNextDay =
    unit !== undefined && /.次$/.test(unit.text) && s.charAt(at + unit.text.length) === "日";
  return isOfNextDay ? units.at(s.slice(at, at + unit.text.length - 1), 0) : unit;
}

function withUnit(
  s: string,
  start: number,
  read: { value: number | null; approximate: boolean; end: number },
  standsAlone: boolean,
): Token | null {
  const unit = unitAt(s, read.end);
  if (unit === undefined) {
    if (read.value === null && !standsAlone) return null;
    return { role: "number", start, ...read };
  }
  let end = read.end + unit.text.length;
  if (unit.text === "组" && isInSeries(s, start, end, read.value)) return { role: "text", start, end };
  // 四部门
  if (unit.text === "部" && "门委".includes(s.charAt(end)) && end < s.length)
    return { role: "text", start, end: end + 1 };
  const sites = timesSites(s, end);
  if (sites !== null && read.value !== null && unit.value !== "other")
    return {
      role: "number",
      start,
      end: sites.end,
      value: read.value * sites.value,
      approximate: read.approximate,
      measure: unit.value,
    };
  // 三台路 is a street, 台 no unit.
  const street = units.at(s, end);
  if (street !== undefined && "路村街".includes(street.text)) return { role: "text", start, end: end + 1 };
  // 12月前 is a deadline, 12月 no count.
  if (unit.text === "月" && s.charAt(end) === "前") return { role: "deadline", start, end: end + 1 };
  // 3号余某 is a house and a name.
  const trailing = startsWithOne(s, end, unit.value === "other" ? ROUGHLY : TRAILING);
  if (trailing !== undefined) end += trailing.length;
  return {
    role: "number",
    start,
    end,
    value: read.value,
    approximate: read.approximate || trailing !== undefined,
    measure: unit.value,
  };
}
