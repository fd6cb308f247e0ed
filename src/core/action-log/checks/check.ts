import type { Campaign, LogColumnKey } from "../../campaign";
import type { Located } from "../../ledger/checks/check";
import type { CheckIdentity, Fix, Params } from "../../findings";
import type { Ledger } from "../../ledger/ledger";
import type { LogRow } from "../log";

/** What a check of the log may know beside the row it looks at. */
export interface LogContext {
  readonly campaign: Campaign;
  /** The ledger whose sites the log names; null where there is none. */
  readonly ledger: Ledger | null;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A check of one outing. */
export interface LogCheck extends CheckIdentity {
  readonly scope: "log";
  readonly checkRow: (row: LogRow, context: LogContext) => readonly Located[];
}

/** A finding at a cell of the row; none where the log lacks the column. */
export function atColumn(row: LogRow, key: LogColumnKey, params?: Params, fix?: Fix): Located[] {
  const cell = row.cells.get(key);
  if (!cell) return [];
  return [{ row: cell.row, column: cell.column, ...(params && { params }), ...(fix && { fix }) }];
}
