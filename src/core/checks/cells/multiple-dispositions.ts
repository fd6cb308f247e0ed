import { when, type RowCheck } from "../check";

/** A site is dealt with in one of the three ways, not in several. */
export const multipleDispositions: RowCheck<"multiple-dispositions"> = {
  code: "multiple-dispositions",
  severity: "error",
  scope: "cell",
  checkRow: (row) =>
    when(
      row,
      "disposition",
      () => row.disposition.kind === "several",
      (cell) => ({ params: { value: cell.text } }),
    ),
};
