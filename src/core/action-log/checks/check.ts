import type { IsoDate } from "../../language";
import type { Campaign, LogColumnKey } from "../../campaign";
import { at, type CheckIdentity, type Code, type Details, type LocatedOf } from "../../findings";
import type { Ledger } from "../../ledger/ledger";
import type { WorkbookSnapshot } from "../../workbook";
import type { LogRow } from "../log";

/** What a check of the log may know beside the row it looks at. */
export interface LogContext {
  readonly campaign: Campaign;
  /** The ledger whose sites the log names; null where there is none. */
  readonly ledger: Ledger | null;
  readonly today: IsoDate;
  /** The workbook that holds the log. */
  readonly workbook?: WorkbookSnapshot;
}

/** A check of one outing. */
export interface LogCheckOf<C extends Code> extends CheckIdentity<C> {
  readonly scope: "log";
  readonly checkRow: (row: LogRow, context: LogContext) => readonly LocatedOf<C>[];
}
export type LogCheck<C extends Code = Code> = { [Each in C]: LogCheckOf<Each> }[C];

/** A finding at a cell of the row; none where the log lacks the column. */
export function atColumn<C extends Code>(
  row: LogRow,
  key: LogColumnKey,
  details: Details<C>,
): readonly LocatedOf<C>[] {
  const cell = row.cells.get(key);
  return cell ? [at(cell, details)] : [];
}
