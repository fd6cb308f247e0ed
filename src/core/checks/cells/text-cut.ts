import { isCutText } from "../../workbook";
import { at, nothing, type RowCheck } from "../check";

/** A text longer than a cell can hold was cut when the file was read: the rest is in the file only. */
export const textCut: RowCheck<"text-cut"> = {
  code: "text-cut",
  severity: "warning",
  scope: "cell",
  checkRow: (row) => {
    const cut = row.knownCells.filter(({ raw }) => isCutText(raw));
    return cut.length ? cut.map((cell) => at(cell)) : nothing;
  },
};
