import { rowNumberOf } from "../../workbook";
import type { LedgerCheck } from "../check";

/** A row that heads a group of sites (一、关停取缔类) is none itself. */
export const groupHeading: LedgerCheck<"group-heading"> = {
  code: "group-heading",
  severity: "notice",
  scope: "ledger",
  checkLedger: ({ ledger }) =>
    ledger.headings.map(({ row, column, label }) => ({
      row,
      column,
      params: { row: rowNumberOf(row), label },
    })),
};
