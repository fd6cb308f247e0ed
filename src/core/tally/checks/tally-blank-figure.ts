import { at } from "../../findings";
import { writeFigure } from "../sheet/write-figure";
import { figuresOf, labelOf, type TallyCheck } from "./check";

/** Nothing filled in and 0 are not the same. */
export const tallyBlankFigure: TallyCheck<"tally-blank-figure"> = {
  code: "tally-blank-figure",
  severity: "warning",
  scope: "tally",
  mends: "asks",
  checkTally: (context) =>
    figuresOf(context)
      .filter(({ stated }) => stated.isBlank)
      .map(({ stated }) => {
        const sheet = context.stated!;
        const fix = stated.writable ? () => writeFigure(sheet, stated, 0) : undefined;
        return at(stated, { params: { figure: labelOf(context, stated) }, fix });
      }),
};
