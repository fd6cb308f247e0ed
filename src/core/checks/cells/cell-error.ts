import { at, nothing, type RowCheck } from "../check";

/** A known cell holds an Excel error value. */
export const cellError: RowCheck<"cell-error"> = {
  code: "cell-error",
  severity: "error",
  scope: "cell",
  checkRow: (row) => {
    const wrong = row.knownCells.filter((cell) => cell.isError);
    return wrong.length ? wrong.map((cell) => at(cell, { params: { value: cell.raw } })) : nothing;
  },
};
