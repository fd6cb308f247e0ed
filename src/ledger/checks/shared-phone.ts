import { at, type TiedCheck } from "../check";
import { numberCellOf } from "../contact-cells";
import type { LedgerRow } from "../ledger";
import { KeyedTies, type Tie } from "../ties";

function phoneTies(row: LedgerRow): Tie[] {
  const ties = new Map<string, Tie>();
  for (const { canonical, owner } of row.contact.phones) {
    if (canonical && owner) ties.set(canonical, { key: canonical, side: owner });
  }
  return [...ties.values()];
}

/** One number for two operators: perhaps one site under two names, perhaps a slip. */
export const sharedPhone: TiedCheck = {
  code: "shared-phone",
  severity: "warning",
  scope: "cell",
  makeIndex: () =>
    new KeyedTies(
      phoneTies,
      (row, earlier) => {
        const cell = row.cell("operatorContact");
        return cell && numberCellOf(row) ? at(cell, { otherRow: earlier.row + 1 }) : null;
      },
      true,
    ),
};
