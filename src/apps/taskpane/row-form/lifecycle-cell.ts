import type { LifecycleKey } from "../../../core/campaign";
import type { Ledger, LedgerCell, LedgerRow } from "../../../core/ledger";
import { cellAddress, isCellError, textOf, valueAt } from "../../../core/workbook";

/** What a field of the form needs of its cell. */
export type FieldCell = Pick<LedgerCell, "row" | "column" | "raw" | "isError" | "isFormula">;

/** A row's cell of 整治措施, 整治时限, 责任单位 or 责任人; null where the ledger has no such column. */
export function lifecycleCell(
  { form, source }: Ledger,
  { index: row }: LedgerRow,
  key: LifecycleKey,
): FieldCell | null {
  const column = form.lifecycle.get(key)?.column;
  if (column === undefined) return null;
  const value = valueAt(source, row, column);
  return {
    row,
    column,
    raw: textOf(value),
    isError: isCellError(value),
    isFormula: source.formulas.has(cellAddress(row, column)),
  };
}
