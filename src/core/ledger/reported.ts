import { periodHolding, type Campaign, type Period } from "../campaign";
import type { IsoDate } from "../language";
import type { Ledger } from "./ledger";

/**
 * Which of several dates is that of the report: the latest inside the period; with none inside, the first after it;
 * else the last before it. Without a period the latest.
 */
export function dateReported(dates: readonly IsoDate[], period: Period | null): IsoDate | null {
  const sorted = [...dates].sort();
  if (!period) return sorted.at(-1) ?? null;
  const inside = sorted.filter((date) => isInPeriod(date, period));
  return inside.at(-1) ?? sorted.find((date) => date > period.to) ?? sorted.at(-1) ?? null;
}

export function isInPeriod(date: IsoDate, { from, to }: Period): boolean {
  return date >= from && date <= to;
}

/** The period that holds most of the dates, the later on a tie; null where there is none. */
export function usualPeriod(dates: readonly IsoDate[], campaign: Campaign): Period | null {
  const counts = new Map<IsoDate, { readonly period: Period; count: number }>();
  for (const date of dates) {
    const period = periodHolding(campaign, date);
    const known = counts.get(period.to);
    if (known) known.count++;
    else counts.set(period.to, { period, count: 1 });
  }
  const [usual] = [...counts.values()].sort(
    (a, b) => b.count - a.count || (a.period.to < b.period.to ? 1 : -1),
  );
  return usual?.period ?? null;
}

/** The ledgers that are the report of a workbook's first unit: those of its date, and undated ones with them. */
export function ledgersReported(ledgers: readonly Ledger[], period: Period | null): readonly Ledger[] {
  const unit = ledgers.find((ledger) => ledger.unit)?.unit ?? null;
  const own = ledgers.filter((ledger) => ledger.unit === null || ledger.unit === unit);
  const date = dateReported(
    own.flatMap(({ day }) => day ?? []),
    period,
  );
  return own.filter(({ day }) => day === null || day === date);
}
