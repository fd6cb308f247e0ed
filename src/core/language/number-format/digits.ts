import { digitsInChinese, wholeInChinese } from "./chinese";
import type { FormatSection, FormatToken } from "./sections";

const placeholder = /[0#?]/;
const mostDecimals = 15;

const isPlace = ({ kind, text }: FormatToken) => kind === "digit" && placeholder.test(text);
const isMark = ({ kind, text }: FormatToken, mark: string) => kind === "digit" && text === mark;

/** Puts digits into places from the right; the leftmost place takes those that are left over. */
function fill(tokens: readonly FormatToken[], digits: string, isGrouped: boolean): string {
  const first = tokens.findIndex(isPlace);
  let rest = digits;
  let out = "";
  let placed = 0;
  const put = (digit: string) => {
    if (isGrouped && placed > 0 && placed % 3 === 0 && digit.trim() !== "") out = `,${out}`;
    out = digit + out;
    placed++;
  };
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { kind, text } = tokens[at]!;
    if (!isPlace(tokens[at]!)) {
      if (kind === "words") out = text + out;
      continue;
    }
    if (rest !== "") put(rest.at(-1)!);
    else if (text === "0") put("0");
    else if (text === "?") out = ` ${out}`;
    rest = rest.slice(0, -1);
    if (at === first) for (; rest !== ""; rest = rest.slice(0, -1)) put(rest.at(-1)!);
  }
  return out;
}

function fraction(value: number, whole: boolean, mostDenominator: number, fixed: number | null): string {
  const integer = whole ? Math.floor(value) : 0;
  const part = value - integer;
  let [numerator, denominator] = [0, 1];
  if (fixed) [numerator, denominator] = [Math.round(part * fixed), fixed];
  else {
    let best = Infinity;
    for (let below = 1; below <= mostDenominator; below++) {
      const above = Math.round(part * below);
      const error = Math.abs(part - above / below);
      if (error < best - 1e-12) [best, numerator, denominator] = [error, above, below];
    }
  }
  if (numerator === 0 && whole) return String(integer);
  if (numerator === denominator && whole) return String(integer + 1);
  return `${whole && integer > 0 ? `${integer} ` : ""}${numerator}/${denominator}`;
}

/** A number as a format shows it. */
export function shownDigits(value: number, section: FormatSection, isNegative: boolean): string {
  const { tokens, isChinese, isFormal } = section;
  if (!tokens.some(({ kind }) => kind === "digit")) return tokens.map(({ text }) => text).join("");
  const sign = isNegative ? "-" : "";
  const general = tokens.findIndex(({ kind, text }) => kind === "digit" && /^(?:general|@)$/i.test(text));
  if (general >= 0)
    return (
      sign +
      tokens
        .map(({ kind, text }) => {
          if (kind === "words") return text;
          return isChinese ? wholeInChinese(value, isFormal) : String(value);
        })
        .join("")
    );

  const percents = tokens.filter((token) => isMark(token, "%")).length;
  const slash = tokens.findIndex((token) => isMark(token, "/"));
  if (slash >= 0) return sign + shownFraction(value, tokens, slash);

  const exponentAt = tokens.findIndex(({ kind, text }) => kind === "digit" && /^E[+-]$/i.test(text));
  const mantissa = exponentAt < 0 ? tokens : tokens.slice(0, exponentAt);
  const point = mantissa.findIndex((token) => isMark(token, "."));
  const whole = point < 0 ? mantissa : mantissa.slice(0, point);
  const after = point < 0 ? [] : mantissa.slice(point + 1);
  const places = after.filter(isPlace);
  const lastPlace = mantissa.findLastIndex(isPlace);
  const thousands = mantissa.filter((token, at) => isMark(token, ",") && at > lastPlace).length;
  const isGrouped = whole.some((token, at) => isMark(token, ",") && whole.slice(at).some(isPlace));

  let scaled = (value * 100 ** percents) / 1000 ** thousands;
  let power = 0;
  if (exponentAt >= 0 && scaled !== 0) {
    const step = Math.max(1, whole.filter(isPlace).length);
    power = Math.floor(Math.floor(Math.log10(scaled) + 1e-12) / step) * step;
    scaled /= 10 ** power;
  }
  const [integer = "0", decimals = ""] = scaled.toFixed(Math.min(places.length, mostDecimals)).split(".");
  const needsWhole = whole.some((token) => isPlace(token) && token.text === "0");
  let out = sign + fill(whole, integer === "0" && !needsWhole ? "" : integer, isGrouped);
  out += decimalsOf(after, decimals, point >= 0);
  if (exponentAt >= 0) {
    const width = tokens.slice(exponentAt + 1).filter(isPlace).length;
    out += `E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(width, "0")}`;
  }
  const percentSigns = tokens.some((token) => isMark(token, "%")) ? "%".repeat(percents) : "";
  return (isChinese ? digitsInChinese(out, isFormal) : out) + percentSigns;
}

/** Digits behind the point; a # shows none that is 0 at the end. */
function decimalsOf(after: readonly FormatToken[], decimals: string, hasPoint: boolean): string {
  const places = after.filter(isPlace);
  const needed = places.findLastIndex(({ text }) => text === "0") + 1;
  let digits = decimals;
  while (digits.length > needed && digits.endsWith("0")) digits = digits.slice(0, -1);
  let at = 0;
  const words = after
    .map((token) => (isPlace(token) ? (digits[at++] ?? "") : token.kind === "words" ? token.text : ""))
    .join("");
  return hasPoint ? `.${words}` : words;
}

function shownFraction(value: number, tokens: readonly FormatToken[], slash: number): string {
  const before = tokens.slice(0, slash);
  // A blank parts the whole from the numerator: # ?/?
  const lastBlank = before.findLastIndex(({ kind, text }) => kind === "words" && text.trim() === "");
  const hasWhole = lastBlank > 0 && before.slice(0, lastBlank).some(isPlace);
  const below = tokens
    .slice(slash + 1)
    .map(({ text }) => text)
    .join("");
  const fixed = /^\d+/.exec(below)?.[0];
  const places = tokens.slice(slash + 1).filter(isPlace).length;
  return fraction(
    value,
    hasWhole,
    Math.min(10 ** Math.max(1, places) - 1, 999),
    fixed ? Number(fixed) : null,
  );
}
