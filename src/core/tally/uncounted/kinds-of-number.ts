import type { Ledger, LedgerCell, LedgerRow } from "../../ledger";
import type { FactKind, ReadNumber } from "../../progress";
import { kindsOfNumber } from "../../progress/count-as";
import type { Analysis } from "../analysis";

/** A number belongs to one reading of one text: what it may be is found once. */
const kindsByNumber = new WeakMap<ReadNumber, readonly FactKind[]>();

/** The kinds that could count a number of a row. */
export function kindsOf(
  number: ReadNumber,
  { facts, numbers }: LedgerRow,
  cell: LedgerCell,
  { reportDate }: Ledger,
  { campaign, today }: Analysis,
): readonly FactKind[] {
  let kinds = kindsByNumber.get(number);
  if (kinds === undefined) {
    const options = { today: reportDate ?? today, campaign };
    kinds = kindsOfNumber(cell.raw, { facts, numbers }, number, options);
    kindsByNumber.set(number, kinds);
  }
  return kinds;
}
