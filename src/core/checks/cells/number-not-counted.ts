import { phraseAround } from "../../progress";
import { waysToCount } from "../../progress/count-as";
import type { LedgerCell, LedgerRow } from "../../ledger/ledger";
import { at, type CheckContext, nothing, type RowCheck, writeFix } from "../check";

/** Beyond so many in one cell a person had better write the text anew. */
const mostMended = 20;

/** A number that no rule decides is never added up: a person says what it is. */
export const numberNotCounted: RowCheck<"number-not-counted"> = {
  code: "number-not-counted",
  severity: "notice",
  scope: "cell",
  mends: "asks",
  checkRow: (row, context) => {
    const cell = row.cell("progress");
    if (!cell || cell.isError) return nothing;
    const unclear = row.numbers.filter(({ as }) => as === "unclear");
    return unclear.map((number, i) => {
      const { text: phrase, start } = phraseAround(cell.raw, row.numbers, number);
      const fix = i < mostMended ? fixOf(row, cell, number, context) : undefined;
      return at(cell, { params: { phrase, start }, fix });
    });
  },
};

/** Words that count the number, where only one kind of fact could. */
function fixOf(
  { facts, numbers }: LedgerRow,
  cell: LedgerCell,
  number: LedgerRow["numbers"][number],
  context: CheckContext,
): ReturnType<typeof writeFix> {
  if (cell.isFormula) return undefined;
  const { ledger, campaign, today } = context;
  const options = { today: ledger.reportDate ?? today, campaign };
  const ways = waysToCount(cell.raw, { facts, numbers }, number, options);
  return ways.length === 1 ? writeFix(context, cell, ways[0]!.text) : undefined;
}
