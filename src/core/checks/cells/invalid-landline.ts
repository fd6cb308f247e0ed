import { at, nothing, type RowCheck } from "../check";
import { numberCellOf } from "../../ledger/read/contact-cells";

/** A landline number has as many digits as the campaign says, with the area code before it or not. */
export const invalidLandline: RowCheck<"invalid-landline"> = {
  code: "invalid-landline",
  severity: "warning",
  scope: "cell",
  checkRow: (row) => {
    const cell = numberCellOf(row);
    if (!cell) return nothing;
    return row.contact.phones
      .filter((phone) => phone.kind === "invalid-landline")
      .map(({ digits }) => at(cell, { params: { digits: digits.length, value: digits } }));
  },
};
