import { at, nothing, type RowCheck } from "../check";
import { numberCellOf } from "../../read/contact-cells";

/** “经营者及联系方式”: at least one telephone number. */
export const missingPhone: RowCheck = {
  code: "missing-phone",
  severity: "error",
  scope: "cell",
  checkRow: (row) => {
    const cell = numberCellOf(row);
    const { phones, scientific } = row.contact;
    return cell && phones.length === 0 && scientific === null ? [at(cell)] : nothing;
  },
};
