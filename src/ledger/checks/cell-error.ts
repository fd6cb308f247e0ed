import { at, type RowCheck } from "../check";

/** A known cell holds an Excel error value. */
export const cellError: RowCheck = {
  code: "cell-error",
  severity: "error",
  scope: "cell",
  checkRow: (row) =>
    row.knownCells.filter(({ cell }) => cell.isError).map(({ cell }) => at(cell, { value: cell.raw })),
};
