import { figureOf, type Campaign, type FigureKey } from "../../campaign";
import type { CheckIdentity, Fix, Params } from "../../findings";
import type { Ledger } from "../../ledger";
import type { Patch, WorkbookSnapshot } from "../../workbook";
import type { Figure, Tally } from "../figures";
import type { StatedFigure, StatedTally } from "../stated";

/** What a check of the tally may know. */
export interface TallyContext {
  readonly workbook: WorkbookSnapshot;
  readonly campaign: Campaign;
  readonly ledger: Ledger;
  readonly stated: StatedTally | null;
  /** Derived by the 口径 that the sheet states. */
  readonly derived: Tally;
  /** The cumulative figures of the submission before, where one is known. */
  readonly previous: ReadonlyMap<FigureKey, number> | null;
  /** Makes the sheet that is missing. */
  readonly generate: () => Patch;
}

/** A finding before its code and severity are added. Row and column are zero-based. */
export interface LocatedInSheet {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly params?: Params;
  readonly fix?: Fix;
}

/** A check of 附件2 against the ledger, or of its figures by themselves. */
export interface TallyCheck extends CheckIdentity {
  readonly scope: "tally";
  readonly checkTally: (context: TallyContext) => readonly LocatedInSheet[];
}

/** A finding at a stated figure. */
export function atFigure(
  { stated, campaign }: TallyContext,
  figure: StatedFigure,
  params: Params = {},
  fix?: Fix,
): LocatedInSheet {
  return {
    sheet: stated!.form.sheet,
    row: figure.row,
    column: figure.column,
    params: { figure: figureOf(campaign, figure.key).label, ...params },
    ...(fix && { fix }),
  };
}

/** The stated figures with what is derived for them. */
export function figuresOf(context: TallyContext): { stated: StatedFigure; derived: Figure }[] {
  return [...(context.stated?.figures.values() ?? [])].map((stated) => ({
    stated,
    derived: context.derived.figures[stated.key],
  }));
}
