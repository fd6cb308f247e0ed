import { parseCell, type RangeRef } from "../address";
import { sameValue } from "./sameness";
import type { SheetSnapshot } from "../snapshot";

type Row = SheetSnapshot["rows"][number];

interface Span {
  readonly left: number;
  readonly right: number;
}

/**
 * Where two states of a sheet differ by value or formula, from above: runs of rows, as wide as what differs in them.
 * A row that only one of them has differs. Null when more rows differ than asked for.
 */
export function differingRanges(a: SheetSnapshot, b: SheetSnapshot, most: number): RangeRef[] | null {
  const formulas = formulaSpans(a, b);
  const shorter = Math.min(a.rows.length, b.rows.length);
  const longer = Math.max(a.rows.length, b.rows.length);
  const height = [...formulas.keys()].reduce((end, row) => Math.max(end, row + 1), longer);
  const ranges: RangeRef[] = [];
  let rows = 0;
  for (let row = 0; row < height; row++) {
    const isOnlyInOne = row >= shorter && row < longer;
    const span = union(valueSpan(a.rows[row], b.rows[row]), formulas.get(row) ?? null);
    if (!span && !isOnlyInOne) continue;
    if (++rows > most) return null;
    const { left, right } = span ?? { left: 0, right: 0 };
    const above = ranges.at(-1);
    if (above?.bottom === row - 1)
      ranges[ranges.length - 1] = { top: above.top, bottom: row, ...union(above, { left, right })! };
    else ranges.push({ top: row, left, bottom: row, right });
  }
  return ranges;
}

function union(a: Span | null, b: Span | null): Span | null {
  if (!a || !b) return a ?? b;
  return { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
}

function valueSpan(here: Row, there: Row): Span | null {
  const width = here === there ? 0 : Math.max(here?.length ?? 0, there?.length ?? 0);
  let left = width;
  let right = -1;
  for (let column = 0; column < width; column++) {
    if (sameValue(here?.[column] ?? null, there?.[column] ?? null)) continue;
    left = Math.min(left, column);
    right = column;
  }
  return right < 0 ? null : { left, right };
}

/** The columns of each row in which the two have different formulas. */
function formulaSpans(a: SheetSnapshot, b: SheetSnapshot): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  if (a.formulas === b.formulas) return spans;
  for (const address of new Set([...a.formulas.keys(), ...b.formulas.keys()])) {
    if (a.formulas.get(address) === b.formulas.get(address)) continue;
    const cell = parseCell(address);
    if (!cell) continue;
    const { row, column } = cell;
    spans.set(row, union(spans.get(row) ?? null, { left: column, right: column })!);
  }
  return spans;
}
