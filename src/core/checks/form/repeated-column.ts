import { columnOf } from "../../campaign";
import { siteNumberColumn } from "../../ledger/number-column";
import type { LedgerCheck } from "../check";

/** Two columns for one thing: nobody knows which of them counts. The squad's numbers beside 序号 are another thing. */
export const repeatedColumn: LedgerCheck<"repeated-column"> = {
  code: "repeated-column",
  severity: "error",
  scope: "ledger",
  checkLedger: ({ ledger: { form }, campaign }) => {
    const number = siteNumberColumn(form, campaign);
    const isFirst = number !== null && form.columns.get("sequence") === number;
    const besides =
      number && form.repeated.find(({ key, cell }) => (isFirst ? key === "sequence" : cell === number));
    return form.repeated
      .filter((each) => each !== besides)
      .map(({ key, cell }) => ({
        row: cell.row,
        column: cell.column,
        params: { column: columnOf(campaign, key).title },
      }));
  },
};
