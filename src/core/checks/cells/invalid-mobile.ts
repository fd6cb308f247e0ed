import { at, nothing, type RowCheck } from "../check";
import { numberCellOf } from "../../ledger/read/contact-cells";

/** A mobile number has eleven digits and begins with 13 to 19. */
export const invalidMobile: RowCheck<"invalid-mobile"> = {
  code: "invalid-mobile",
  severity: "error",
  scope: "cell",
  checkRow: (row) => {
    const cell = numberCellOf(row);
    if (!cell) return nothing;
    return row.contact.phones
      .filter((phone) => phone.kind === "invalid-mobile")
      .map(({ digits }) => at(cell, { params: { digits: digits.length, value: digits } }));
  },
};
