import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/workbook";

/** A row of few values far apart, as its values and where they stand. */
interface SparseRow {
  readonly columns: readonly number[];
  readonly values: readonly CellValue[];
}

type CarriedRow = readonly CellValue[] | SparseRow | undefined;

/** A workbook on its way to another thread, which would make room for every hole of a row. */
export type CarriedWorkbook = Omit<WorkbookSnapshot, "sheets"> & {
  readonly sheets: readonly (Omit<SheetSnapshot, "rows"> & { readonly rows: readonly CarriedRow[] })[];
};

/** Shorter rows are carried as they are. */
const short = 100;

function carriedRow(row: readonly CellValue[] | undefined): CarriedRow {
  if (!row || row.length <= short) return row;
  const columns: number[] = [];
  row.forEach((_, column) => columns.push(column));
  if (columns.length * 2 > row.length) return row;
  return { columns, values: columns.map((column) => row[column]!) };
}

function unpackedRow(row: CarriedRow): readonly CellValue[] | undefined {
  if (!row || !("columns" in row)) return row;
  const cells: CellValue[] = [];
  row.columns.forEach((column, i) => (cells[column] = row.values[i]!));
  return cells;
}

/** A workbook as it is carried. */
export function carried(workbook: WorkbookSnapshot): CarriedWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(carriedRow) })),
  };
}

/** The workbook that was carried. */
export function unpacked(workbook: CarriedWorkbook): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(unpackedRow) })),
  };
}
