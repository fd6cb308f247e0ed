import type { IsoDate } from "../language";
import { addedLogKeys, type Campaign, type LogColumnKey } from "../campaign";
import type { CellValue, RowIndex } from "../workbook";

/** The known columns of 检查行动登记 that hold counts. */
const logCountKeys = [
  "teams",
  "visits",
  "equipmentDestroyed",
  "metersSealed",
  "administrativeDetentions",
  "criminalDetentions",
] as const;

/** Every column of counts: those of the notice and those that the campaign adds. */
export function countKeysOf(campaign: Campaign): LogColumnKey[] {
  return [...logCountKeys, ...addedLogKeys(campaign)];
}

/** Where 检查行动登记 stands in a sheet. Rows and columns are zero-based. */
export interface LogForm {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<LogColumnKey, number>;
}

/** A cell of the log as found. */
export interface LogCell {
  readonly row: RowIndex;
  readonly column: number;
  readonly value: CellValue;
  /** Tidied; empty for an error value. */
  readonly text: string;
}

/** `other`: a type that is neither of the two, or none. */
export type LogType = "inspection" | "closure" | "other";

/** How the date of an outing reads. */
export type LogDate =
  | { readonly kind: "missing" }
  | { readonly kind: "date"; readonly date: IsoDate }
  | { readonly kind: "invalid" };

/** One outing. */
export interface LogRow {
  readonly sheet: string;
  /** Zero-based. */
  readonly index: RowIndex;
  readonly cells: ReadonlyMap<LogColumnKey, LogCell>;
  readonly dateReading: LogDate;
  /** Null when there is none or it does not exist. */
  readonly date: IsoDate | null;
  readonly type: LogType;
  /** The counts that are filled in with a whole number of 0 or more; a blank is absent. */
  readonly counts: ReadonlyMap<LogColumnKey, number>;
  /** Numbers in 序号 of the ledger that the outing went to, in the order written. */
  readonly sites: readonly number[];
}

/** The outings of a workbook; kept in several sheets, they are read as one log. */
export interface ActionLog {
  readonly forms: readonly LogForm[];
  readonly rows: readonly LogRow[];
}
