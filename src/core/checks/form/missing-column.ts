import { addedTo, columnKeys, columnOf, type Campaign, type ColumnKey } from "../../campaign";
import type { Severity } from "../../findings";
import type { Patch } from "../../workbook";
import { insertionColumn } from "../../ledger-form/insertion-column";
import { severityOf, type CheckContext, type LedgerCheck } from "../check";

function insertColumn({ ledger, campaign }: CheckContext, key: ColumnKey, title: string): Patch {
  const { sheet, form } = ledger;
  const column = insertionColumn(form, key, campaign);
  return [
    { kind: "insertColumns", sheet, column, count: 1 },
    { kind: "setCells", sheet, cells: [{ row: form.headerTop, column, value: title }] },
  ];
}

function missingAmong(keys: readonly ColumnKey[], severity: Severity): LedgerCheck<"missing-column"> {
  return {
    code: "missing-column",
    severity,
    scope: "ledger",
    mends: "asks",
    checkLedger: (context) => {
      const { form, leftmost } = context.ledger;
      return keys
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
}

/**
 * 附件1 has ten columns; one that is not there cannot be filled in. A column that the campaign adds may be away as its
 * cells may be empty.
 */
export function missingColumns(campaign: Campaign): LedgerCheck[] {
  const keys = campaign.ledger.columns.map(({ key }) => key);
  const added = addedTo(columnKeys, keys).map((key) => columnOf(campaign, key));
  const groups = (["yes", "warned"] as const).map((required) => ({
    severity: severityOf(required)!,
    keys: added.filter((column) => column.required === required).map(({ key }) => key),
  }));
  return [
    missingAmong(columnKeys, "error"),
    ...groups
      .filter((group) => group.keys.length > 0)
      .map((group) => missingAmong(group.keys, group.severity)),
  ];
}
