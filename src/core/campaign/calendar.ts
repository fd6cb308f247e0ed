import type { IsoDate } from "../language";
import type { Campaign } from "./schema";

/** Days from `from` to `to`, both included; `to` is its due day. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const dayLength = 86_400_000;

function utc(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

function iso(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10) as IsoDate;
}

/** The date some days later (or earlier). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return iso(utc(date) + days * dayLength);
}

/** The first day of a date's month. */
export function firstOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 8)}01` as IsoDate;
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((utc(to) - utc(from)) / dayLength);
}

/** The due days of a month (1–12): “每月10日、20日、30日”, in a short month on its last day. */
function dueDaysOfMonth(campaign: Campaign, year: number, month: number): IsoDate[] {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return campaign.dueDays.map((day) => iso(Date.UTC(year, month - 1, Math.min(day, last)))).sort();
}

/** The first due day on or after a date. */
function dueDayOf(campaign: Campaign, date: IsoDate): IsoDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const candidates = [...dueDaysOfMonth(campaign, year, month), ...dueDaysOfMonth(campaign, year, month + 1)];
  return candidates.find((day) => day >= date)!;
}

/** The last due day before a date. */
function dueDayBefore(campaign: Campaign, date: IsoDate): IsoDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const candidates = [...dueDaysOfMonth(campaign, year, month - 1), ...dueDaysOfMonth(campaign, year, month)];
  return candidates.filter((day) => day < date).at(-1)!;
}

/** The period of a due day: it begins the day after the due day before it. */
export function periodOf(campaign: Campaign, dueDay: IsoDate): Period {
  return { from: addDays(dueDayBefore(campaign, dueDay), 1), to: dueDay };
}

/** The period that a date lies in. */
export function periodHolding(campaign: Campaign, date: IsoDate): Period {
  return periodOf(campaign, dueDayOf(campaign, date));
}

/** The period before another. */
export function periodBefore(campaign: Campaign, { from }: Period): Period {
  return periodOf(campaign, addDays(from, -1));
}

/** The period worked on. */
export interface WorkingPeriod extends Period {
  /** Days left to the due day, 0 on the day itself; null unless the period is the present one. */
  readonly daysLeft: number | null;
}

export interface WorkingPeriodOptions {
  /** The period that was asked for, if one was. */
  readonly period?: Period | null | undefined;
  /** The ledger's report date. */
  readonly reportDate: IsoDate | null;
  readonly today: IsoDate;
}

/**
 * The period asked for, else the one that holds the ledger's report date, or else today
 * (“于每月10日、20日、30日将……报送”). Dates are YYYY-MM-DD.
 */
export function workingPeriod(
  campaign: Campaign,
  { period, reportDate, today }: WorkingPeriodOptions,
): WorkingPeriod {
  const { from, to } = period ?? periodHolding(campaign, reportDate ?? today);
  const isPresent = from <= today && today <= to;
  return { from, to, daysLeft: isPresent ? daysBetween(today, to) : null };
}

/** The last day that the campaign names: of its stages, or of its last report. */
function lastDayOf({ dispositions, finalReport }: Campaign): IsoDate {
  const days = dispositions.map(({ deadline }) => deadline);
  return (finalReport ? [...days, finalReport.deadline] : days).sort().at(-1)!;
}

/**
 * What to say of the next due day: the present period with its days left; once the campaign is over, the period
 * that a ledger of earlier was made in.
 */
export function periodToShow(campaign: Campaign, reportDate: IsoDate | null, today: IsoDate): WorkingPeriod {
  const worked = workingPeriod(campaign, { reportDate, today });
  return today <= lastDayOf(campaign) ? workingPeriod(campaign, { reportDate: null, today }) : worked;
}
