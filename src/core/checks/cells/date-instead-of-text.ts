import { at, type RowCheck } from "../check";

/** Columns of words, in which nobody means a date. */
const ofWords = new Set(["siteName", "address", "operatorContact", "equipment", "violations"]);

/** Excel makes a date of 3-5 while it is typed; what was typed is gone. */
export const dateInsteadOfText: RowCheck<"date-instead-of-text"> = {
  code: "date-instead-of-text",
  severity: "warning",
  scope: "cell",
  checkRow: (row) =>
    row.knownCells
      .filter(({ key, isDate }) => isDate && ofWords.has(key))
      .map((cell) => at(cell, { params: { shown: cell.text } })),
};
