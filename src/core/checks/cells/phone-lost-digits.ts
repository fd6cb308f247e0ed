import { at, nothing, type RowCheck } from "../check";
import { numberCellOf } from "../../ledger/read/contact-cells";

/** Excel turned a number into 1.38E+10 and its last digits may be gone. */
export const phoneLostDigits: RowCheck<"phone-lost-digits"> = {
  code: "phone-lost-digits",
  severity: "error",
  scope: "cell",
  checkRow: (row) => {
    const cell = numberCellOf(row);
    const { scientific } = row.contact;
    return cell && scientific !== null ? [at(cell, { params: { value: scientific } })] : nothing;
  },
};
