import type { IsoDate } from "../../language";
import { firstOfMonth, periodHolding, workingPeriod, type Campaign, type Period } from "../../campaign";
import type { TallyBasis } from "./figure";

/** The days whose evidence is counted, both included; `from` null: from the beginning, undated evidence too. */
export interface Window {
  readonly from: IsoDate | null;
  readonly to: IsoDate;
}

export interface WindowOptions {
  /** Null where the ledger has none. */
  readonly reportDate: IsoDate | null;
  /** Stands in for a report date that is missing. */
  readonly today: IsoDate;
  /** The period asked for; by default the one that holds the report date. */
  readonly period?: Period | null | undefined;
}

/**
 * The days of a 口径: 累计 all up to the report; 本期 the period of the due day (“每月10日、20日、30日前”);
 * 本月 the due day's month up to it. A report speaks for its whole period: one that is dated some days
 * before its due day may well tell of the days between.
 */
export function windowOf(campaign: Campaign, basis: TallyBasis, options: WindowOptions): Window {
  const { reportDate, today } = options;
  const limit = reportDate ? periodHolding(campaign, reportDate).to : today;
  if (basis === "cumulative") return { from: null, to: limit };
  const period = workingPeriod(campaign, options);
  const from = basis === "period" ? period.from : firstOfMonth(period.to);
  return { from, to: limit >= from && limit < period.to ? limit : period.to };
}

/** Whether evidence of a date, or without one, is counted. */
export function isWithin(window: Window, date: IsoDate | null | undefined): boolean {
  if (!date) return window.from === null;
  return (window.from === null || date >= window.from) && date <= window.to;
}
