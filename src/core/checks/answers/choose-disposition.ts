import { type Campaign, dispositionOf, type DispositionKey } from "../../campaign";
import { withoutBlanks } from "../../language";
import { type CellEdit, type Patch, setCell, textOf, valueAt } from "../../workbook";
import type { Ledger, LedgerRow } from "../../ledger";
import { isTicked } from "../../ledger/read/ticked";

/** Writes one of the three words; in a form with a column to tick for each, the tick, and takes the others' away. */
export function chooseDisposition(
  { form, sheet, source }: Ledger,
  row: LedgerRow,
  key: DispositionKey,
  campaign: Campaign,
): Patch {
  const { choices } = form;
  const cell = row.cell("disposition");
  if (!cell) return [];
  if (!choices?.has(key)) return [setCell(sheet, cell.row, cell.column, dispositionOf(campaign, key).word)];
  const cells = [...choices].flatMap(([each, { column }]): CellEdit[] => {
    if (each === key) return [{ row: row.index, column, value: "√" }];
    const text = withoutBlanks(textOf(valueAt(source, row.index, column)));
    return text !== "" && isTicked(text) ? [{ row: row.index, column, value: null }] : [];
  });
  return [{ kind: "setCells", sheet, cells }];
}
