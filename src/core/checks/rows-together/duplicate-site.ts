import { rowNumberOf } from "../../workbook";
import { at, nothing, type TiedCheck } from "../check";

/** A site stands in the ledger once. */
export const duplicateSite: TiedCheck<"duplicate-site"> = {
  code: "duplicate-site",
  severity: "error",
  scope: "row",
  checkRow: (row, { sites }) => {
    const earlier = sites.earliestDuplicate(row);
    return earlier
      ? [at(row.cell("siteName")!, { params: { otherRow: rowNumberOf(earlier.index) } })]
      : nothing;
  },
};
