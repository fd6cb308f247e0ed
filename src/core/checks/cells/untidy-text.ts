import { isCutText } from "../../workbook";
import { at, writeFix, type RowCheck } from "../check";

/** Stray blanks, line breaks and full-width digits keep names and numbers from being compared. */
export const untidyText: RowCheck<"untidy-text"> = {
  code: "untidy-text",
  severity: "warning",
  scope: "cell",
  mends: "safe",
  givesWay: true,
  checkRow: (row, context) =>
    row.knownCells
      .filter((cell) => cell.text !== "" && cell.text !== cell.raw && !isCutText(cell.raw))
      .map((cell) => at(cell, { fix: cell.isFormula ? undefined : writeFix(context, cell, cell.text) })),
};
