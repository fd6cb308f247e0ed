import { inferYear, parseDate, toIso, type IsoDate } from "../language";

/** A whole date: 2019-11-20, 2019.11.20, 2019年11月20日, 20191120. */
const whole = /(?<!\d)(20\d{2})(?:[-._/年]?(\d{2})[-._/月]?(\d{2})|[-._/年](\d{1,2})[-._/月](\d{1,2}))(?!\d)/;
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

/**
 * The date that the name of a sheet or a file bears; null where it bears none.
 * @param today lends its year to a date without one.
 */
export function dateInName(name: string, today: IsoDate): IsoDate | null {
  const text = name.normalize("NFKC");
  const full = whole.exec(text);
  if (full) return toIso(Number(full[1]), Number(full[2] ?? full[4]), Number(full[3] ?? full[5]));
  for (const form of [monthAndDay, separated, afterWords, digits]) {
    const found = form
      .exec(text)
      ?.slice(1)
      .filter((part) => part !== undefined);
    if (!found) continue;
    const [month, day] = found.map(Number);
    const date = toIso(inferYear(month!, day!, today), month!, day!);
    if (date) return date;
  }
  const read = inWords.test(text) ? parseDate(text, today) : null;
  return read && "date" in read ? read.date : null;
}
