import { ledgerText as text } from "../../../words/localized/pane/ledger-tab";
import { type Patch, textOf } from "../../../core/workbook";

const longestOnButton = 12;

/** What the button of a fix says: the new value where it is one short one. */
export function fixLabel(patch: Patch): string {
  const [first] = patch;
  if (patch.length === 1 && first?.kind === "setCells" && first.cells.length === 1) {
    const value = textOf(first.cells[0]!.value);
    return value && value.length <= longestOnButton ? text.fixTo(value) : text.fix;
  }
  switch (first?.kind) {
    case "deleteRows":
      return first.count > 1 ? text.deleteRows : text.deleteRow;
    case "insertColumns":
      return text.insertColumn;
    case "unmerge":
      return text.unmerge;
    case "hideRows":
      return text.showRows;
    default:
      return text.fix;
  }
}
