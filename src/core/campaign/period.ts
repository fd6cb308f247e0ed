import type { Campaign } from "./schema";

/** Days from `from` to `to`, both included, as YYYY-MM-DD; `to` is the due day. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const dayLength = 86_400_000;

function utc(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The date some days later (or earlier), as YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  return iso(utc(date) + days * dayLength);
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / dayLength);
}

/** The due days of a month (1–12): “每月10日、20日、30日”, in a short month on its last day. */
function dueDaysOfMonth(campaign: Campaign, year: number, month: number): string[] {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return campaign.dueDays.map((day) => iso(Date.UTC(year, month - 1, Math.min(day, last)))).sort();
}

/** The first due day on or after a date. */
export function dueDayOf(campaign: Campaign, date: string): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const candidates = [...dueDaysOfMonth(campaign, year, month), ...dueDaysOfMonth(campaign, year, month + 1)];
  return candidates.find((day) => day >= date)!;
}

/** The last due day before a date. */
export function dueDayBefore(campaign: Campaign, date: string): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const candidates = [...dueDaysOfMonth(campaign, year, month - 1), ...dueDaysOfMonth(campaign, year, month)];
  return candidates.filter((day) => day < date).at(-1)!;
}

/** The period of a due day: it begins the day after the due day before it. */
export function periodOf(campaign: Campaign, dueDay: string): Period {
  return { from: addDays(dueDayBefore(campaign, dueDay), 1), to: dueDay };
}
