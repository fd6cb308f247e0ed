import type { Campaign, FigureKey } from "../../campaign";
import type { IsoDate } from "../../language";
import type { DecisionBook } from "../compare/decisions";
import type { SiteRecord } from "../intake/unit-file";
import { byKey } from "../by-key";
import { type DueDay, emptyRegister, type Register } from "./register";
import { remember, type UnitOfPeriod } from "./remember";

/** What a consolidated workbook of before there was a register tells of its one period. */
export interface OlderWorkbook {
  readonly due: DueDay;
  readonly records: readonly SiteRecord[];
  readonly figures: ReadonlyMap<string, ReadonlyMap<FigureKey, number>>;
  readonly reportDates: ReadonlyMap<string, IsoDate>;
  /** Titles that it should have and does not. */
  readonly missing: readonly string[];
}

/** The register that begins with such a workbook. */
export function registerOfOlder(
  { due, records, figures, reportDates, missing }: OlderWorkbook,
  decisions: DecisionBook,
  campaign: Campaign,
): Register {
  const rows = byKey(records, ({ unit }) => unit);
  const names = new Set([...campaign.roster.units.map(({ name }) => name), ...rows.keys()]);
  const units = [...names].flatMap((unit): UnitOfPeriod[] => {
    const own = rows.get(unit) ?? [];
    const counted = figures.get(unit) ?? new Map<FigureKey, number>();
    if (own.length === 0 && counted.size === 0) return [];
    const reportDate = reportDates.get(unit) ?? null;
    const file = own[0]?.file || null;
    return [{ unit, state: "", file, reportDate, basis: null, rows: own, figures: counted, history: [] }];
  });
  return { ...remember(emptyRegister, { due, units }, decisions, campaign).register, missing };
}
