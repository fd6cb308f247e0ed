import type { LedgerCheck } from "../check";
import { fieldPlace } from "./field-place";
import { nearestUnit } from "../../roster";
import { replaceFieldValue } from "../../ledger-form/replace-field";

/** “①报送单位：各村（社区）、工作点（含印刷基地办）”: a unit of the roster reports. */
export const unknownUnit: LedgerCheck<"unknown-unit"> = {
  code: "unknown-unit",
  severity: "error",
  scope: "ledger",
  mends: "asks",
  checkLedger: ({ ledger, campaign }) => {
    if (ledger.unit === null || ledger.unitKnown) return [];
    const place = fieldPlace(ledger.form.unitField);
    const suggestion = nearestUnit(ledger.unit, campaign);
    if (!suggestion) return [{ ...place, params: { ...place.params, value: ledger.unit } }];
    return [
      {
        ...place,
        params: { ...place.params, value: ledger.unit, suggestion },
        // What is printed around the page stands in no cell.
        fix: ledger.form.unitField.at
          ? () => replaceFieldValue(ledger, ledger.form.unitField, suggestion)
          : undefined,
      },
    ];
  },
};
