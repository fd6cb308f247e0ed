import { lazyFix } from "../../ledger";
import { adoptFigure } from "../sheet/write-figure";
import { isExplained } from "../stated";
import { atFigure, figuresOf, type TallyCheck } from "./check";

/** A figure that the action log or the progress texts prove otherwise, and that no row below the table explains. */
export const tallyEvidenceMismatch: TallyCheck = {
  code: "tally-evidence-mismatch",
  severity: "warning",
  scope: "tally",
  checkTally: (context) =>
    figuresOf(context).flatMap(({ stated, derived: { basis, value } }) => {
      const { count, key } = stated;
      const sheet = context.stated!;
      if ((basis !== "log" && basis !== "progress") || value === null) return [];
      if (count === null || count === value || isExplained(sheet, key)) return [];
      const fix = lazyFix(true, () => adoptFigure(sheet, stated, context.derived.basis, value));
      return [atFigure(context, stated, { stated: count, derived: value }, fix)];
    }),
};
