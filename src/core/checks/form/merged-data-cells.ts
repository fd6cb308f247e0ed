import { rangeAddress, valueAt, type CellEdit, type Patch, type RangeRef } from "../../workbook";
import type { CheckContext, LedgerCheck } from "../check";

/** One row a site: a cell that spans several says nothing of each. */
export const mergedDataCells: LedgerCheck<"merged-data-cells"> = {
  code: "merged-data-cells",
  severity: "error",
  scope: "ledger",
  mends: "safe",
  checkLedger: (context) => {
    const { rows, source } = context.ledger;
    if (source.merges.length === 0 || rows.length === 0) return [];
    const dataRows = new Set(rows.map((row) => row.index));
    const lastData = rows.at(-1)!.index;
    const touches = (area: RangeRef) => {
      for (let row = area.top; row <= Math.min(area.bottom, lastData); row++)
        if (dataRows.has(row)) return true;
      return false;
    };
    return source.merges.filter(touches).map((area) => ({
      row: area.top,
      column: area.left,
      params: { range: rangeAddress(area) },
      fix: () => splitArea(context, area, dataRows),
    }));
  },
};

function splitArea({ ledger }: CheckContext, area: RangeRef, dataRows: ReadonlySet<number>): Patch {
  const unmerge = { kind: "unmerge", sheet: ledger.sheet, range: area } as const;
  const value = valueAt(ledger.source, area.top, area.left);
  if (area.left !== area.right || value === null) return [unmerge];
  const cells: CellEdit[] = [];
  for (let row = area.top + 1; row <= area.bottom; row++) {
    if (dataRows.has(row)) cells.push({ row, column: area.left, value });
  }
  return [unmerge, { kind: "setCells", sheet: ledger.sheet, cells }];
}
