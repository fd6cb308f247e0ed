import type { Campaign, FigureKey } from "../../campaign";
import type { Ledger } from "../../ledger";
import type { CellValue, Patch, WorkbookSnapshot } from "../../workbook";
import type { Tally } from "../figures";
import type { StatedTally } from "../stated";

export interface GenerateInput {
  readonly workbook: WorkbookSnapshot;
  readonly campaign: Campaign;
  readonly ledger: Ledger;
  /** All ledgers that the figures add up, where there are several: a count over several sheets is no formula. */
  readonly ledgers?: readonly Ledger[];
  /** The sheet that is there, in whatever layout; null makes a new one. */
  readonly stated: StatedTally | null;
  /** The figures by the 口径 that the sheet is to have. */
  readonly tally: Tally;
  /** 保持联动: the counts of the ledger as formulas. */
  readonly linked?: boolean;
}

/** A derived figure that somebody overwrote; it stays, and these are the two answers. */
export interface KeptFigure {
  readonly key: FigureKey;
  readonly stated: CellValue;
  readonly derived: number;
  /** 采用台账数. */
  readonly adopt: Patch;
  /** 保留并说明, with the person's own words. */
  readonly explain: (reason: string) => Patch;
}

export interface GeneratedTally {
  readonly sheet: string;
  /** Empty when everything is as it should be. */
  readonly patch: Patch;
  readonly kept: readonly KeptFigure[];
  /** Counts of the ledger that could not be written as formulas and are values. */
  readonly unlinked: readonly FigureKey[];
  /** The sheet has no place beside 报送时间 to state the 口径: nothing was changed. */
  readonly basisHasNoPlace: boolean;
}
