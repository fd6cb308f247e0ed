import type { RangeRef } from "../../src/core/workbook";

/** An AutoFilter on a sheet: its range with the header row. It hides rows while it has criteria. */
export interface Filter {
  readonly range: RangeRef;
  readonly hasCriteria: boolean;
}

/** The rows of a range that a filter hides. */
export function filteredRows(
  filter: Filter | null,
  hiddenRows: ReadonlySet<number>,
  { top, bottom }: Pick<RangeRef, "top" | "bottom">,
): ReadonlySet<number> {
  if (!filter?.hasCriteria) return new Set();
  const { range } = filter;
  return new Set(
    [...hiddenRows].filter((row) => row >= top && row <= bottom && row > range.top && row <= range.bottom),
  );
}

/**
 * What is really written of a matrix over several rows of which a filter hides some: the visible rows each get the
 * matrix's first row, and the hidden ones nothing.
 */
export function throughFilter(
  input: unknown,
  { top, bottom }: RangeRef,
  filtered: ReadonlySet<number>,
): unknown {
  if (!Array.isArray(input) || top === bottom || filtered.size === 0) return input;
  const rows = input as unknown[][];
  return rows.map((row, r) => (filtered.has(top + r) ? row.map(() => null) : rows[0]));
}
