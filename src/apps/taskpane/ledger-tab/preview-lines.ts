import { previewText as text } from "../../../words/localized/pane/preview";
import {
  cellAddress,
  columnName,
  type Edit,
  type Patch,
  rangeAddress,
  sheetNamed,
  textOf,
  valueAt,
  type WorkbookSnapshot,
  rowNumberOf,
} from "../../../core/workbook";

/** One line of what a patch will do: a cell before and after, or words. */
export type PreviewLine =
  | { readonly kind: "cell"; readonly cell: string; readonly before: string; readonly after: string }
  | { readonly kind: "words"; readonly words: string };

function wordsOf(edit: Edit): string {
  switch (edit.kind) {
    case "deleteRows":
      return text.willDeleteRows(rowNumberOf(edit.row), rowNumberOf(edit.row + edit.count - 1));
    case "insertColumns":
      return text.willInsertColumn(columnName(edit.column));
    case "unmerge":
      return text.willUnmerge(rangeAddress(edit.range));
    case "hideRows":
      return text.willShowRows(edit.rows.length);
    default:
      return text.willOther;
  }
}

/** What a patch will do to a workbook, line by line. */
export function previewOf(patch: Patch, workbook: WorkbookSnapshot): PreviewLine[] {
  return patch.flatMap((edit): PreviewLine[] => {
    if (edit.kind !== "setCells") return [{ kind: "words", words: wordsOf(edit) }];
    const sheet = sheetNamed(workbook, edit.sheet);
    return edit.cells.map(({ row, column, value }) => ({
      kind: "cell",
      cell: cellAddress(row, column),
      before: sheet ? textOf(valueAt(sheet, row, column)) : "",
      after: textOf(value),
    }));
  });
}
