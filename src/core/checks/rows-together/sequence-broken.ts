import { type CellEdit, rowNumberOf } from "../../workbook";
import type { CheckContext, CheckedSequence } from "../check";
import type { LedgerRow } from "../../ledger/ledger";

const wholeNumber = /^\d+(?:\.0+)?$/;

/** The number in 序号; NaN when it is no whole number, null when the cell says nothing. */
function numberOf(row: LedgerRow, mayBeEmpty: boolean): number | null {
  const cell = row.cell("sequence");
  if (!cell || cell.isError || cell.isUncalculated || (mayBeEmpty && cell.text === "")) return null;
  return wholeNumber.test(cell.text) ? Number(cell.text) : NaN;
}

/** Whether 序号 of a row does not follow that of the data row above. An error value has a finding of its own. */
function isBroken(number: number | null, before: number | null | undefined): boolean {
  if (number === null) return false;
  if (before === undefined) return number !== 1;
  return before === null ? Number.isNaN(number) : number !== before + 1;
}

function renumber({ ledger }: CheckContext): CellEdit[] {
  const { column } = ledger.form.columns.get("sequence")!;
  return ledger.rows.flatMap((row, index) =>
    row.cell("sequence")!.value === index + 1 || row.cell("sequence")!.isCovered
      ? []
      : [{ row: row.index, column, value: index + 1 }],
  );
}

/** 序号 counts the sites: 1, 2, 3 … without a gap. One finding a ledger, at the first cell that breaks it. */
export const sequenceBroken: CheckedSequence<"sequence-broken"> = {
  code: "sequence-broken",
  severity: "warning",
  scope: "cell",
  mends: "safe",
  numberOf,
  isBroken,
  describe: (row, context) => ({
    row: row.index,
    column: row.cell("sequence")!.column,
    params: { row: rowNumberOf(row.index) },
    fix: () => [{ kind: "setCells", sheet: context.ledger.sheet, cells: renumber(context) }],
  }),
};
