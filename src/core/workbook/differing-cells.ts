import { cellAddress, type CellRef, parseCell } from "./address";
import { type CellValue, isCellError, type SheetSnapshot } from "./snapshot";

/** Whether two values are the same, errors included. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
}

/** The cells in which two states of a sheet differ by value, row by row, then those that differ by formula alone. */
export function differingCells(a: SheetSnapshot, b: SheetSnapshot): readonly CellRef[] {
  const found = new Map<string, CellRef>();
  const height = a.rows === b.rows ? 0 : Math.max(a.rows.length, b.rows.length);
  for (let row = 0; row < height; row++) {
    const [here, there] = [a.rows[row], b.rows[row]];
    const width = here === there ? 0 : Math.max(here?.length ?? 0, there?.length ?? 0);
    for (let column = 0; column < width; column++) {
      if (!sameValue(here?.[column] ?? null, there?.[column] ?? null))
        found.set(cellAddress(row, column), { row, column });
    }
  }
  if (a.formulas !== b.formulas) {
    for (const address of new Set([...a.formulas.keys(), ...b.formulas.keys()])) {
      const cell = a.formulas.get(address) === b.formulas.get(address) ? null : parseCell(address);
      if (cell) found.set(address, cell);
    }
  }
  return [...found.values()];
}
