import { rowNumberOf } from "../../workbook";
import { at, nothing, type TiedCheck } from "../check";
import { numberCellOf } from "../../ledger/read/contact-cells";

/** One number for two operators: perhaps one site under two names, perhaps a slip. */
export const sharedPhone: TiedCheck<"shared-phone"> = {
  code: "shared-phone",
  severity: "warning",
  scope: "cell",
  checkRow: (row, { phones }) => {
    const cell = numberCellOf(row);
    const earlier = phones.earliestOfAnother(row);
    return earlier && cell ? [at(cell, { params: { otherRow: rowNumberOf(earlier.index) } })] : nothing;
  },
};
