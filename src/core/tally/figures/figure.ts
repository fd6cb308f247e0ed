import type { IsoDate } from "../../language";
import type { FigureKey, KnownFigureKey } from "../../campaign";

/** 口径: all evidence up to the report date, that of the month, or that of the period. */
export type TallyBasis = "cumulative" | "month" | "period";

/**
 * What a figure rests on: counted rows of the ledger, outings of the log, facts of the progress texts,
 * the number typed in the tally sheet, or nothing.
 */
export type FigureBasis = "ledger" | "log" | "progress" | "manual" | "none";

/** One cell, or one passage of a cell, that a figure counts. */
export interface Evidence {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** UTF-16 code units of the passage in the cell's own text, for a passage. */
  readonly start?: number;
  readonly end?: number;
  readonly text: string;
  /** How much it adds; 0 where another piece of evidence stands for the same thing, or it has no date. */
  readonly count: number;
  readonly date?: IsoDate;
}

/** A figure of 附件2; the evidence of a derived one adds up to its value. */
export interface Figure {
  /** Null where nothing is known. */
  readonly value: number | null;
  readonly basis: FigureBasis;
  readonly evidence: readonly Evidence[];
}

/** By figure: the ten of the notice are always there. */
export type ByFigure<Value> = Readonly<Record<KnownFigureKey, Value> & Record<string, Value>>;

/** The figures of 附件2. */
export interface Tally {
  readonly basis: TallyBasis;
  readonly figures: ByFigure<Figure>;
}

/** What nobody knows. */
export const unknownFigure: Figure = { value: null, basis: "none", evidence: [] };

/** A figure of a tally. */
export function figureIn({ figures }: Pick<Tally, "figures">, key: FigureKey): Figure {
  return figures[key] ?? unknownFigure;
}

/** Whether a figure was counted and not typed. */
export function isDerived(figure: Figure): boolean {
  return figure.basis === "ledger" || figure.basis === "log" || figure.basis === "progress";
}

/** A figure of a source, or null where its evidence is none. */
export function sumOf(basis: FigureBasis, evidence: readonly Evidence[]): Figure | null {
  if (evidence.length === 0) return null;
  return { value: evidence.reduce((sum, { count }) => sum + count, 0), basis, evidence };
}
