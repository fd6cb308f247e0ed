import type { FigureKey } from "../../campaign";
import type { IsoDate } from "../../language";
import type { TallyBasis } from "../../tally";
import type { FileFinding, LedgerContent, SiteRecord, StampState, UnitQuestion } from "./unit-file";

/** A figure as stated in the unit's tally sheet and as the ledger proves it; null where there is none. */
export interface UnitFigure {
  /** As 累计: what is stated of 本月 or 本期 is added to what was known before; null where that is not known. */
  readonly stated: number | null;
  readonly derived: number | null;
  /** The number as it stands in the sheet, where its 口径 is another than 累计. */
  readonly asStated?: number;
  /** A row below the table explains why the two differ. */
  readonly isExplained: boolean;
  /** Where it is stated. */
  readonly place: { readonly file: string; readonly sheet: string; readonly cell: string } | null;
}

export type UnitFigures = ReadonlyMap<FigureKey, UnitFigure>;

/** A finding with the file it is of. */
export type ReportFinding = FileFinding & { readonly file: string };

/** What counts of a unit for a period: the ledgers of one date of its file, or of several files that add up. */
export interface UnitReport {
  /** The roster's name, else the text as found; null when nothing names one. */
  readonly unit: string | null;
  /** The file that counts; of several the first. */
  readonly file: string;
  /** Every file that it is made of. */
  readonly files: readonly string[];
  /** That of the tally that counts; null where there is none. */
  readonly tallyFile: string | null;
  /** Null where there is none. */
  readonly reportDate: IsoDate | null;
  /** `tally`: only its 附件2 came. */
  readonly content: LedgerContent | "tally";
  readonly rows: readonly SiteRecord[];
  readonly findings: readonly ReportFinding[];
  readonly errors: number;
  readonly warnings: number;
  readonly figures: UnitFigures;
  /** 口径 of its tally, stated or as its figures say; null where there is no tally. */
  readonly basis: TallyBasis | null;
  /** 口径 that its tally does not state and its figures say, where that is not 累计. */
  readonly inferredBasis: Exclude<TallyBasis, "cumulative"> | null;
  readonly question: UnitQuestion | null;
  readonly stamp: StampState | null;
}
