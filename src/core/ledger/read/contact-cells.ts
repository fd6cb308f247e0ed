import type { LedgerCell, LedgerRow } from "../ledger";

/** The cell in which findings on numbers are located: the second where name and number are two columns. */
export function numberCellOf(row: LedgerRow): LedgerCell | undefined {
  const cell = row.numberCell ?? row.cell("operatorContact");
  return cell?.isError ? undefined : cell;
}

const none: readonly LedgerCell[] = [];

/** Both contact cells that can be read. */
export function contactCellsOf(row: LedgerRow): readonly LedgerCell[] {
  const { numberCell } = row;
  const cell = row.cell("operatorContact");
  const first = cell && !cell.isError ? [cell] : none;
  return numberCell && !numberCell.isError ? [...first, numberCell] : first;
}
