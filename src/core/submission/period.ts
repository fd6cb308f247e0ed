import { daysBetween, dueDayOf, periodOf, type Campaign, type Period } from "../campaign";

/** The period worked on. */
export interface WorkingPeriod extends Period {
  /** Days left to the due day, 0 on the day itself; null unless the period is the present one. */
  readonly daysLeft: number | null;
}

export interface WorkingPeriodOptions {
  /** The due day that was given, if one was. */
  readonly dueDay?: string | null | undefined;
  /** The ledger's report date. */
  readonly reportDate: string | null;
  readonly today: string;
}

/**
 * The period of the due day given, else the one that holds the ledger's report date, or else today
 * (“于每月10日、20日、30日将……报送”). Dates are YYYY-MM-DD.
 */
export function workingPeriod(
  campaign: Campaign,
  { dueDay, reportDate, today }: WorkingPeriodOptions,
): WorkingPeriod {
  const period = periodOf(campaign, dueDay ?? dueDayOf(campaign, reportDate ?? today));
  const isPresent = period.from <= today && today <= period.to;
  return { ...period, daysLeft: isPresent ? daysBetween(today, period.to) : null };
}
