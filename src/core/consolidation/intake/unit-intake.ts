import type { FigureKey } from "../../campaign";
import type { IsoDate } from "../../language";
import type { BoardFlag, BoardState } from "./states";
import type { UnreadableReason } from "../../workbook";
import type { FileChoiceWord } from "./file-decisions";
import type { FiledReport, SiteRecord, UnreadableFile } from "./unit-file";
import type { UnitReport } from "./unit-report";

/**
 * What became of a file of a unit, and why:
 * - `counted`: it is the unit's report, or one of the files that make it;
 * - `supplement`: it and the file with the most rows find less than half of each other's sites, so they add up (`rows`:
 *   those of its own that count);
 * - `tally`: only its 附件2 counts;
 * - `tally-besides`: its 附件2 does not count: a later one does (`for`), or it is of other days;
 * - `replaced`: a later file finds at least half of its sites again (`missing`: those that it does not);
 * - `outside-period`: another of the unit's files lies inside the period;
 * - `same-as-before`: the rows and the 填报时间 of a report counted before;
 * - `left-out`: the officer said that it does not count, or that only another one does (`for`);
 * - `neighbour`: its 填报单位 names this unit, its own name another, and the unit sent a file of its own;
 * - `unreadable`: it could not be read;
 * - `no-ledger`: it could be read and has neither ledger nor tally.
 */
export type FileUse =
  | { readonly as: "counted" }
  | { readonly as: "supplement"; readonly to: string; readonly rows: number }
  | { readonly as: "tally" }
  | { readonly as: "tally-besides"; readonly for: string | null }
  | { readonly as: "replaced"; readonly by: string; readonly missing: readonly string[] }
  | { readonly as: "outside-period"; readonly for: string }
  | { readonly as: "same-as-before"; readonly reportDate: IsoDate | null; readonly period: IsoDate | null }
  | { readonly as: "left-out"; readonly for: string | null }
  | { readonly as: "neighbour"; readonly for: string }
  | { readonly as: "unreadable"; readonly reason: UnreadableReason }
  | { readonly as: "no-ledger" };

/** A file that came from a unit, and what became of it. */
export interface ReceivedFile {
  readonly file: string;
  readonly reportDate: IsoDate | null;
  readonly rows: number;
  readonly use: FileUse;
  /** What it reports; null for a file that reports nothing. */
  readonly report: FiledReport | null;
  /** What the officer decided of it; null where the rules did. */
  readonly decided: FileChoiceWord | null;
}

/** What a file that counts says of another date than its report's: history, which changes no period counted. */
export interface EarlierReport {
  readonly file: string;
  readonly reportDate: IsoDate;
  readonly rows: readonly SiteRecord[];
  /** The cumulative figures that its ledgers prove, or that a tally of that date states. */
  readonly figures: ReadonlyMap<FigureKey, number>;
}

/** What came from a unit of the roster for a period. */
export interface UnitIntake {
  readonly unit: string;
  readonly state: BoardState;
  /** What holds besides the state. */
  readonly flags: readonly BoardFlag[];
  /** What counts; null where nothing does. */
  readonly used: UnitReport | null;
  /** In the order of their dates. */
  readonly history: readonly EarlierReport[];
  /** Every file of the unit in its order. */
  readonly received: readonly ReceivedFile[];
  readonly unreadable: readonly UnreadableFile[];
}
