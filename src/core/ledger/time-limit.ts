import type { LedgerRow } from "./ledger";
import { parseDate, type IsoDate } from "../language";

/**
 * The row's own 整治时限 (“明确整治时限、责任单位以及责任人”), Null when it has none that is a date.
 * @param reportDate the year of a date that is written without one.
 */
export function timeLimitOf(row: LedgerRow, reportDate: IsoDate): IsoDate | null {
  return readTimeLimit(row.lifecycle("timeLimit"), reportDate);
}

/** The day of a 整治时限 as it is written; null where it is none. */
export function readTimeLimit(text: string, reportDate: IsoDate): IsoDate | null {
  if (!text) return null;
  const parsed = parseDate(text.slice(0, 100), reportDate);
  return parsed && "date" in parsed ? parsed.date : null;
}
