import { useMemo } from "react";
import type { FigureKey } from "../../../core/campaign";
import type { Finding } from "../../../core/findings";
import type { Ledger } from "../../../core/ledger";
import {
  checkTally,
  figureIn,
  type Figure,
  type GeneratedTally,
  generateTally,
  isExplained,
  type KeptFigure,
  type Tally,
  type TallyBasis,
  type TallyReading,
} from "../../../core/tally";
import { cellAddress, type WorkbookSnapshot } from "../../../core/workbook";
import { usePaneState, useSession } from "../shared/use-session";
import { type Earlier, earlierRows } from "./earlier";

export interface TallyChoices {
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
  readonly workbook: WorkbookSnapshot;
  readonly reading: TallyReading;
  readonly tally: Tally;
  readonly generated: GeneratedTally;
  readonly kept: readonly KeptFigure[];
  /** What else is to be said of the sheet. */
  readonly findings: readonly Finding[];
}

function withTyped(tally: Tally, typed: TallyChoices["typed"]): Tally {
  const manual = [...typed].flatMap(([key, value]): [FigureKey, Figure][] =>
    figureIn(tally, key).basis === "none" ? [[key, { value, basis: "manual", evidence: [] }]] : [],
  );
  return { ...tally, figures: { ...tally.figures, ...Object.fromEntries(manual) } };
}

/** The figures, what generating would do, and what there is to decide; null without a ledger. */
export function useTally({ basis, linked, typed, earlier }: TallyChoices): TallyView | null {
  const { campaign, today } = useSession().options;
  const { workbook, ledger } = usePaneState();
  return useMemo(() => {
    if (!workbook || !ledger) return null;
    const { reading, findings } = checkTally(workbook, campaign, ledger, {
      today,
      ...(basis && { basis }),
      ...(earlier && { previous: earlier.figures }),
      ...(earlier?.ledger && { earlierRows: earlierRows(ledger, earlier.ledger, campaign) }),
    });
    const { stated } = reading;
    const tally = stated ? reading.tally : withTyped(reading.tally, typed);
    const generated = generateTally({ workbook, campaign, ledger, stated, tally, linked });
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
    return { ledger, workbook, reading, tally, generated, kept, findings: others };
  }, [workbook, ledger, campaign, today, basis, linked, typed, earlier]);
}
