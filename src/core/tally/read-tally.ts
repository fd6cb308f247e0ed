import type { IsoDate } from "../language";
import type { Campaign, FigureKey, Period } from "../campaign";
import { readLedgers, type Ledger } from "../ledger";
import { rosterUnit } from "../roster";
import type { ActionLog } from "../action-log";
import type { WorkbookSnapshot } from "../workbook";
import { isDerived, tallyFigures, type EarlierRows, type Tally, type TallyBasis } from "./figures";
import { TallySources } from "./sources";
import { findStatedTally, namesUnit, statedCounts, type StatedTally } from "./stated";

export interface ReadTallyOptions {
  /** Stands in for a report date that is missing. */
  readonly today: IsoDate;
  /** The period asked for, if one was. */
  readonly period?: Period | null | undefined;
  /** 口径; by default the one that the tally sheet states. */
  readonly basis?: TallyBasis | undefined;
  readonly earlierRows?: EarlierRows | null | undefined;
  /** Whether the workbook reports for several units: its one log proves nothing of any of them by itself. */
  readonly isLogShared?: boolean | undefined;
}

/** Everything a workbook says of its ten figures. */
export interface TallyReading {
  readonly stated: StatedTally | null;
  readonly log: ActionLog | null;
  readonly tally: Tally;
}

/** Reads the tally sheet and the action log that belong to a ledger, and derives the figures. */
export function readTally(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  ledger: Ledger,
  options: ReadTallyOptions,
  sources = new TallySources(workbook, campaign),
): TallyReading {
  const { today, period, earlierRows } = options;
  const stated = sources.statedFor({ unit: ledger.unit, reportDate: ledger.day });
  const log = sources.logAsOf(ledger.day ?? today);
  const basis = options.basis ?? stated?.basis ?? "cumulative";
  // A number of another 口径 says nothing of this one.
  const typed: ReadonlyMap<FigureKey, number> = stated?.basis === basis ? statedCounts(stated) : new Map();
  const tally = tallyFigures({
    campaign,
    ledger,
    log: options.isLogShared ? null : log,
    stated: typed,
    basis,
    today,
    period,
    earlierRows,
  });
  return { stated, log, tally };
}

/** Whether the row read is a unit's own, and not that of another or a total. */
function isRowOf(stated: StatedTally, unit: string | null, campaign: Campaign): boolean {
  if (unit === null || namesUnit(stated, unit, campaign)) return true;
  if (stated.dataRows.length > 1) return false;
  const named = rosterUnit(stated.unit || stated.form.unitField.text, campaign);
  const wanted = rosterUnit(unit, campaign);
  return named === null || wanted === null || named === wanted;
}

/**
 * The cumulative figures of an earlier submission, or of a unit's row in an earlier consolidated workbook:
 * as stated, else as derived. Empty where there is nothing of the kind.
 */
export function previousFigures(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  { unit, today }: { readonly unit: string | null; readonly today: IsoDate },
): Map<FigureKey, number> {
  const figures = new Map<FigureKey, number>();
  const ledger = readLedgers(workbook, campaign, { today })[0];
  if (ledger && (unit === null || ledger.unit === unit)) {
    const { tally } = readTally(workbook, campaign, ledger, { today, basis: "cumulative" });
    for (const [key, figure] of Object.entries(tally.figures)) {
      if (isDerived(figure) && figure.value !== null) figures.set(key as FigureKey, figure.value);
    }
  }
  const stated = findStatedTally(workbook, campaign, { unit, reportDate: ledger?.reportDate });
  if (stated?.basis === "cumulative" && isRowOf(stated, unit, campaign)) {
    for (const [key, count] of statedCounts(stated)) figures.set(key, count);
  }
  return figures;
}
