import { isExplained } from "../stated";
import { at } from "../../findings";
import { figuresOf, labelOf, type TallyCheck } from "./check";

/** What has been done by a date does not become less later. */
export const tallyDecreased: TallyCheck<"tally-decreased"> = {
  code: "tally-decreased",
  severity: "warning",
  scope: "tally",
  checkTally: (context) => {
    const { stated: sheet, previous } = context;
    if (!previous || sheet?.basis !== "cumulative") return [];
    return figuresOf(context).flatMap(({ stated }) => {
      const before = previous.get(stated.key);
      const now = stated.count;
      if (before === undefined || now === null || now >= before) return [];
      if (isExplained(sheet, stated.key)) return [];
      return [at(stated, { params: { figure: labelOf(context, stated), before, now } })];
    });
  },
};
