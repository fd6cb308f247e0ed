import type { GroupHeading, LedgerRow, NilStatement, OtherRow, PassedRow } from "../../ledger";

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
export function emptyBetween(rows: readonly LedgerRow[], others: readonly OtherRow[]): number[] {
  const known = new Set(others.map(({ row }) => row));
  const gaps: number[] = [];
  for (let i = 1; i < rows.length; i++) {
    for (let row = rows[i - 1]!.index + 1; row < rows[i]!.index; row++) if (!known.has(row)) gaps.push(row);
  }
  return gaps;
}
