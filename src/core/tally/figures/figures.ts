import type { Campaign, FigureKey, Period } from "../../campaign";
import { figureKeys } from "../../campaign/keys";
import type { Ledger } from "../../ledger";
import type { ActionLog } from "../../action-log";
import type { Figure, Tally, TallyBasis } from "./figure";
import { fromLedger, ledgerFigures, type EarlierRows, type LedgerFigure } from "./from-ledger";
import { fromLog, isProvenByLog, type ActionFigure } from "./from-log";
import { fromProgress } from "./from-progress";
import { sitesOf, type Site } from "./sites";
import { windowOf, type Window } from "./window";

export interface TallyInput {
  readonly campaign: Campaign;
  readonly ledger: Ledger;
  /** 检查行动登记, where the workbook keeps one. */
  readonly log: ActionLog | null;
  /** Counts typed in the tally sheet; what nothing proves is taken from them. */
  readonly stated: ReadonlyMap<FigureKey, number>;
  /** 口径. */
  readonly basis: TallyBasis;
  /** YYYY-MM-DD; stands in for a report date that is missing. */
  readonly today: string;
  /** The period asked for, if one was. */
  readonly period?: Period | null | undefined;
  /** Needed for the ledger's counts of 本月 and 本期. */
  readonly earlierRows?: EarlierRows | null | undefined;
}

const none: Figure = { value: null, basis: "none", evidence: [] };

function isLedgerFigure(key: FigureKey): key is LedgerFigure {
  return (ledgerFigures as readonly FigureKey[]).includes(key);
}

function ledgerCount(key: LedgerFigure, input: TallyInput, sites: readonly Site[]): Figure | null {
  const { basis, ledger, earlierRows } = input;
  if (basis === "cumulative") return fromLedger(key, ledger, sites, null);
  return earlierRows ? fromLedger(key, ledger, sites, earlierRows) : null;
}

/** The log, as soon as it says anything of a figure, speaks for all its days: the two are never mixed. */
function actionCount(
  key: ActionFigure,
  { ledger, log }: TallyInput,
  sites: readonly Site[],
  window: Window,
): Figure | null {
  return log && isProvenByLog(key, log)
    ? fromLog(key, log, window)
    : fromProgress(key, ledger, sites, window);
}

/**
 * The ten figures of 附件2, each with the evidence that it adds up from. What neither the ledger, the log nor
 * the progress texts prove is the number typed in the tally sheet, or none: no figure is invented.
 */
export function tallyFigures(input: TallyInput): Tally {
  const { campaign, ledger, basis, stated } = input;
  const sites = sitesOf(ledger.rows);
  const { reportDate } = ledger;
  const window = windowOf(campaign, basis, { reportDate, today: input.today, period: input.period });
  const typed = (key: FigureKey): Figure => {
    const value = stated.get(key);
    return value === undefined ? none : { value, basis: "manual", evidence: [] };
  };
  const figures = figureKeys.map((key) => {
    const derived = isLedgerFigure(key)
      ? ledgerCount(key, input, sites)
      : actionCount(key, input, sites, window);
    return [key, derived ?? typed(key)] as const;
  });
  return { basis, figures: Object.fromEntries(figures) as Record<FigureKey, Figure> };
}
