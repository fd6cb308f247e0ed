import { columnOf } from "../../campaign";
import type { CellEdit } from "../../workbook";
import type { Ledger } from "../../ledger/ledger";
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
        const isTicked = key === "disposition" && form.choices !== undefined;
        return {
          row,
          column,
          params: {
            found: isTicked ? [...form.choices.values()].map((each) => each.title).join("、") : title,
            column: official,
            ...(unsure && { sure: false as const }),
          },
          asks: unsure,
          fix: () => [
            {
              kind: "setCells",
              sheet,
              cells: [{ row, column, value: official }, ...(isTicked ? words(ledger, column) : [])],
            },
          ],
        };
      });
  },
};

/** What is ticked, in words in the first of the columns; the others stay as columns of the village's own. */
function words({ rows }: Ledger, column: number): CellEdit[] {
  return rows.flatMap((row) => {
    const value = row.text("disposition");
    return value ? [{ row: row.index, column, value }] : [];
  });
}
