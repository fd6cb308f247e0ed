import { at } from "../../findings";
import { adoptFigure, writeFigure } from "../sheet/write-figure";
import { isDerived } from "../figures";
import { figuresOf, labelOf, type FiguresCheck } from "./check";

/** Nothing filled in and 0 are not the same. Where the ledger or the log knows the figure, 0 would be wrong at once. */
export const tallyBlankFigure: FiguresCheck<"tally-blank-figure"> = {
  code: "tally-blank-figure",
  severity: "warning",
  scope: "tally",
  mends: "asks",
  checkTally: (context) =>
    figuresOf(context)
      .filter(({ stated }) => stated.isBlank)
      .map(({ stated, derived: figure }) => {
        const sheet = context.stated!;
        const derived = (isDerived(figure) && figure.value) || null;
        const params = { figure: labelOf(context, stated), ...(derived !== null && { derived }) };
        if (!stated.writable) return at(stated, { params });
        const fix =
          derived === null
            ? () => writeFigure(sheet, stated, 0)
            : () => adoptFigure(sheet, stated, context.derived.basis, derived);
        return at(stated, { params, fix });
      }),
};
