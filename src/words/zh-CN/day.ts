import type { IsoDate } from "../../core/language";
import type { Campaign, WorkingPeriod } from "../../core/campaign";

/** `2019-11-20` as people write it here: 2019年11月20日; empty without a date. */
export function dayText(date: IsoDate | null): string {
  if (!date) return "";
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** `2019-11-20` where the year goes without saying: 11月20日. */
export function monthDay(date: IsoDate): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

/** How long until the due day of the present period; of another period, which days it has. */
export function dueText({ from, to, daysLeft }: WorkingPeriod, today: IsoDate, { tally }: Campaign): string {
  if (daysLeft === 0) return `今天是${monthDay(to)}，该报送了`;
  if (daysLeft !== null) return `距${monthDay(to)}报送还有${daysLeft}天`;
  const year = to.slice(0, 4) === today.slice(0, 4) ? "" : `${to.slice(0, 4)}年`;
  return `${tally.basisWords.period} ${year}${monthDay(from)}—${monthDay(to)}`;
}
