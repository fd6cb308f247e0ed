import { at } from "../../findings";
import { adoptFigure } from "../sheet/write-figure";
import { isExplained } from "../stated";
import { figuresOf, labelOf, type TallyCheck } from "./check";

/** A count of sites that the ledger itself answers, and that no row below the table explains. */
export const tallyMismatch: TallyCheck<"tally-mismatch"> = {
  code: "tally-mismatch",
  severity: "error",
  scope: "tally",
  mends: "safe",
  checkTally: (context) =>
    figuresOf(context).flatMap(({ stated, derived: { basis, value } }) => {
      const { count, key } = stated;
      const sheet = context.stated!;
      if (basis !== "ledger" || value === null || count === null || count === value) return [];
      if (isExplained(sheet, key)) return [];
      const fix = () => adoptFigure(sheet, stated, context.derived.basis, value);
      const params = { figure: labelOf(context, stated), stated: count, derived: value };
      return [at(stated, { params, fix })];
    }),
};
