import { chineseDate, type IsoDate } from "../../core/language";
import type { Campaign, WorkingPeriod } from "../../core/campaign";

/** `2019-11-20` as people write it here: 2019年11月20日; empty without a date. */
export function dayText(date: IsoDate | null): string {
  return date ? chineseDate(date) : "";
}

/** `2019-11-20` where the year goes without saying: 11月20日. */
export function monthDay(date: IsoDate): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

/** From one day to another of the same campaign, without the year: 11月11日至20日. */
export function daySpan(from: IsoDate, to: IsoDate): string {
  if (from === to) return monthDay(to);
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${monthDay(from)}至${isSameMonth ? `${Number(to.slice(8, 10))}日` : monthDay(to)}`;
}

/** How long until the due day of the present period; of another period, which days it has. */
export function dueText({ from, to, daysLeft }: WorkingPeriod, today: IsoDate, { tally }: Campaign): string {
  if (daysLeft === 0) return `今天（${monthDay(to)}）是报送日`;
  if (daysLeft !== null) return `距${monthDay(to)}报送还有${daysLeft}天`;
  const year = to.slice(0, 4) === today.slice(0, 4) ? "" : `${to.slice(0, 4)}年`;
  return `${tally.basisWords.period}：${year}${daySpan(from, to)}`;
}
