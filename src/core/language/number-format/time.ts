import { dateOfSerial } from "../dates";
import type { FormatSection } from "./sections";

const weekdays = "日一二三四五六";
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const chineseDigits = "〇一二三四五六七八九";
const secondsPerDay = 86_400;

function inChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (number < 10) return chineseDigits[number]!;
  return `${tens === 1 ? "" : chineseDigits[tens]!}十${ones === 0 ? "" : chineseDigits[ones]!}`;
}

/** A date or time as a format shows it; null where the number is none. */
export function shownTime(
  value: number,
  { tokens, isChinese }: FormatSection,
  date1904: boolean,
): string | null {
  const day = value < 0 ? null : value < 1 ? "1899-12-31" : dateOfSerial(value, date1904);
  if (day === null) return null;
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const hasFraction = tokens.some(({ kind, text }) => kind === "digit" && text === "0");
  const exact = (value % 1) * secondsPerDay;
  const seconds = hasFraction ? Math.floor(exact + 1e-6) : Math.round(exact);
  const [hour, minute, second] = [
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  const isHalfDay = tokens.some(({ text }) => /^(?:am\/pm|a\/p|上午\/下午)$/.test(text));
  const number = (value: number, width: number) =>
    isChinese ? inChinese(value) : String(value).padStart(width, "0");
  const yearText = (text: string) =>
    isChinese ? text.replace(/\d/g, (digit) => chineseDigits[Number(digit)]!) : text;

  const timesAt = tokens.flatMap(({ kind, text }, at) => (kind === "time" ? [{ text, at }] : []));
  const isMinute = (at: number) => {
    const index = timesAt.findIndex((time) => time.at === at);
    return /^\[?h/.test(timesAt[index - 1]?.text ?? "") || /^\[?s/.test(timesAt[index + 1]?.text ?? "");
  };
  return tokens
    .map(({ kind, text }, at) => {
      if (kind !== "time")
        return kind === "words" ? text : text === "0" ? String(Math.floor((exact % 1) * 10)) : text;
      const width = Math.min(text.length, 2);
      switch (text[0]) {
        case "y":
        case "e":
          return yearText(text.length > 2 || text[0] === "e" ? String(year) : String(year).slice(2));
        case "m":
          if (isMinute(at)) return number(minute, width);
          return text.length > 2 ? months[month - 1]! : number(month, width);
        case "d":
          return text.length > 2 ? `星期${weekdayOf(day)}` : number(date, width);
        case "a":
          return text.length < 3 || text.includes("/")
            ? noonOf(text, hour)
            : (text.length > 3 ? "星期" : "周") + weekdayOf(day);
        case "h":
          return number(isHalfDay ? hour % 12 || 12 : hour, width);
        case "s":
          return number(second, width);
        case "[": {
          const unit = { h: 3600, m: 60, s: 1 }[text[1] as "h" | "m" | "s"];
          return String(Math.floor(Math.round(value * secondsPerDay) / unit));
        }
        case "上":
          return noonOf(text, hour);
        default:
          return "";
      }
    })
    .join("");
}

function noonOf(text: string, hour: number): string {
  const [morning = "", afternoon = ""] = text.toUpperCase().split("/");
  return hour < 12 ? morning : afternoon;
}

function weekdayOf(day: string): string {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
}
