import { lazyFix } from "../../ledger";
import { writeFigure } from "../sheet/write-figure";
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
        const sheet = context.stated!;
        const fix = stated.writable ? lazyFix(true, () => writeFigure(sheet, stated, 0)) : undefined;
        return atFigure(context, stated, {}, fix);
      }),
};
