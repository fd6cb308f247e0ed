import {
  comparable,
  dateOfSerial,
  inferYear,
  parseDate,
  readNumeral,
  toIso,
  withoutBlanks,
  type IsoDate,
} from "../language";

/** How 填报时间 reads. */
export type ReportDateReading =
  | { readonly kind: "missing" }
  | { readonly kind: "date"; readonly date: IsoDate }
  | { readonly kind: "invalid"; readonly text: string };

/** The form as it is printed, with or without its year: only blanks between 年, 月 and 日. */
const unfilled = /^(?:[\d〇零一二三四五六七八九]{0,4}年月日|[年月日]*)$/;

/** The last day of a span: 2019年11月11日至20日, 2019.11.11—2019.11.20. Days that a hyphen parts have 日 before it. */
const span =
  /^\s*((?:(\d{4})\D+)(\d{1,2})\D+)\d{1,2}\s*[日号]?\s*(?:[至到~～—–]+|(?<=[日号]\s*)-)\s*(\d[^至到~～]*)$/;

/** A span as its last day. */
function lastDay(text: string): string {
  const [, , year, month, last] = span.exec(text) ?? [];
  if (last === undefined) return text;
  const parts = last.match(/\d+/g)!.length;
  return parts >= 3 ? last : parts === 2 ? `${year}年${last}` : `${year}年${month}月${last}`;
}

/** Reads 填报时间 in all the usual forms: 2019年11月20日, 2019.11.20, 20191120, 二〇一九年十一月二十日, 43789. */
export function readReportDate(text: string): ReportDateReading {
  const bare = withoutBlanks(text);
  if (unfilled.test(bare.replaceAll("_", ""))) return { kind: "missing" };
  if (/^\d{5}(\.\d+)?$/.test(bare)) {
    const date = dateOfSerial(Number(bare), false);
    return date ? { kind: "date", date } : { kind: "invalid", text };
  }
  const separated = lastDay(text.slice(0, 200).replaceAll("_", ""))
    .replace(/^\s*(\d{4})\s+(\d{1,2})\s+(\d{1,2})\s*$/, "$1-$2-$3")
    .replace(/^\s*(\d{4})(\d{2})(\d{2})\s*$/, "$1-$2-$3")
    .replace(/月\s*\d{1,2}\s*$/, "$&日")
    .replace(/(?<=\d)[、，,\\](?=\d)/g, "-");
  const parsed = parseDate(separated);
  return parsed && "date" in parsed ? { kind: "date", date: parsed.date } : { kind: "invalid", text };
}

const numeral = String.raw`(\d{1,2}|[一二三四五六七八九十]{1,3})`;
/** 11月20日, 11.20, 十一月二十日（周三）. */
const yearless = new RegExp(
  String.raw`^${numeral}[月./-]${numeral}[日号]?(?:[（(][^（）()]{1,4}[）)])?[。.]?$`,
);

/** The day that a text names without its year: the year is that of `today`, or the one before. */
export function dayWithoutYear(text: string, today: IsoDate): IsoDate | null {
  const found = yearless.exec(comparable(text.slice(0, 40)));
  if (!found) return null;
  const [month = 0, day = 0] = [found[1]!, found[2]!].map((part) => readNumeral(part, 0)?.value ?? 0);
  return toIso(inferYear(month, day, today), month, day);
}
