import {
  cellAddress,
  differingCells,
  sheetNamed,
  type SheetSnapshot,
  shiftOf,
  workbookOf,
} from "../../../core/workbook";
import { hasMisplacedRow, haveSameMerges, writtenBy } from "../write/prove";
import type { SheetWork, Work } from "../write/work";

/** Whether the data of a sheet that the patch wrote is not as it was. What others typed meanwhile does not count. */
export function isOtherwise({ sheets, withData }: Work, read: readonly SheetSnapshot[]): boolean {
  const now = workbookOf(read);
  return sheets.some((work) => {
    if (!work.was || work.data.length === 0) return false;
    const is = sheetNamed(now, work.was.name);
    const patched = sheetNamed(withData, work.name);
    return !is || isSheetOtherwise(work.was.snapshot, is, patched ?? work.was.snapshot, work.data);
  });
}

function isSheetOtherwise(
  was: SheetSnapshot,
  is: SheetSnapshot,
  patched: SheetSnapshot,
  data: SheetWork["data"],
): boolean {
  const isReshaped = data.some(({ kind }) => kind === "merge" || kind === "unmerge");
  if (isReshaped && !is.unseen?.has("merges") && !haveSameMerges(was, is)) return true;
  // A row of the patch, or one that the patch has moved, stands where it did not.
  if (isReshaped || data.some((edit) => shiftOf(edit))) return hasMisplacedRow(patched, was, is, []);
  const differs = new Set(differingCells(was, is).map(keyOf));
  return writtenBy(data).some((cell) => {
    const address = cellAddress(cell.row, cell.column);
    const formula = was.formulas.get(address);
    return differs.has(keyOf(cell)) && (formula === undefined || formula !== is.formulas.get(address));
  });
}

const keyOf = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;
