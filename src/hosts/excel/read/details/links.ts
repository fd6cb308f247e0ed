import type { RangeRef } from "../../../../core/workbook";
import { rangeOn, runs } from "../../addresses";
import { isEmptyRow } from "../cell-values";
import type { SheetEssentials } from "../essentials";
import { cellCount } from "../read-cells";

/** More cells than that are not asked for their links: Excel answers for each by itself. */
const MOST_CELLS = 5_000;

type Asked = Pick<SheetEssentials, "used" | "cells">;

/** The used rows that hold nothing: a link there is all that deleting one could take away unnoticed. */
function emptyRows({ used, cells: { rows } }: Asked): readonly RangeRef[] {
  if (!used) return [];
  const empty: number[] = [];
  for (let row = used.top; row <= used.bottom; row++) if (isEmptyRow(rows[row])) empty.push(row);
  return runs(empty).map(({ first, last }) => ({ ...used, top: first, bottom: last }));
}

export function areAllLinksAsked(sheet: Asked): boolean {
  return emptyRows(sheet).reduce((sum, range) => sum + cellCount(range), 0) <= MOST_CELLS;
}

/** The cells of empty rows that lead somewhere when clicked. */
export function* askLinks(
  worksheet: Excel.Worksheet,
  sheet: Asked,
): Generator<undefined, readonly RangeRef[]> {
  if (!areAllLinksAsked(sheet)) return [];
  const asked = emptyRows(sheet).map((range) => ({
    range,
    cells: rangeOn(worksheet, range).getCellProperties({ hyperlink: true }),
  }));
  if (asked.length > 0) yield;
  return asked.flatMap(({ range: { top, left }, cells }) =>
    cells.value.flatMap((row, r) =>
      row.flatMap(({ hyperlink }, c) =>
        hyperlink?.address || hyperlink?.documentReference
          ? [{ top: top + r, bottom: top + r, left: left + c, right: left + c }]
          : [],
      ),
    ),
  );
}
