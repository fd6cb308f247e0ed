import { at, writeFix, type RowCheck } from "../check";

const formulaStart = /^[=+\-@]/;

/**
 * A text that begins like a formula may become one when it is copied; a formula may lose its sources.
 * Only a formula has a fix: a text is written as text already.
 */
export const formulaLikeText: RowCheck<"formula-like-text"> = {
  code: "formula-like-text",
  severity: "warning",
  scope: "cell",
  mends: "safe",
  checkRow: (row, context) =>
    row.knownCells
      .filter((cell) =>
        cell.isFormula
          ? cell.key !== "sequence" && !cell.isError && !cell.isUncalculated && !cell.isPicture
          : typeof cell.value === "string" && formulaStart.test(cell.text),
      )
      .map((cell) =>
        cell.isFormula
          ? at(cell, {
              params: { first: "=" },
              // Nothing now may be something once what it looks at is filled in.
              ...(cell.text !== "" && { gives: "formula" }),
              fix: writeFix(context, cell, cell.text),
            })
          : at(cell, { params: { first: cell.text[0]! } }),
      ),
};
