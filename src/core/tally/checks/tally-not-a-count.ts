import { figureOf } from "../../campaign";
import { lazyFix } from "../../ledger";
import { readCountWithUnit } from "../../language";
import { textOf } from "../../workbook";
import { writeFigure } from "../sheet/write-figure";
import { atFigure, figuresOf, type TallyCheck } from "./check";

const longestShown = 60;

/** A figure is a whole number of 0 or more: not 3台, 2.5 or -1. */
export const tallyNotACount: TallyCheck = {
  code: "tally-not-a-count",
  severity: "error",
  scope: "tally",
  checkTally: (context) =>
    figuresOf(context)
      .filter(({ stated }) => !stated.isBlank && stated.count === null)
      .map(({ stated }) => {
        const { unit } = figureOf(context.campaign, stated.key);
        const count = readCountWithUnit(stated.value, unit);
        const fix =
          count === null || stated.formula !== null || !stated.writable
            ? undefined
            : lazyFix(false, () => writeFigure(context.stated!, stated, count));
        return atFigure(context, stated, { value: textOf(stated.value).slice(0, longestShown) }, fix);
      }),
};
