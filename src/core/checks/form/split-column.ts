import { columnOf } from "../../campaign";
import type { CheckContext, LedgerCheck } from "../check";
import type { HeaderCell } from "../../ledger/ledger";
import type { CellEdit, Patch } from "../../workbook";

/** 经营者及联系方式 is one column of 附件1, not two. */
export const splitColumn: LedgerCheck<"split-column"> = {
  code: "split-column",
  severity: "warning",
  scope: "ledger",
  mends: "safe",
  checkLedger: (context) => {
    const { form } = context.ledger;
    const name = form.columns.get("operatorContact");
    const number = form.contactNumber;
    if (!name || !number) return [];
    const params = { first: name.title, second: number.title };
    const place = { row: number.row, column: number.column, params };
    // An operator merged over several rows is split first: none of their numbers is left behind.
    const isCovered = context.ledger.rows.some((row) => row.cell("operatorContact")?.isCovered);
    return isCovered ? [place] : [{ ...place, fix: () => joinColumns(context, name) }];
  },
};

/** Joins both into the first under the official title; the second stays as a column of the village's own. */
function joinColumns({ ledger, campaign }: CheckContext, name: HeaderCell): Patch {
  const title = columnOf(campaign, "operatorContact").title;
  const cells: CellEdit[] = [{ row: name.row, column: name.column, value: title }];
  for (const row of ledger.rows) {
    const first = row.cell("operatorContact")!;
    const second = row.numberCell!;
    if (first.isError || second.isError || !second.text) continue;
    const value = first.text ? `${first.text} ${second.text}` : second.text;
    cells.push({ row: row.index, column: name.column, value });
  }
  return [{ kind: "setCells", sheet: ledger.sheet, cells }];
}
