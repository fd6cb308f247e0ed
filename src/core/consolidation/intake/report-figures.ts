import type { ActionLog } from "../../action-log";
import { type Campaign, type FigureKey, firstOfMonth, type Period, periodHolding } from "../../campaign";
import type { IsoDate } from "../../language";
import { rowsOfTexts } from "../../ledger";
import { figureIn, isDerived, tallyFigures, type Tally, type TallyBasis } from "../../tally";
import type { CountedBefore } from "./past";
import type { FiledTally, SiteRecord } from "./unit-file";
import type { UnitFigure, UnitFigures } from "./unit-report";

/** What the figures of a report are worked out from. */
export interface FigureSources {
  readonly campaign: Campaign;
  readonly rows: readonly SiteRecord[];
  readonly log: ActionLog | null;
  readonly reportDate: IsoDate | null;
  readonly period: Period | null;
  readonly today: IsoDate;
  /** The tally that speaks for the rows, where there is one. */
  readonly tally: FiledTally | null;
  /** Rows that a supplement adds to those that the tally speaks for. */
  readonly supplement: readonly SiteRecord[];
  /** Reports of the unit that counted before, the latest last. */
  readonly before: readonly CountedBefore[];
}

/** The figures of a report, and the 口径 that its tally does not state where its figures say another than 累计. */
export interface ReportFigures {
  readonly figures: UnitFigures;
  /** 口径 of the tally, stated or not; null where there is no tally. */
  readonly basis: TallyBasis | null;
  readonly inferredBasis: Exclude<TallyBasis, "cumulative"> | null;
}

type Derived = (key: FigureKey) => number | null;

const BASES: readonly TallyBasis[] = ["cumulative", "month", "period"];
/** So many figures must fit for a 口径 to be told by them, one of them not zero. */
const FITTING = 3;

export function reportFigures(sources: FigureSources): ReportFigures {
  const { campaign, tally, rows, supplement } = sources;
  const derived = derive(sources, rows, "cumulative");
  const basis = tally ? (tally.basis ?? inferBasis(tally, sources)) : "cumulative";
  const added = supplement.length > 0 ? derive(sources, supplement, basis) : () => null;
  const before = beforeOf(sources, basis);
  const figures = campaign.tally.figures.map(({ key }): [FigureKey, UnitFigure] => {
    const own = derived(key);
    const stated = tally?.figures.get(key);
    if (!tally || !stated) return [key, { stated: null, derived: own, isExplained: false, place: null }];
    const whole = stated.count === null ? null : withSupplement(stated.count, own, added(key));
    const cumulative = basis === "cumulative" ? whole : plus(whole, before?.get(key));
    return [
      key,
      {
        stated: cumulative,
        derived: own,
        ...(basis !== "cumulative" && stated.count !== null && { asStated: stated.count }),
        isExplained: stated.isExplained,
        place: { file: tally.file, sheet: tally.sheet, cell: stated.cell },
      },
    ];
  });
  const inferred = tally?.basis === null && basis !== "cumulative" ? basis : null;
  return { figures: new Map(figures), basis: tally ? basis : null, inferredBasis: inferred };
}

function plus(a: number | null, b: number | undefined): number | null {
  return a === null || b === undefined ? null : a + b;
}

/** A tally that was made again with the supplement speaks for all; another for the rest, and what was added is added. */
function withSupplement(stated: number, whole: number | null, added: number | null): number {
  return added === null || stated === whole ? stated : stated + added;
}

function derive(sources: FigureSources, rows: readonly SiteRecord[], basis: TallyBasis): Derived {
  const { campaign, log, reportDate, period, today } = sources;
  const ledger = {
    sheet: rows[0]?.sheet ?? "",
    leftmost: 0,
    reportDate,
    rows: rowsOfTexts(
      rows.map(({ texts }) => texts),
      campaign,
      reportDate ?? today,
      rows.map(({ facts }) => facts),
    ),
  };
  const input = { campaign, ledger, log, stated: new Map<FigureKey, number>(), today, period };
  const tally: Tally = tallyFigures({ ...input, basis });
  const whole = basis === "cumulative" ? null : tallyFigures({ ...input, basis: "cumulative" });
  const before = basis === "cumulative" ? null : beforeOf(sources, basis);
  return (key) => {
    const figure = figureIn(tally, key);
    if (isDerived(figure)) return figure.value;
    // What the ledger counts as it stands is new as far as it was not counted before.
    const counted = whole && figureIn(whole, key);
    const earlier = before?.get(key);
    if (counted?.basis !== "ledger" || counted.value === null || earlier === undefined) return null;
    return counted.value - earlier;
  };
}

/** The cumulative figures that were known before the days that a 口径 speaks for; null where none were. */
function beforeOf(
  { campaign, before, reportDate, period }: FigureSources,
  basis: TallyBasis,
): ReadonlyMap<FigureKey, number> | null {
  const day = period?.to ?? reportDate;
  if (day === null || basis === "cumulative") return null;
  const from = basis === "period" ? periodHolding(campaign, day).from : firstOfMonth(day);
  const known = before.filter((report) => {
    const last = report.period ?? report.reportDate;
    return last !== null && last < from;
  });
  return known.at(-1)?.figures ?? null;
}

/** Which 口径 most of the figures fit, with the rows of a supplement or without; 累计 where they do not tell. */
function inferBasis(tally: FiledTally, sources: FigureSources): TallyBasis {
  const added = new Set(sources.supplement);
  const rowSets = [sources.rows, ...(added.size > 0 ? [sources.rows.filter((row) => !added.has(row))] : [])];
  let best: TallyBasis = "cumulative";
  let most = FITTING - 1;
  for (const basis of BASES) {
    for (const rows of rowSets) {
      const derived = derive(sources, rows, basis);
      const fitting = [...tally.figures].filter(
        ([key, { count }]) => count !== null && derived(key) === count,
      );
      if (fitting.length > most && fitting.some(([, { count }]) => count !== 0)) {
        best = basis;
        most = fitting.length;
      }
    }
  }
  return best;
}
