import { lazyFix } from "../../ledger";
import { writeCount } from "../sheet/write-figure";
import { atFigure, figuresOf, type TallyCheck } from "./check";

/** Nothing filled in and 0 are not the same. */
export const tallyBlankFigure: TallyCheck = {
  code: "tally-blank-figure",
  severity: "warning",
  scope: "tally",
  checkTally: (context) =>
    figuresOf(context)
      .filter(({ stated }) => stated.isBlank)
      .map(({ stated }) => {
        const fix = lazyFix(true, () => [writeCount(context.workbook, context.stated!, stated, 0)]);
        return atFigure(context, stated, {}, fix);
      }),
};
