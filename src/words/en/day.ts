import type { WorkingPeriod } from "../../core/campaign";
import type { IsoDate } from "../../core/language";
import { counted } from "./plural";

const months = "January February March April May June July August September October November December".split(
  " ",
);

const yearOf = (date: IsoDate) => date.slice(0, 4);
const dayOf = (date: IsoDate) => Number(date.slice(8, 10));

/** `2019-11-20` where the year goes without saying: 20 November. */
export function monthDay(date: IsoDate): string {
  return `${dayOf(date)} ${months[Number(date.slice(5, 7)) - 1]}`;
}

/** `2019-11-20` as 20 November 2019; empty without a date. */
export function dayText(date: IsoDate | null): string {
  return date ? `${monthDay(date)} ${yearOf(date)}` : "";
}

/** From one day to another, without the year: 11–20 November. */
export function daySpan(from: IsoDate, to: IsoDate): string {
  if (from === to) return monthDay(to);
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${dayOf(from)}–${monthDay(to)}`
    : `${monthDay(from)} – ${monthDay(to)}`;
}

/** How long until the due day of the present period; of another period, which days it has. */
export function dueText({ from, to, daysLeft }: WorkingPeriod, today: IsoDate): string {
  if (daysLeft === 0) return `Due today (${monthDay(to)})`;
  if (daysLeft !== null) return `Due ${monthDay(to)}, in ${counted(daysLeft, "day")}`;
  const year = yearOf(to) === yearOf(today) ? "" : ` ${yearOf(to)}`;
  return `Period: ${daySpan(from, to)}${year}`;
}
