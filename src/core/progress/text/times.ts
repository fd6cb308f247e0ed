import { isAsciiDigit, readNumeral } from "../../language";
import type { Token } from "./tokens";
import { units } from "./units";

const TIMES = "×✕*xX";
const COLONS = [":", "："];
const CLOCK = /[0-2]?\d[:：][0-5]\d(?:[:：][0-5]\d)?(?![\d:：])/y;

/** 磨粒机×2: how many of the thing before it; null where there is none. */
export function scanTimes(s: string, at: number): Token | null {
  if (!TIMES.includes(s.charAt(at))) return null;
  const numeral = readNumeral(s, at + 1);
  if (numeral === null) return null;
  const unit = units.at(s, numeral.end);
  const end = numeral.end + (unit?.text.length ?? 0);
  const { value, approximate } = numeral;
  return { role: "number", start: at, end, value, approximate, measure: unit?.value ?? "single" };
}

/** 1个×3户: of how many sites the number before it holds; null where there is none. */
export function timesSites(s: string, at: number): { value: number; end: number } | null {
  if (at >= s.length || !TIMES.includes(s.charAt(at))) return null;
  const numeral = readNumeral(s, at + 1);
  const isSites = numeral?.value != null && !numeral.approximate && "户家处".includes(s.charAt(numeral.end));
  return isSites && numeral.end < s.length ? { value: numeral.value!, end: numeral.end + 1 } : null;
}

/** 13:40 is a time of day: 40起 is no number behind a colon. */
export function clockAt(s: string, i: number): Token | null {
  if (!COLONS.includes(s.charAt(i + 1)) && !COLONS.includes(s.charAt(i + 2))) return null;
  if (!isAsciiDigit(s.charCodeAt(i)) || isAsciiDigit(s.charCodeAt(i - 1))) return null;
  CLOCK.lastIndex = i;
  const words = CLOCK.exec(s)?.[0];
  return words === undefined ? null : { role: "text", start: i, end: i + words.length };
}
