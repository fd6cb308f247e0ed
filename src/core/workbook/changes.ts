import type { RangeRef } from "./address";
import type { CellEdit, Patch } from "./patch";
import type { WorkbookChange } from "./port/port";

/** The changes that listeners hear of when a patch was applied, in its order. */
export function changesOf(patch: Patch): readonly WorkbookChange[] {
  return patch.flatMap((edit): WorkbookChange[] => {
    switch (edit.kind) {
      case "setCells":
        return edit.cells.length > 0
          ? [{ kind: "cells", sheet: edit.sheet, range: boundingRange(edit.cells) }]
          : [];
      case "property":
        return [];
      case "renameSheet":
        return [{ kind: "structure", sheet: edit.name }];
      default:
        return [{ kind: "structure", sheet: edit.sheet }];
    }
  });
}

function boundingRange(cells: readonly CellEdit[]): RangeRef {
  let { row: top, column: left } = cells[0]!;
  let [bottom, right] = [top, left];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}
