import { isTall } from "../../../forms";
import type { RangeRef, SheetSnapshot } from "../../../workbook";
import type { GroupHeading, LedgerRow, NilStatement, OtherRow, PassedRow, RowRun } from "../../ledger";

/** What the rows that are no sites come to, beside those that are. */
export interface ArrangedRows {
  readonly passedOver: readonly PassedRow[];
  readonly headings: readonly GroupHeading[];
  readonly nil: NilStatement | null;
}

/**
 * Says what each row that is no site is, now that all rows are known: a heading heads something below it, and nothing
 * is a nil report where there is a site.
 */
export function arrange(rows: readonly LedgerRow[], others: readonly OtherRow[]): ArrangedRows {
  const nils = others.filter(({ is }) => is.kind === "nil");
  const last = Math.max(rows.at(-1)?.index ?? -1, rows.length === 0 ? (nils.at(-1)?.row ?? -1) : -1);
  const passedOver: PassedRow[] = [];
  const headings: GroupHeading[] = [];
  let nil: NilStatement | null = null;
  for (const { row, is } of others) {
    if (is.kind === "kept") continue;
    if (is.kind === "heading" && row < last)
      headings.push({ row, column: is.column, label: is.label, disposition: is.disposition });
    else if (is.kind === "nil" && rows.length === 0) nil ??= { row, column: is.column, means: is.means };
    else passedOver.push({ row, label: is.label });
  }
  return { passedOver, headings, nil };
}

/** Rows between the first and the last site of which nothing is known: they are empty. */
export function emptyBetween(
  rows: readonly LedgerRow[],
  others: readonly OtherRow[],
  source: SheetSnapshot,
): RowRun[] {
  const runs: RowRun[] = [];
  let next = 0;
  for (let i = 1; i < rows.length; i++) {
    let first = rows[i - 1]!.index + 1;
    const end = rows[i]!.index;
    while (next < others.length && others[next]!.row < first) next++;
    for (let known = others[next]?.row; known !== undefined && known < end; known = others[++next]?.row) {
      if (known > first) runs.push({ first, last: known - 1 });
      first = known + 1;
    }
    if (first < end) runs.push({ first, last: end - 1 });
  }
  const tall = source.merges.filter((merge) => isTall(merge, source));
  return tall.reduce((left, merge) => left.flatMap((run) => outside(run, merge)), runs);
}

/** What is left of a run above and below a merge. */
function outside({ first, last }: RowRun, { top, bottom }: RangeRef): RowRun[] {
  const above = { first, last: Math.min(last, top - 1) };
  const below = { first: Math.max(first, bottom + 1), last };
  return [above, below].filter((run) => run.first <= run.last);
}
