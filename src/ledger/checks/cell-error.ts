import { at, type RowCheck } from "../check";
import { knownCells } from "../known-cells";

/** A known cell holds an Excel error value. */
export const cellError: RowCheck = {
  code: "cell-error",
  severity: "error",
  scope: "cell",
  checkRow: (row) =>
    knownCells(row)
      .filter(({ cell }) => cell.isError)
      .map(({ cell }) => at(cell, { value: cell.raw })),
};
