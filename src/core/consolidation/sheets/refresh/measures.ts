import { type Edit, isWholeColumns, type Patch } from "../../../workbook";
import type { Side } from "./row-plan";
import type { Structure } from "./structure";

/** Heights, widths, lists and what is printed, where rows or columns came or went. */
export function measureEdits(
  patch: Patch,
  { place }: Side,
  structure: Structure,
  changed: ReadonlySet<number>,
): Patch {
  const { sheet, columns, rowOf, newColumns, edits } = structure;
  const { name } = sheet;
  const keyOf = new Map([...place.columns].map(([key, column]) => [column, key]));
  const isMoved = edits.length > 0;
  const lastRow = Math.max(...rowOf.values());
  return patch.flatMap((edit): Edit[] => {
    if (edit.kind === "rowHeights") {
      const heights = [...edit.heights].flatMap(([row, height]): [number, number][] => {
        const at = row > place.bottom ? rowOf.get(row) : undefined;
        return at !== undefined && changed.has(at) ? [[at, height]] : [];
      });
      return heights.length > 0 ? [{ ...edit, sheet: name, heights: new Map(heights) }] : [];
    }
    if (edit.kind === "columnWidths") {
      const widths = [...edit.widths].flatMap(([column, width]): [number, number][] => {
        const key = keyOf.get(column);
        return key !== undefined && newColumns.has(key) ? [[columns.get(key)!, width]] : [];
      });
      return widths.length > 0 ? [{ ...edit, sheet: name, widths: new Map(widths) }] : [];
    }
    if (edit.kind === "validate" && isMoved) {
      const column = columns.get(keyOf.get(edit.range.left) ?? "");
      if (column === undefined) return [];
      const spare = edit.range.bottom - Math.max(...rowOf.keys());
      const range = {
        left: column,
        right: column,
        top: rowOf.get(place.bottom)! + 1,
        bottom: lastRow + spare,
      };
      return [{ ...edit, sheet: name, range }];
    }
    if (edit.kind === "pageSetup" && isMoved) {
      const { printArea, titleRows } = edit.setup;
      if (!printArea) return [];
      const right = columns.get(keyOf.get(printArea.right) ?? "") ?? printArea.right;
      const titles = titleRows && {
        first: rowOf.get(titleRows.first) ?? titleRows.first,
        last: rowOf.get(titleRows.last) ?? titleRows.last,
      };
      return [
        {
          ...edit,
          sheet: name,
          setup: {
            ...edit.setup,
            printArea: {
              ...printArea,
              bottom: isWholeColumns(printArea) ? printArea.bottom : lastRow,
              right,
            },
            ...(titles && { titleRows: titles }),
          },
        },
      ];
    }
    return [];
  });
}
