import { at } from "../../findings";
import { adoptFigure } from "../sheet/write-figure";
import { isExplained } from "../stated";
import { figuresOf, labelOf, type TallyCheck } from "./check";

/** A figure that the action log or the progress texts prove otherwise, and that no row below the table explains. */
export const tallyEvidenceMismatch: TallyCheck<"tally-evidence-mismatch"> = {
  code: "tally-evidence-mismatch",
  severity: "warning",
  scope: "tally",
  mends: "asks",
  checkTally: (context) =>
    figuresOf(context).flatMap(({ stated, derived: { basis, value } }) => {
      const { count, key } = stated;
      const sheet = context.stated!;
      if ((basis !== "log" && basis !== "progress") || value === null) return [];
      if (count === null || count === value || isExplained(sheet, key)) return [];
      const fix = () => adoptFigure(sheet, stated, context.derived.basis, value);
      const params = { figure: labelOf(context, stated), stated: count, derived: value };
      return [at(stated, { params, fix })];
    }),
};
