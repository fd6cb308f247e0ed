import type { Campaign, FigureKey } from "../campaign";
import {
  byKey,
  dueDaysOf,
  isCounted,
  outcomeOf,
  type Register,
  registerUntil,
  type SiteChange,
  type UnitPeriod,
} from "../consolidation";
import type { IsoDate } from "../language";
import { type TownSite, townSites } from "./town-sites";

/** A unit of the roster at the end of a period. */
export interface UnitLine {
  readonly unit: string;
  /** What 历次数据 has of it in the period; null where the register has no line of it. */
  readonly report: UnitPeriod | null;
  /** A report of its own counted; else its last one stands in. */
  readonly isCounted: boolean;
  /** 填报时间 lies behind the due day. */
  readonly isLate: boolean;
  readonly sites: number;
  readonly done: number;
  /** Done with nothing of “两断三清” missing. */
  readonly complete: number;
  readonly added: number;
  readonly finished: number;
}

/** A figure of 附件2 for the town. */
export interface TownFigure {
  readonly key: FigureKey;
  /** 累计 of the units whose report counted. */
  readonly sent: number;
  /** The same with what stands in for the others (含沿用). */
  readonly carried: number;
  /** 本期: the sum of each unit's 累计 less its last one. */
  readonly difference: number;
}

/** What the register says of the town at the end of a period: the one source of everything that the squad sends out. */
export interface TownReport {
  readonly due: IsoDate;
  /** The period before, where the register knows one. */
  readonly before: IsoDate | null;
  readonly sites: readonly TownSite[];
  /** What happened in the period. */
  readonly changes: readonly SiteChange[];
  /** The roster down. */
  readonly units: readonly UnitLine[];
  /** In the order of the campaign. */
  readonly figures: readonly TownFigure[];
  /** Lines of 总台账 of which no reported row is left: they are in no count. */
  readonly untold: number;
}

/** The periods that a register knows by their days, the earliest first. */
export function periodsOf(register: Register): IsoDate[] {
  return dueDaysOf(register).filter((day): day is IsoDate => day !== "");
}

/** What the register said of the town at the end of a period, whatever came later. @param due one of `periodsOf`. */
export function townReport(whole: Register, due: IsoDate, campaign: Campaign): TownReport {
  const register = registerUntil(whole, due);
  const outcome = outcomeOf(register, due, campaign);
  const sites = townSites(register, outcome.lives, campaign);
  const ofUnit = byKey(sites, ({ unit }) => unit);
  const reports = new Map(register.units.filter((each) => each.due === due).map((each) => [each.unit, each]));
  const count = (unit: string, kind: SiteChange["kind"]) =>
    outcome.changes.filter((change) => change.unit === unit && change.kind === kind).length;
  const units = campaign.roster.units.map(({ name: unit }): UnitLine => {
    const report = reports.get(unit) ?? null;
    const own = ofUnit.get(unit) ?? [];
    return {
      unit,
      report,
      isCounted: report !== null && isCounted(report),
      isLate: report !== null && report.reportDate !== null && report.reportDate > due,
      sites: own.length,
      done: own.filter(({ isDone }) => isDone).length,
      complete: own.filter(({ isComplete }) => isComplete).length,
      added: count(unit, "new"),
      finished: count(unit, "finished"),
    };
  });
  const standsIn = new Map(outcome.carried.map(({ unit, figures }) => [unit, figures]));
  const figures = campaign.tally.figures.map(({ key }): TownFigure => {
    let [sent, carried] = [0, 0];
    let before = outcome.takenOver.get(key) ?? 0;
    for (const { unit, report } of units) {
      if (report && report.carriedFrom === null && report.figures.has(key)) {
        sent += report.figures.get(key)!;
        before += outcome.before.get(unit)?.get(key) ?? 0;
      } else carried += standsIn.get(unit)?.get(key) ?? 0;
    }
    return { key, sent, carried: sent + carried, difference: sent - before };
  });
  const known = periodsOf(register);
  return {
    ...{ due, before: known.at(-2) ?? null, sites, changes: outcome.changes, units, figures },
    untold: register.kept.sites.length,
  };
}
