import { type Campaign, figureOf, type FigureKey } from "../../campaign";
import type { CheckIdentity, Code, LocatedOf } from "../../findings";
import type { Ledger } from "../../ledger";
import type { Patch, WorkbookSnapshot } from "../../workbook";
import { figureIn, type Figure, type Tally } from "../figures";
import type { StatedFigure, StatedTally } from "../stated";

/** What a check of the stated figures by themselves may know. */
export interface FiguresContext {
  readonly campaign: Campaign;
  readonly stated: StatedTally | null;
  /** Derived by the 口径 that the sheet states. */
  readonly derived: Tally;
}

/** What a check of the tally may know. */
export interface TallyContext extends FiguresContext {
  readonly workbook: WorkbookSnapshot;
  readonly ledger: Ledger;
  /** The cumulative figures of the submission before, where one is known. */
  readonly previous: ReadonlyMap<FigureKey, number> | null;
  /** Makes the sheet that is missing. */
  readonly generate: () => Patch;
}

/** A check of 附件2 against the ledger, or of its figures by themselves; on the tally's sheet, or the ledger's without one. */
export interface TallyCheckOf<C extends Code> extends CheckIdentity<C> {
  readonly scope: "tally";
  readonly checkTally: (context: TallyContext) => readonly LocatedOf<C>[];
}
export type TallyCheck<C extends Code = Code> = { [Each in C]: TallyCheckOf<Each> }[C];

/** A check that needs no ledger. */
export interface FiguresCheck<C extends Code> extends TallyCheckOf<C> {
  readonly checkTally: (context: FiguresContext) => readonly LocatedOf<C>[];
}

/** A stated figure as words name it: the form's label. */
export function labelOf({ campaign }: FiguresContext, { key }: StatedFigure): string {
  return figureOf(campaign, key).label;
}

/** The stated figures with what is derived for them. */
export function figuresOf(context: FiguresContext): { stated: StatedFigure; derived: Figure }[] {
  return [...(context.stated?.figures.values() ?? [])].map((stated) => ({
    stated,
    derived: figureIn(context.derived, stated.key),
  }));
}
