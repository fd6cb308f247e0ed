import type { Ledger } from "../../ledger";
import type { Site } from "../figures/sites";

/** Rows of a ledger, zero-based, both included. */
export interface Segment {
  readonly first: number;
  readonly last: number;
}

const rowsToCome = 200;
const lastRowOfExcel = 1_048_575;

/**
 * The ledger's rows as the fewest stretches without footers, examples and duplicates. The last one runs on
 * over the rows that are still to be filled, up to a footer.
 */
export function segmentsOf(ledger: Ledger, sites: readonly Site[]): Segment[] {
  const kept = new Set(sites.map(({ rows }) => rows[0]!.index));
  const left = [...ledger.passedOver.map(({ row }) => row)];
  left.push(...ledger.rows.map(({ index: row }) => row).filter((row) => !kept.has(row)));
  left.sort((a, b) => a - b);

  const lastData = ledger.rows.at(-1)?.index ?? ledger.form.headerBottom;
  const end = Math.min(lastData + rowsToCome, lastRowOfExcel);
  const segments: Segment[] = [];
  let first = ledger.form.headerBottom + 1;
  for (const row of [...left.filter((each) => each <= end), end + 1]) {
    if (row > first) segments.push({ first, last: row - 1 });
    first = row + 1;
  }
  const filled = segments.filter((segment) =>
    [...kept].some((row) => row >= segment.first && row <= segment.last),
  );
  return filled.length > 0 ? filled : segments.slice(0, 1);
}
