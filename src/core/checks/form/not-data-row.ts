import { rowNumberOf } from "../../workbook";
import type { LedgerCheck } from "../check";

/** A total, footnote, signature or example below the header is no site. */
export const notDataRow: LedgerCheck<"not-data-row"> = {
  code: "not-data-row",
  severity: "notice",
  scope: "ledger",
  checkLedger: ({ ledger }) =>
    ledger.passedOver.map(({ row, label }) => ({
      row,
      column: ledger.leftmost,
      params: { row: rowNumberOf(row), label: label.replace(/[：:]$/, "") },
    })),
};
