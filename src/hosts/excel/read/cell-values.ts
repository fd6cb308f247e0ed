import { type CellValue, cellAddress, type RangeRef } from "../../../core/workbook";

/** What the cells of a sheet come to. */
export interface SheetCells {
  readonly rows: (CellValue[] | undefined)[];
  readonly formulas: Map<string, string>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly numberFormats: Map<string, string>;
  /** Whether a filter of its sheet is on. */
  isFiltered: boolean;
}

export function noCells(): SheetCells {
  return {
    rows: [],
    formulas: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    numberFormats: new Map(),
    isFiltered: false,
  };
}

/** Whether a row holds nothing that a person can see. */
export function isEmptyRow(row: readonly CellValue[] | undefined): boolean {
  return !row?.some((value) => (typeof value === "string" ? value.trim() !== "" : (value ?? null) !== null));
}

type Grid<T> = readonly (readonly T[])[];

/** A block of loaded cells: where it starts, and what Excel gave for it. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly values: Grid<unknown>;
  readonly formulas: Grid<unknown>;
  readonly valueTypes: Grid<string>;
}

/** Excel names its own date by the letters of another country; it shows it as this one does. */
const ofCountry: Readonly<Record<string, string>> = {
  "m/d/yyyy": "yyyy/m/d",
  "m/d/yyyy h:mm": "yyyy/m/d h:mm",
};

/** The format of a cell that shows its number otherwise. */
function formatOf(value: CellValue | undefined, format: unknown): string | undefined {
  if (typeof value !== "number" || typeof format !== "string" || /^(?:General|@|0|)$/.test(format))
    return undefined;
  return ofCountry[format] ?? format;
}

function valueOf(value: unknown, type: string | undefined): CellValue {
  if (value === null || value === "" || type === "Empty") return null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Adds a block's values and formulas to those of its sheet. */
export function collectBlock(
  block: CellBlock,
  { rows, formulas }: Pick<SheetCells, "rows" | "formulas">,
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

/** Adds the number formats of cells whose values are there already. */
export function collectNumberFormats(
  { top, left }: Pick<RangeRef, "top" | "left">,
  formats: Grid<unknown>,
  { rows, numberFormats }: Pick<SheetCells, "rows" | "numberFormats">,
): void {
  formats.forEach((cells, r) =>
    cells.forEach((each, c) => {
      const format = formatOf(rows[top + r]?.[left + c], each);
      if (format !== undefined) numberFormats.set(cellAddress(top + r, left + c), format);
    }),
  );
}
