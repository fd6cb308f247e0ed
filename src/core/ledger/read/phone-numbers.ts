import type { Campaign } from "../../campaign";
import type { PhoneNumber } from "../contact";

/** How landline numbers are written where the campaign is run. */
export type Landlines = Pick<Campaign, "areaCode" | "landlineDigits">;

/** Digits that may be a telephone number, and where they stand in the text. */
export interface DigitRun {
  readonly digits: string;
  readonly start: number;
}

/** No telephone number has so few digits. */
const minimumRun = 5;
/** Nor so many: a licence, an account, an identity. */
const beyondPhones = 15;
const mobileDigits = 11;
/** With its area code, and some digits too many. */
const longestPhone = 14;
/** Numbers that were typed without anything between. */
const gluedMobiles = /^(?:1[3-9]\d{9}){2,4}$/;
/** Hyphens, brackets, blanks and dots stand inside a number. */
const separator = /[-－—–‐‑−()（）\s.．·•‧_]/;
/** The country's code, which nothing but a mobile number or an area code follows. */
const countryCode =
  /(?<![\d])(?:[+＋]\s?86|00\s?86|86(?=[-－—–()（）\s.·]*1[3-9](?:[-－—–()（）\s.·]*\d){9}(?!\d))|86(?=[-－—–()（）\s]+(?:0|1[3-9])\d))/g;
/** Dialled before a mobile number of another place, once. */
const trunkZero = /(?<!\d)0(?=[-－—–()（）\s.·]*1[3-9](?:[-－—–()（）\s.·_]*\d){9}(?!\d))/g;
const phoneLetters = /^(?:tel|phone|mobile|mob|fax|call|[tmp])$/i;
/** Words for papers that have a number of their own: 营业执照号, 统一社会信用代码, 身份证. */
const paper = /(?:[证照]|代码|信用码|注册|登记|许可|账|帐|卡|门牌|编)(?:号码?|编号|代码)?[:：]?\s*$/;

/** The text with the country's code blanked out; an area code after it gets its 0 again. */
function withoutCountryCode(text: string, { areaCode }: Landlines): string {
  if (!text.includes("86")) return text;
  const bare = areaCode.replace(/^0/, "");
  return text.replace(countryCode, (code, at: number) => {
    const blank = " ".repeat(code.length);
    const rest = text.slice(at + code.length);
    return areaCode !== bare && new RegExp(`^[^\\d]{0,2}${bare}(?!\\d{9})`).test(rest)
      ? `${blank.slice(1)}0`
      : blank;
  });
}

function isComplete(digits: string, { areaCode, landlineDigits }: Landlines): boolean {
  if (digits.startsWith("1")) return digits.length === mobileDigits;
  if (digits.startsWith("0"))
    return digits.length === areaCode.length + landlineDigits || digits.length === mobileDigits;
  return digits.length === landlineDigits;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * Runs of five or more digits. Inside a number hyphens, brackets, dots and blanks are skipped; after a complete number
 * they end it, so that two numbers or an extension do not run together. Digits that are part of another code are none.
 */
export function digitRuns(written: string, landlines: Landlines): DigitRun[] {
  const text = withoutCountryCode(written, landlines).replace(trunkZero, " ");
  const runs: DigitRun[] = [];
  let digits = "";
  let start = 0;
  let last = 0;
  const end = () => {
    const run = { digits, start };
    if (digits.length >= minimumRun && !isOfAnotherCode(text, run, last)) runs.push(run);
    digits = "";
  };
  for (let i = 0; i < text.length; i++) {
    if (isDigit(text.charCodeAt(i))) {
      const from = i;
      while (isDigit(text.charCodeAt(i + 1))) i++;
      const group = text.slice(from, i + 1);
      if (digits && (group.length >= mobileDigits || digits.length + group.length > longestPhone)) end();
      const glued = gluedMobiles.test(group) ? group.match(/\d{11}/g)! : [group];
      for (const part of glued) {
        if (!digits) start = from;
        digits += part;
        last = i;
        if (glued.length > 1) end();
      }
    } else if (digits && (!separator.test(text[i]!) || isComplete(digits, landlines))) end();
  }
  end();
  return runs;
}

const latin = /[A-Za-z]/;

/** Digits with letters in them, too many of them, or named as the number of a paper. */
function isOfAnotherCode(text: string, { digits, start }: DigitRun, last: number): boolean {
  if (digits.length >= beyondPhones) return true;
  const isMobile = /^1[3-9]\d{9}$/.test(digits);
  if (!isMobile && paper.test(text.slice(Math.max(0, start - 12), start))) return true;
  const before = /[A-Za-z]*$/.exec(text.slice(Math.max(0, start - 20), start))![0];
  const hasLetterBehind = latin.test(text[last + 1] ?? "");
  if ((before === "" || phoneLetters.test(before)) && !hasLetterBehind) return false;
  // A name in letters may touch a whole mobile number on one side.
  const isNamed =
    isMobile && (before === "" || !hasLetterBehind) && !isDigit(text.charCodeAt(start - before.length - 1));
  return !isNamed;
}

/** What a run of digits is. */
export function classifyPhone(
  digits: string,
  { areaCode, landlineDigits }: Landlines,
): Pick<PhoneNumber, "kind" | "canonical"> {
  if (/^1[3-9]\d{9}$/.test(digits)) return { kind: "mobile", canonical: digits };
  const isShortMobile = /^1[3-9]/.test(digits) && digits.length >= 6 && digits.length < mobileDigits;
  if (isShortMobile || (digits.startsWith("1") && digits.length >= 9 && digits.length <= 13))
    return { kind: "invalid-mobile", canonical: null };
  const local = digits.startsWith(areaCode) ? digits.slice(areaCode.length) : digits;
  return local.length === landlineDigits && /^[2-8]/.test(local)
    ? { kind: "landline", canonical: local }
    : { kind: "invalid-landline", canonical: null };
}
