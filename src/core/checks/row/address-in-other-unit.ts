import { at, nothing, type RowCheck } from "../check";
import { otherUnitNamed } from "../../roster";

/** “各自辖区”: a unit reports the sites of its own ground. */
export const addressInOtherUnit: RowCheck<"address-in-other-unit"> = {
  code: "address-in-other-unit",
  severity: "warning",
  scope: "cell",
  checkRow: (row, { campaign, ledger }) => {
    const cell = row.cell("address");
    if (!cell || cell.isError || !ledger.unit || !ledger.unitKnown) return nothing;
    const other = otherUnitNamed(cell.text, ledger.unit, campaign);
    return other ? [at(cell, { params: { other, unit: ledger.unit } })] : nothing;
  },
};
