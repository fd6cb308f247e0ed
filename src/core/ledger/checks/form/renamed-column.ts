import { columnOf } from "../../../campaign";
import type { LedgerCheck } from "../check";

/** The columns of 附件1 carry the titles of 附件1. */
export const renamedColumn: LedgerCheck<"renamed-column"> = {
  code: "renamed-column",
  severity: "warning",
  scope: "ledger",
  mends: "safe",
  checkLedger: ({ ledger, campaign }) => {
    const { form, sheet } = ledger;
    return [...form.columns]
      .filter(([key, cell]) => cell.renamed && !(key === "operatorContact" && form.contactNumber))
      .map(([key, { row, column, title, unsure = false }]) => {
        const official = columnOf(campaign, key).title;
        return {
          row,
          column,
          params: { found: title, column: official, ...(unsure && { sure: false as const }) },
          asks: unsure,
          fix: () => [{ kind: "setCells", sheet, cells: [{ row, column, value: official }] }],
        };
      });
  },
};
