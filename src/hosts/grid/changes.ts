import type { ICellData } from "@univerjs/core";
import type { RangeRef, WorkbookChange } from "../../core/workbook";

const structural: ReadonlySet<string> = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.remove-rows",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-col",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.add-worksheet-merge",
  "sheet.mutation.remove-worksheet-merge",
  "sheet.mutation.set-row-hidden",
  "sheet.mutation.set-row-visible",
  "sheet.mutation.set-frozen",
  "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.set-worksheet-row-height",
]);

type CellMatrix = Readonly<Record<number, Readonly<Record<number, ICellData | null>> | null>>;

/** What listeners of the port hear of a mutation of Univer; null for what does not touch the workbook. */
export function changeOf(
  mutation: string,
  params: unknown,
  nameOf: (sheetId: string) => string | undefined,
): WorkbookChange | null {
  const { subUnitId = "", cellValue } = params as { subUnitId?: string; cellValue?: CellMatrix };
  const sheet = nameOf(subUnitId);
  if (structural.has(mutation))
    return sheet === undefined ? { kind: "structure" } : { kind: "structure", sheet };
  if (sheet === undefined) return null;
  if (mutation === "sheet.mutation.move-range" || mutation === "sheet.mutation.reorder-range")
    return { kind: "cells", sheet };
  if (mutation !== "sheet.mutation.set-range-values") return null;
  const range = bounds(cellValue ?? {});
  return range && { kind: "cells", sheet, range };
}

function bounds(cells: CellMatrix): RangeRef | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [rowKey, row] of Object.entries(cells)) {
    for (const columnKey of Object.keys(row ?? {})) {
      top = Math.min(top, Number(rowKey));
      bottom = Math.max(bottom, Number(rowKey));
      left = Math.min(left, Number(columnKey));
      right = Math.max(right, Number(columnKey));
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
