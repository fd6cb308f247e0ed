import { daysBetween, dueDayOf, periodOf, type Campaign } from "../../../core/campaign";
import { paneText as text } from "../../../words/zh-CN/pane";

function day(date: string): string {
  return text.monthDay(Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** The last day that the campaign names. */
function lastDay({ dispositions, finalReport }: Campaign): string {
  return [...dispositions.map(({ deadline }) => deadline), finalReport?.deadline ?? ""].sort().at(-1)!;
}

/**
 * How long until the next due day; once the campaign is over, which days the ledger's period had.
 * “于每月10日、20日、30日…报送环保中队”
 */
export function dueWords(campaign: Campaign, reportDate: string | null, today: string): string {
  const present = dueDayOf(campaign, today);
  const worked = dueDayOf(campaign, reportDate ?? today);
  if (worked === present || today <= lastDay(campaign))
    return text.untilDue(day(present), daysBetween(today, present));
  const { from, to } = periodOf(campaign, worked);
  const year = to.slice(0, 4) === today.slice(0, 4) ? "" : `${to.slice(0, 4)}年`;
  return text.period(year + day(from), day(to));
}
