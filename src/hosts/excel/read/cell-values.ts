import { type CellValue, cellAddress } from "../../../core/workbook";

/** A block of loaded cells: where it starts, and what Excel gave for it. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

function valueOf(value: unknown, type: string | undefined): CellValue {
  if (value === null || value === "" || type === "Empty") return null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Adds a block's values and formulas to those of its sheet. */
export function collectBlock(
  block: CellBlock,
  rows: (CellValue[] | undefined)[],
  formulas: Map<string, string>,
): void {
  block.values.forEach((cells, r) => {
    const row: CellValue[] = [];
    cells.forEach((value, c) => {
      const cell = valueOf(value, block.valueTypes[r]?.[c]);
      const formula = block.formulas[r]?.[c];
      // A text that begins with = reads the same as its formula; a formula reads as its result.
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      if (isFormula) formulas.set(cellAddress(block.top + r, block.left + c), formula);
      // Excel has calculated it: what shows nothing is an empty text.
      if (cell !== null || isFormula) row[block.left + c] = cell ?? "";
    });
    if (row.length > 0) rows[block.top + r] = row;
  });
}
