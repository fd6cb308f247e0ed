import { rowNumberOf } from "../../workbook";
import { at, nothing, type TiedCheck } from "../check";

/** One site that stands twice under names or addresses that differ a little. */
export const similarSite: TiedCheck<"similar-site"> = {
  code: "similar-site",
  severity: "warning",
  scope: "row",
  checkRow: (row, { sites }) => {
    const cell = row.cell("siteName");
    if (!cell || cell.isError || !cell.text || sites.earliestDuplicate(row)) return nothing;
    const earlier = sites.earliestSame(row);
    return earlier ? [at(cell, { params: { otherRow: rowNumberOf(earlier.index) } })] : nothing;
  },
};
