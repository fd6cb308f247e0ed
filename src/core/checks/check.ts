import type { IsoDate } from "../language";
import type { Campaign, ColumnKey, LedgerColumn, Period } from "../campaign";
import type { Patch, RowIndex } from "../workbook";
import type { BareCode, CheckIdentity, Code, Details, LocatedOf, Severity } from "../findings";
import type { Ledger, LedgerCell, LedgerRow } from "../ledger/ledger";
import type { RowTies } from "./checker/ties";

/** What a check may know beside the row it looks at. */
export interface CheckContext {
  readonly ledger: Ledger;
  readonly campaign: Campaign;
  readonly today: IsoDate;
  /** The period worked on, when one is given. */
  readonly period: Period | null;
}

/** A check that needs one data row only. */
export interface RowCheckOf<C extends Code> extends CheckIdentity<C> {
  readonly checkRow: (row: LedgerRow, context: CheckContext) => readonly LocatedOf<C>[];
}
export type RowCheck<C extends Code = Code> = { [Each in C]: RowCheckOf<Each> }[C];

/** A check of the form as a whole. */
export interface LedgerCheckOf<C extends Code> extends CheckIdentity<C> {
  readonly checkLedger: (context: CheckContext) => readonly LocatedOf<C>[];
}
export type LedgerCheck<C extends Code = Code> = { [Each in C]: LedgerCheckOf<Each> }[C];

/** A check of a row against the rows above it that it is tied to. */
export interface TiedCheckOf<C extends Code> extends CheckIdentity<C> {
  /** @param ties hold the row and every row above it. */
  readonly checkRow: (row: LedgerRow, ties: RowTies) => readonly LocatedOf<C>[];
}
export type TiedCheck<C extends Code = Code> = { [Each in C]: TiedCheckOf<Each> }[C];

/** A check that names the earliest row that a row is tied to: it says the same of all rows that name one. */
export interface NamingCheck<C extends Code> extends CheckIdentity<C> {
  readonly cellOf: (row: LedgerRow) => LedgerCell | undefined;
  readonly name: (earlier: RowIndex) => Details<C>;
}

/** The check of 序号, which looks at each data row and the one above it. */
export interface CheckedSequence<C extends Code> extends CheckIdentity<C> {
  /** The number that a row gives itself: NaN for no whole number, null where the cell says nothing. */
  readonly numberOf: (row: LedgerRow, mayBeEmpty: boolean) => number | null;
  /** @param before the number of the data row above; undefined for the first. */
  readonly isBroken: (number: number | null, before: number | null | undefined) => boolean;
  readonly describe: (row: LedgerRow, context: CheckContext) => LocatedOf<C>;
}

export { at } from "../findings";

/** How grave it is that what a column holds is missing; null where it may be. */
export function severityOf(required: LedgerColumn["required"]): Severity | null {
  return required === "no" ? null : required === "yes" ? "error" : "warning";
}

/** Nothing to say. */
export const nothing: readonly never[] = [];

/** A finding at the cell of a key when `isWrong`, nothing where the column is absent, holds an error or is not calculated yet. */
export function when<C extends BareCode>(
  row: LedgerRow,
  key: ColumnKey,
  isWrong: (cell: LedgerCell) => boolean,
): readonly LocatedOf<C>[];
export function when<C extends Code>(
  row: LedgerRow,
  key: ColumnKey,
  isWrong: (cell: LedgerCell) => boolean,
  describe: (cell: LedgerCell) => Details<C>,
): readonly LocatedOf<C>[];
export function when<C extends Code>(
  row: LedgerRow,
  key: ColumnKey,
  isWrong: (cell: LedgerCell) => boolean,
  describe?: (cell: LedgerCell) => Details<C>,
): readonly LocatedOf<C>[] {
  const cell = row.cell(key);
  if (!cell || cell.isError || cell.isUncalculated || !isWrong(cell)) return nothing;
  return [{ row: cell.row, column: cell.column, ...describe?.(cell) } as LocatedOf<C>];
}

/** Writes one value into a cell; no fix for a cell under a merged area, which is split first. */
export function writeFix(
  context: CheckContext,
  cell: LedgerCell,
  value: string | number | null,
): (() => Patch) | undefined {
  if (cell.isCovered) return undefined;
  const { sheet } = context.ledger;
  return () => [{ kind: "setCells", sheet, cells: [{ row: cell.row, column: cell.column, value }] }];
}
