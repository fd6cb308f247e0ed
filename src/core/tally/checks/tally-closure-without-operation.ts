import { at } from "../../findings";
import { wasCalledClosed } from "../../ledger";
import { labelOf, type TallyCheck } from "./check";

/** The progress texts call a site closed, and no operation is stated. */
export const tallyClosureWithoutOperation: TallyCheck<"tally-closure-without-operation"> = {
  code: "tally-closure-without-operation",
  severity: "warning",
  scope: "tally",
  checkTally: (context) => {
    const operations = context.stated?.figures.get("closureOperations");
    if (!operations || operations.count !== 0) return [];
    if (!context.ledger.rows.some(wasCalledClosed)) return [];
    return [at(operations, { params: { figure: labelOf(context, operations) } })];
  },
};
