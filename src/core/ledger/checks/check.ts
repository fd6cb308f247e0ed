import type { Campaign, ColumnKey, Period } from "../../campaign";
import type { Patch } from "../../workbook";
import type { CheckIdentity, Fix, Params } from "../../findings";
import type { Ledger, LedgerCell, LedgerRow } from "../ledger";
import type { RowTies } from "../check/ties";

/** What a check may know beside the row it looks at. */
export interface CheckContext {
  readonly ledger: Ledger;
  readonly campaign: Campaign;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The period worked on, when one is given. */
  readonly period: Period | null;
}

/** A finding before its code, severity and sheet are added. Row and column are zero-based. */
export interface Located {
  readonly row: number;
  readonly column: number;
  readonly params?: Params;
  readonly fix?: Fix;
}

/** A check that needs one data row only. */
export interface RowCheck extends CheckIdentity {
  readonly checkRow: (row: LedgerRow, context: CheckContext) => readonly Located[];
}

/** A check of the form as a whole. */
export interface LedgerCheck extends CheckIdentity {
  readonly checkLedger: (context: CheckContext) => readonly Located[];
}

/** A check of a row against the rows above it that it is tied to. */
export interface TiedCheck extends CheckIdentity {
  /** @param ties hold the row and every row above it. */
  readonly checkRow: (row: LedgerRow, ties: RowTies) => readonly Located[];
}

/** The check of 序号, which looks at each data row and the one above it. */
export interface CheckedSequence extends CheckIdentity {
  /** The number that a row gives itself: NaN for no whole number, null where the cell says nothing. */
  readonly numberOf: (row: LedgerRow, mayBeEmpty: boolean) => number | null;
  /** @param before the number of the data row above; undefined for the first. */
  readonly isBroken: (number: number | null, before: number | null | undefined) => boolean;
  readonly describe: (row: LedgerRow, context: CheckContext) => Located;
}

/** A finding at a known cell. */
export function at(cell: LedgerCell, params?: Params, fix?: Fix | undefined): Located {
  return { row: cell.row, column: cell.column, ...(params && { params }), ...(fix && { fix }) };
}

const none: readonly Located[] = [];

/** A finding at the cell of a key when `isWrong`, nothing where the column is absent or holds an error. */
export function when(
  row: LedgerRow,
  key: ColumnKey,
  isWrong: (cell: LedgerCell) => boolean,
  describe?: (cell: LedgerCell) => { params?: Params; fix?: Fix | undefined },
): readonly Located[] {
  const cell = row.cell(key);
  if (!cell || cell.isError || !isWrong(cell)) return none;
  const { params, fix } = describe?.(cell) ?? {};
  return [at(cell, params, fix)];
}

/** Nothing to say. */
export const nothing = none;

/** A fix whose patch is made when it is looked at. */
export function lazyFix(asks: boolean, makePatch: () => Patch): Fix {
  let patch: Patch | undefined;
  return {
    asks,
    get patch() {
      return (patch ??= makePatch());
    },
  };
}

/** A fix that writes one value into a cell; none for a cell under a merged area, which is split first. */
export function writeFix(
  context: CheckContext,
  cell: LedgerCell,
  value: string | number | null,
  asks = false,
): Fix | undefined {
  if (cell.isCovered) return undefined;
  const { sheet } = context.ledger;
  return lazyFix(asks, () => [
    { kind: "setCells", sheet, cells: [{ row: cell.row, column: cell.column, value }] },
  ]);
}
