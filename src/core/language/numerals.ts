/** A number as it stands in a text. */
export interface Numeral {
  /** The number; null where the text names none (数, 若干, 两三). */
  value: number | null;
  approximate: boolean;
  /** The place after its last character. */
  end: number;
}

const DIGITS = new Map<string, number>();
["〇零○", "一壹", "二贰两俩", "三叁仨", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].forEach(
  (same, value) => {
    for (const c of same) DIGITS.set(c, value);
  },
);
const UNITS = new Map<string, number>([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
  ["廿", 20],
  ["卅", 30],
]);
const LONGEST = 12;

export const isAsciiDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isLatin = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122);

/** The characters that Chinese numbers are written with. */
export const chineseNumerals: readonly string[] = [...DIGITS.keys(), ...UNITS.keys()];

const CHINESE = new Uint8Array(65536);
for (const c of chineseNumerals) CHINESE[c.charCodeAt(0)] = 1;

/** Whether the code unit may begin or continue a Chinese number. */
export function isChineseNumeral(c: number): boolean {
  return CHINESE[c] === 1;
}

/** The end of the run of Chinese numerals that begins at `from`. */
export function chineseRunEnd(s: string, from: number): number {
  let i = from;
  while (i < s.length && isChineseNumeral(s.charCodeAt(i))) i++;
  return i;
}

/** The end of the run of Arabic digits that begins at `from`. */
export function digitRunEnd(s: string, from: number): number {
  let i = from;
  while (i < s.length && isAsciiDigit(s.charCodeAt(i))) i++;
  return i;
}

/** Reads a Chinese number (三, 十二, 一百零五, 二〇一九, 两三); null where the run is none. */
export function readChinese(run: string): { value: number | null; approximate: boolean } | null {
  if (run.length === 0 || run.length > LONGEST) return null;
  let withUnits = false;
  for (const c of run) withUnits ||= UNITS.has(c);
  return withUnits ? readWithUnits(run) : readDigitByDigit(run);
}

function readDigitByDigit(run: string): { value: number | null; approximate: boolean } | null {
  const digits = Array.from(run, (c) => DIGITS.get(c)!);
  const [first, second] = digits;
  if (digits.length === 2 && first !== undefined && second !== undefined && first > 0 && second === first + 1)
    return { value: null, approximate: true };
  if (digits.length > 9) return null;
  return { value: digits.reduce((sum, d) => sum * 10 + d, 0), approximate: false };
}

function readWithUnits(run: string): { value: number | null; approximate: boolean } | null {
  let total = 0;
  let digit: number | null = null;
  let smallest = Infinity;
  for (const c of run) {
    const d = DIGITS.get(c);
    if (d !== undefined) {
      if (digit !== null && digit > 0) return d === digit + 1 ? { value: null, approximate: true } : null;
      digit = d;
      continue;
    }
    const unit = UNITS.get(c)!;
    const size = unit === 20 || unit === 30 ? 10 : unit;
    if (size >= smallest || (digit === 0 && size !== 10)) return null;
    smallest = size;
    total += digit === null || digit === 0 ? unit : digit * unit;
    digit = null;
  }
  return { value: total + (digit ?? 0), approximate: false };
}

/** Reads a plain number at `at`, Arabic or Chinese; null where there is none. */
export function readNumeral(s: string, at: number): Numeral | null {
  if (isAsciiDigit(s.charCodeAt(at))) {
    const end = digitRunEnd(s, at);
    return end - at > 9 ? null : { value: Number(s.slice(at, end)), approximate: false, end };
  }
  const end = chineseRunEnd(s, at);
  const read = end > at ? readChinese(s.slice(at, end)) : null;
  return read === null ? null : { ...read, end };
}
