import type { LedgerCell } from "../../ledger/ledger";
import type { LedgerCheck } from "../check";

/** A program that does not calculate wrote the file: what its formulas come to is seen once Excel has opened it. */
export const formulaWithoutValue: LedgerCheck<"formula-without-value"> = {
  code: "formula-without-value",
  severity: "warning",
  scope: "cell",
  checkLedger: ({ ledger }) => {
    if (ledger.source.formulas.size === 0) return [];
    const first = new Map<number, LedgerCell>();
    for (const row of ledger.rows)
      for (const cell of row.knownCells)
        if (cell.isUncalculated && !first.has(cell.column)) first.set(cell.column, cell);
    return [...first.values()].map(({ row, column }) => ({ row, column }));
  },
};
