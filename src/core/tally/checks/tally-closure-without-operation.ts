import { isCalledClosed } from "../../ledger";
import { atFigure, type TallyCheck } from "./check";

/** The progress texts call a site closed, and no operation is stated. */
export const tallyClosureWithoutOperation: TallyCheck = {
  code: "tally-closure-without-operation",
  severity: "warning",
  scope: "tally",
  checkTally: (context) => {
    const operations = context.stated?.figures.get("closureOperations");
    if (!operations || operations.count !== 0) return [];
    return context.ledger.rows.some(isCalledClosed) ? [atFigure(context, operations)] : [];
  },
};
