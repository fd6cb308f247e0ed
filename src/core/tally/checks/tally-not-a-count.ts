import { figureOf } from "../../campaign";
import { at } from "../../findings";
import { readCountWithUnit } from "../../language";
import { textOf } from "../../workbook";
import { writeFigure } from "../sheet/write-figure";
import { figuresOf, labelOf, type FiguresCheck } from "./check";

const longestShown = 60;

/** A figure is a whole number of 0 or more: not 3台, 2.5 or -1. */
export const tallyNotACount: FiguresCheck<"tally-not-a-count"> = {
  code: "tally-not-a-count",
  severity: "error",
  scope: "tally",
  mends: "safe",
  checkTally: (context) =>
    figuresOf(context)
      .filter(({ stated }) => !stated.isBlank && stated.count === null)
      .map(({ stated }) => {
        const { unit } = figureOf(context.campaign, stated.key);
        const count = readCountWithUnit(stated.value, unit);
        const fix =
          count === null || stated.formula !== null || !stated.writable
            ? undefined
            : () => writeFigure(context.stated!, stated, count);
        const value = textOf(stated.value).slice(0, longestShown);
        return at(stated, { params: { figure: labelOf(context, stated), value }, fix });
      }),
};
