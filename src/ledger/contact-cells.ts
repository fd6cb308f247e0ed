import type { LedgerCell, LedgerRow } from "./ledger";

/** The cell in which findings on numbers are located: the second where name and number are two columns. */
export function numberCellOf(row: LedgerRow): LedgerCell | undefined {
  const cell = row.numberCell ?? row.cell("operatorContact");
  return cell?.isError ? undefined : cell;
}

/** Both contact cells that can be read. */
export function contactCellsOf(row: LedgerRow): LedgerCell[] {
  return [row.cell("operatorContact"), row.numberCell].filter(
    (cell): cell is LedgerCell => cell !== undefined && !cell.isError,
  );
}
