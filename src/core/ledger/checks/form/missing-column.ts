import { columnOf, columnKeys } from "../../../campaign";
import type { CheckContext, LedgerCheck } from "../check";
import { insertionColumn } from "../../write/insertion-column";

/** 附件1 has ten columns; one that is not there cannot be filled in. */
export const missingColumn: LedgerCheck<"missing-column"> = {
  code: "missing-column",
  severity: "error",
  scope: "ledger",
  mends: "safe",
  checkLedger: (context) => {
    const { form, leftmost } = context.ledger;
    return columnKeys
      .filter((key) => !form.columns.has(key))
      .map((key) => {
        const { title } = columnOf(context.campaign, key);
        return {
          row: form.headerTop,
          column: leftmost,
          params: { column: title },
          fix: () => insertColumn(context, key, title),
        };
      });
  },
};

function insertColumn({ ledger }: CheckContext, key: (typeof columnKeys)[number], title: string) {
  const { sheet, form } = ledger;
  const column = insertionColumn(form, key);
  return [
    { kind: "insertColumns", sheet, column, count: 1 } as const,
    { kind: "setCells", sheet, cells: [{ row: form.headerTop, column, value: title }] } as const,
  ];
}
