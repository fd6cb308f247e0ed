import { useMemo } from "react";
import { type FigureKey, figureOf } from "../../../core/campaign";
import type { Finding } from "../../../core/findings";
import type { Ledger } from "../../../core/ledger";
import {
  type Analysis,
  earlierRows,
  figureIn,
  type Figure,
  type GeneratedTally,
  generateTally,
  isExplained,
  type KeptFigure,
  sourceOf,
  type Tally,
  type TallyBasis,
  type TallyChoices,
  type TallyReading,
} from "../../../core/tally";
import { unclearByKind } from "../../../core/tally/uncounted/unclear";
import { cellAddress } from "../../../core/workbook";
import { useAnalysis } from "../shared/use-analysis";
import { usePaneState } from "../shared/use-session";
import type { Earlier } from "./earlier";

export interface TallyTabChoices {
  /** 口径 as chosen; null: as the sheet states it. */
  readonly basis: TallyBasis | null;
  readonly linked: boolean;
  /** Figures typed while there is no sheet yet to hold them. */
  readonly typed: ReadonlyMap<FigureKey, number>;
  readonly earlier: Earlier | null;
}

/** Everything the tab shows. */
export interface TallyView {
  readonly ledger: Ledger;
  /** Those that the tally speaks for. */
  readonly ledgers: readonly Ledger[];
  readonly reading: TallyReading;
  readonly tally: Tally;
  readonly generated: GeneratedTally;
  readonly kept: readonly KeptFigure[];
  /** What else is to be said of the sheet. */
  readonly findings: readonly Finding[];
  /** How many numbers wait for a decision whether a figure counts them. */
  readonly unclearOf: (key: FigureKey) => number;
}

function withTyped(tally: Tally, typed: TallyTabChoices["typed"]): Tally {
  const manual = [...typed].flatMap(([key, value]): [FigureKey, Figure][] =>
    figureIn(tally, key).basis === "none" ? [[key, { value, basis: "manual", evidence: [] }]] : [],
  );
  return { ...tally, figures: { ...tally.figures, ...Object.fromEntries(manual) } };
}

/** The figures, what generating would do, and what there is to decide; null without a ledger. */
export function useTally({ basis, linked, typed, earlier }: TallyTabChoices): TallyView | null {
  const analysis = useAnalysis();
  const { ledger } = usePaneState();
  return useMemo(() => {
    if (!analysis || !ledger) return null;
    const { workbook, campaign } = analysis;
    const { ledgers, reading, findings } = analysis.tallyOf(ledger, choicesOf(analysis, basis, earlier));
    const { stated } = reading;
    const tally = stated ? reading.tally : withTyped(reading.tally, typed);
    const generated = generateTally({ workbook, campaign, ledger, ledgers, stated, tally, linked });
    const kept = stated ? generated.kept.filter(({ key }) => !isExplained(stated, key)) : [];
    const keptCells = new Set(
      kept.flatMap(({ key }) => {
        const figure = stated?.figures.get(key);
        return figure ? [cellAddress(figure.row, figure.column)] : [];
      }),
    );
    const others = findings.filter(
      ({ code, cell }) =>
        code !== "tally-missing" &&
        // The empty box among the figures says it already.
        code !== "tally-blank-figure" &&
        !(/^tally-(evidence-)?mismatch$/.test(code) && cell !== null && keptCells.has(cell)),
    );
    const unclear = unclearByKind(analysis, ledgers);
    const unclearOf = (key: FigureKey) => {
      const source = sourceOf(figureOf(campaign, key));
      const restsOnTexts = figureIn(tally, key).basis !== "log";
      return source.from === "actions" && source.fact && restsOnTexts ? (unclear.get(source.fact) ?? 0) : 0;
    };
    return { ledger, ledgers, reading, tally, generated, kept, findings: others, unclearOf };
  }, [analysis, ledger, basis, linked, typed, earlier]);
}

/** How the tally is to be read, where other than as its sheet states it. */
function choicesOf(
  { ledgers, campaign }: Analysis,
  basis: TallyBasis | null,
  earlier: Earlier | null,
): TallyChoices | undefined {
  if (!basis && !earlier) return undefined;
  return {
    basis: basis ?? undefined,
    previous: earlier?.figures,
    earlierRows: earlier?.ledger && earlierRows(ledgers, earlier.ledger, campaign),
  };
}
