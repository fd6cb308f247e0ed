import { inferYear, type IsoDate, parseDate, readNumeral, toIso } from "../language";

/** A whole date: 2019-11-20, 2019.11.20, 2019年11月20日, 20191120. */
const whole = /(?<!\d)(20\d{2})(?:[-._/年]?(\d{2})[-._/月]?(\d{2})|[-._/年](\d{1,2})[-._/月](\d{1,2}))(?!\d)/;
/** 19.11.20, 191120. */
const shortYear = /(?<!\d)(\d{2})(?:[-._/](\d{1,2})[-._/](\d{1,2})|(0[1-9]|1[0-2])([0-2]\d|3[01]))(?!\d)/;
/** 11.11-11.20, 11月11日至20日. */
const range =
  /(?<!\d)(\d{1,2})[.月](\d{1,2})[日号]?\s*[-—–~至到]+\s*(?:(\d{1,2})[.月])?(\d{1,2})[日号]?(?!\d)/;
/** 11月上旬, 十月下旬, 11月中, 11月第2期. */
const third =
  /(?<!\d)(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:([上中下])旬|([上中下])(?=[)）\s]|$)|第?([123一二三])[期次])/;
/** What a third of a month is called, in order. */
const thirds = ["上1一", "中2二", "下3三"];
/** 10月20日, 11月8号. */
const monthAndDay = /(?<!\d)(\d{1,2})月(\d{1,2})(?!\d)/;
/** 10.20, 1.20, 11-8; 1.2 may be the number of anything. */
const separated = /(?<![\d.\-_\p{L}]|附件|表)(?:(\d{1,2})[.\-_](\d{2})|(\d{2})[.\-_](\d{1,2}))(?![\d.\-_])/u;
/** 1120. */
const digits = /(?<!\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/;
/** 十月二十日. */
const inWords = /[一二三四五六七八九十]月[一二三四五六七八九十]/;
/** 10.20 behind words: 清单10.20. */
const afterWords = /(?<=\p{Script=Han})(\d{1,2})[.\-_](\d{2})(?![\d.\-_])/u;
/** 11月, 2019年11月, 十一月份. */
const monthOnly =
  /(?<!\d)(?:(20\d{2})年)?(\d{1,2}|[一二三四五六七八九十]{1,2})月(?!\s*[\d一二三四五六七八九十])/;

/**
 * The date that the name of a sheet or a file bears, of several days the last; null where it bears none.
 * @param today lends its year to a date without one.
 */
export function dateInName(name: string, today: IsoDate): IsoDate | null {
  const text = name.normalize("NFKC");
  const full = whole.exec(text);
  if (full) return toIso(Number(full[1]), Number(full[2] ?? full[4]), Number(full[3] ?? full[5]));
  const several = lastOfSeveral(text, today) ?? withShortYear(text, today);
  if (several) return several;
  for (const form of [monthAndDay, separated, afterWords, digits]) {
    const found = form
      .exec(text)
      ?.slice(1)
      .filter((part) => part !== undefined);
    if (!found) continue;
    const [month, day] = found.map(Number);
    const date = dayOf(month!, day!, today);
    if (date) return date;
  }
  const read = inWords.test(text) ? parseDate(text, today) : null;
  return read && "date" in read ? read.date : null;
}

/** The last day on which the month can be reported that a name bears without a day; null where it bears none. */
export function monthInName(name: string, today: IsoDate): IsoDate | null {
  const found = monthOnly.exec(name.normalize("NFKC"));
  if (!found || dateInName(name, today) !== null) return null;
  const month = readNumeral(found[2]!, 0)?.value ?? 0;
  const year = found[1] ? Number(found[1]) : inferYear(month, 1, today);
  return lastThird(year, month);
}

/** The last day of a span, or of the third of a month. */
function lastOfSeveral(text: string, today: IsoDate): IsoDate | null {
  const span = range.exec(text);
  if (span) {
    const [month, day, endMonth, endDay] = span.slice(1).map(Number);
    const from = dayOf(month!, day!, today);
    const to = dayOf(endMonth! || month!, endDay!, today);
    if (from && to && from < to) return to;
  }
  const part = third.exec(text);
  if (!part) return null;
  const month = readNumeral(part[1]!, 0)?.value ?? 0;
  const at = thirds.findIndex((words) => words.includes(part[2] ?? part[3] ?? part[4]!));
  return at === 2 ? lastThird(inferYear(month, 21, today), month) : dayOf(month, at === 0 ? 10 : 20, today);
}

/** 191120 is a date where 19 is the year of today, or one beside it. */
function withShortYear(text: string, today: IsoDate): IsoDate | null {
  const found = shortYear.exec(text);
  if (!found) return null;
  const year = 2000 + Number(found[1]);
  if (Math.abs(year - Number(today.slice(0, 4))) > 1) return null;
  return toIso(year, Number(found[2] ?? found[4]), Number(found[3] ?? found[5]));
}

function dayOf(month: number, day: number, today: IsoDate): IsoDate | null {
  return toIso(inferYear(month, day, today), month, day);
}

/** The 30th, in a short month its last day. */
function lastThird(year: number, month: number): IsoDate | null {
  return toIso(year, month, 30) ?? toIso(year, month, 29) ?? toIso(year, month, 28);
}
