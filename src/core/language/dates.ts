/**
 * A day as YYYY-MM-DD. The compiler takes a literal of that shape and refuses any other text: what comes from outside
 * becomes one by {@link isoDate} alone.
 */
export type IsoDate = `${number}-${number}-${number}`;

const dayLength = 86_400_000;
const days1904 = 1462;

/**
 * The date an Excel serial number stands for, null outside 1900–9999.
 * Serial 60 is the 29 February 1900 that never was; no report has that date.
 */
export function dateOfSerial(serial: number, date1904: boolean): IsoDate | null {
  const days = Math.floor(serial) + (date1904 ? days1904 : 0);
  if (!(days >= 1 && days <= 2958465)) return null;
  return new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * dayLength)
    .toISOString()
    .slice(0, 10) as IsoDate;
}

/** The serial number of a date, counted from 1900 or from 1904. */
export function serialOfDate(date: IsoDate, date1904 = false): number {
  const time = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
  return Math.round((time - Date.UTC(1899, 11, 30)) / dayLength) - (date1904 ? days1904 : 0);
}

/** The day that a clock shows where it stands. */
export function dayOfClock(now: Date): IsoDate {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate;
}

/** `2019-11-20` as people write it here: 2019年11月20日. */
export function chineseDate(date: IsoDate): string {
  return `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}
