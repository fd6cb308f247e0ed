import { lazyFix } from "../../ledger";
import { adoptFigure } from "../sheet/write-figure";
import { isExplained } from "../stated";
import { atFigure, figuresOf, type TallyCheck } from "./check";

/** A count of sites that the ledger itself answers, and that no row below the table explains. */
export const tallyMismatch: TallyCheck = {
  code: "tally-mismatch",
  severity: "error",
  scope: "tally",
  checkTally: (context) =>
    figuresOf(context).flatMap(({ stated, derived: { basis, value } }) => {
      const { count, key } = stated;
      const sheet = context.stated!;
      if (basis !== "ledger" || value === null || count === null || count === value) return [];
      if (isExplained(sheet, key)) return [];
      const fix = lazyFix(false, () => adoptFigure(sheet, stated, context.derived.basis, value));
      return [atFigure(context, stated, { stated: count, derived: value }, fix)];
    }),
};
