import { cellAddress, type Loss, type Patch, type RowIndex } from "../workbook";
import type { BareCode, Catalogue, Code, NoParams } from "./catalogue";
import type { CheckIdentity, Finding, FindingOf } from "./finding";
import { lazyFix, type SheetsNow } from "./lazy-fix";
import type { PlacedFinding } from "./order";

/** What a check says beside the place: the params of its code, and a patch that mends it. */
export type Details<C extends Code> = {
  readonly fix?: (() => Patch) | undefined;
  /** A fix that is offered where those of its check are safe otherwise. */
  readonly asks?: boolean;
  /** What its fix takes away as the finding says: it need not ask for that. */
  readonly gives?: Loss;
} & (NoParams extends Catalogue[C] ? { readonly params?: Catalogue[C] } : { readonly params: Catalogue[C] });

/** Zero-based. */
interface CellPlace {
  readonly row: RowIndex;
  readonly column: number;
}

/** What a check of one code found. */
export type LocatedOf<C extends Code> = CellPlace & Details<C>;

/** What any check found. */
export type Located = { [C in Code]: LocatedOf<C> }[Code];

/** What a check found at a cell. */
export function at<C extends BareCode>(cell: CellPlace): LocatedOf<C>;
export function at<C extends Code>(cell: CellPlace, details: Details<C>): LocatedOf<C>;
export function at<C extends Code>({ row, column }: CellPlace, details?: Details<C>): LocatedOf<C> {
  return { row, column, ...details } as LocatedOf<C>;
}

const noSheets: SheetsNow = { named: () => undefined };

/** Where a finding stands; null for the whole file. */
export type FindingPlace = Pick<Finding, "sheet" | "cell">;

export const wholeFile: FindingPlace = { sheet: null, cell: null };

/** The cell that a person is sent to; null where what is missing has no cell of its own, and the finding is filed under A1. */
export function cellToShow({ cell, params }: Pick<Finding, "cell" | "params">): string | null {
  return "stands" in params && params.stands !== undefined ? null : cell;
}

/** The finding of a check at a place: the one way in which findings are made. */
export function findingAt<C extends Code>(
  check: CheckIdentity<C>,
  { sheet, cell }: FindingPlace,
  { params, fix, asks, gives }: Details<C>,
  sheets: SheetsNow = noSheets,
): Finding<C> {
  const { code, severity, scope } = check;
  const finding: FindingOf<C> = {
    code,
    severity,
    scope,
    sheet,
    cell,
    params: params ?? ({} as Catalogue[C]),
    fix: fix ? lazyFix(check, fix, sheets, { asks, gives }) : null,
  };
  return finding as Finding<C>;
}

/** What checks found on a sheet, in the order of the checks. */
export function locate<Check extends CheckIdentity>(
  checks: readonly Check[],
  sheet: string,
  find: (check: Check) => readonly Located[],
  sheets?: SheetsNow,
): PlacedFinding[] {
  const placed: PlacedFinding[] = [];
  for (const check of checks) {
    for (const located of find(check)) {
      const { row, column } = located;
      const cell = cellAddress(row, column);
      placed.push({ row, column, finding: findingAt<Code>(check, { sheet, cell }, located, sheets) });
    }
  }
  return placed;
}
