import type { IsoDate } from "../../language";
import type { Campaign, FigureKey, Period } from "../../campaign";
import type { ActionLog } from "../../action-log";
import { unknownFigure, type Figure, type Tally, type TallyBasis } from "./figure";
import type { EarlierRows } from "./earlier-rows";
import { fromLedger } from "./from-ledger";
import { fromLog, isProvenByLog } from "./from-log";
import { fromProgress } from "./from-progress";
import { sitesOf, type Site } from "./sites";
import {
  sourceOf,
  type ActionsSource,
  type FigureSource,
  type OperationsSource,
  type SitesSource,
} from "./source";
import type { CountedLedger } from "./counted-ledger";
import { windowOf, type Window } from "./window";

export interface TallyInput {
  readonly campaign: Campaign;
  readonly ledger: CountedLedger;
  /** 检查行动登记, where the workbook keeps one. */
  readonly log: ActionLog | null;
  /** Counts typed in the tally sheet; what nothing proves is taken from them. */
  readonly stated: ReadonlyMap<FigureKey, number>;
  /** 口径. */
  readonly basis: TallyBasis;
  /** Stands in for a report date that is missing. */
  readonly today: IsoDate;
  /** The period asked for, if one was. */
  readonly period?: Period | null | undefined;
  /** Needed for the ledger's counts of 本月 and 本期. */
  readonly earlierRows?: EarlierRows | null | undefined;
}

function ledgerCount(source: SitesSource, input: TallyInput, sites: readonly Site[]): Figure | null {
  const { basis, ledger, earlierRows } = input;
  if (basis === "cumulative") return fromLedger(source, ledger, sites, null);
  return earlierRows ? fromLedger(source, ledger, sites, earlierRows) : null;
}

/** The log, as soon as it says anything of a figure, speaks for all its days: the two are never mixed. */
function actionCount(
  source: ActionsSource | OperationsSource,
  { ledger, log, campaign }: TallyInput,
  sites: readonly Site[],
  window: Window,
): Figure | null {
  return log && isProvenByLog(source, log)
    ? fromLog(source, log, window)
    : fromProgress(source, ledger, sites, window, campaign);
}

/**
 * The figures of 附件2, each with the evidence that it adds up from. What neither the ledger, the log nor
 * the progress texts prove is the number typed in the tally sheet, or none: no figure is invented.
 */
export function tallyFigures(input: TallyInput): Tally {
  const { campaign, ledger, basis, stated } = input;
  const sites = sitesOf(ledger.rows);
  const { reportDate } = ledger;
  const window = windowOf(campaign, basis, { reportDate, today: input.today, period: input.period });
  const typed = (key: FigureKey): Figure => {
    const value = stated.get(key);
    return value === undefined ? unknownFigure : { value, basis: "manual", evidence: [] };
  };
  const derived = (source: FigureSource): Figure | null => {
    if (source.from === "hand") return null;
    return source.from === "ledger"
      ? ledgerCount(source, input, sites)
      : actionCount(source, input, sites, window);
  };
  const figures = campaign.tally.figures.map((figure) => {
    const { key } = figure;
    return [key, derived(sourceOf(figure)) ?? typed(key)] as const;
  });
  return { basis, figures: Object.fromEntries(figures) as Tally["figures"] };
}
