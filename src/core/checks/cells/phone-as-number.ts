import { at, writeFix, type RowCheck } from "../check";
import { contactCellsOf } from "../../ledger/read/contact-cells";

/** A number kept as a value, not as text, may turn into scientific notation when copied. */
export const phoneAsNumber: RowCheck<"phone-as-number"> = {
  code: "phone-as-number",
  severity: "warning",
  scope: "cell",
  mends: "safe",
  checkRow: (row, context) =>
    contactCellsOf(row)
      .filter((cell) => typeof cell.value === "number" && !cell.isDate)
      .map((cell) =>
        at(cell, { fix: /^\d+$/.test(cell.raw) ? writeFix(context, cell, cell.raw) : undefined }),
      ),
};
