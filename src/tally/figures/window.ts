import { dueDayOf, periodOf, type Campaign } from "../../campaign";
import type { TallyBasis } from "./figure";

/** The days whose evidence is counted, both included; `from` null: from the beginning, undated evidence too. */
export interface Window {
  readonly from: string | null;
  readonly to: string;
}

export interface WindowOptions {
  /** The report date, or today where there is none; YYYY-MM-DD. */
  readonly asOf: string;
  /** The due day of the period worked on; by default the one that holds `asOf`. */
  readonly dueDay?: string | undefined;
}

/**
 * The days of a 口径: 累计 up to the report date; 本期 the period of the due day (“每月10日、20日、30日前”);
 * 本月 the due day's month up to it. A report date within ends them sooner.
 */
export function windowOf(campaign: Campaign, basis: TallyBasis, { asOf, dueDay }: WindowOptions): Window {
  if (basis === "cumulative") return { from: null, to: asOf };
  const period = periodOf(campaign, dueDay ?? dueDayOf(campaign, asOf));
  const from = basis === "period" ? period.from : `${period.to.slice(0, 7)}-01`;
  return { from, to: asOf >= from && asOf < period.to ? asOf : period.to };
}

/** Whether evidence of a date, or without one, is counted. */
export function isWithin(window: Window, date: string | null | undefined): boolean {
  if (!date) return window.from === null;
  return (window.from === null || date >= window.from) && date <= window.to;
}
