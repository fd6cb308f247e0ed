import { rowNumberOf } from "../../workbook";
import type { NamingCheck } from "../check";
import { numberCellOf } from "../../ledger/read/contact-cells";

/** One number for two operators: perhaps one site under two names, perhaps a slip. */
export const sharedPhone: NamingCheck<"shared-phone"> = {
  code: "shared-phone",
  severity: "warning",
  scope: "cell",
  cellOf: numberCellOf,
  name: (earlier) => ({ params: { otherRow: rowNumberOf(earlier) } }),
};
