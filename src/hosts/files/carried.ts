import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/workbook";

/** The place of a long text among those of the workbook. */
interface LongText {
  readonly long: number;
}

type CarriedValue = CellValue | LongText;

/** A row of few values far apart, as its values and where they stand. */
interface SparseRow {
  readonly columns: readonly number[];
  readonly values: readonly CarriedValue[];
}

type CarriedRow = readonly CarriedValue[] | SparseRow | undefined;

/**
 * A workbook on its way to another thread, which would make room for every hole of a row, and make a text anew for each
 * cell that holds it.
 */
export type CarriedWorkbook = Omit<WorkbookSnapshot, "sheets"> & {
  readonly sheets: readonly (Omit<SheetSnapshot, "rows"> & { readonly rows: readonly CarriedRow[] })[];
  readonly longTexts?: readonly string[];
};

/** Shorter rows are carried as they are. */
const shortRow = 100;
/** Shorter texts are. */
const shortText = 200;

/** Gathers the long texts of a workbook, each once. */
class LongTexts {
  private readonly places = new Map<string, number>();

  get all(): readonly string[] {
    return [...this.places.keys()];
  }

  put(value: CellValue): CarriedValue {
    if (typeof value !== "string" || value.length <= shortText) return value;
    const long = this.places.get(value) ?? this.places.size;
    this.places.set(value, long);
    return { long };
  }
}

function isLong(value: CellValue): boolean {
  return typeof value === "string" && value.length > shortText;
}

function carriedRow(row: readonly CellValue[] | undefined, texts: LongTexts): CarriedRow {
  if (!row) return row;
  // A map keeps holes.
  const values: readonly CarriedValue[] = row.some(isLong) ? row.map((value) => texts.put(value)) : row;
  if (row.length <= shortRow) return values;
  const columns: number[] = [];
  row.forEach((_, column) => columns.push(column));
  if (columns.length * 2 > row.length) return values;
  return { columns, values: columns.map((column) => values[column]!) };
}

function taken(value: CarriedValue, texts: readonly string[]): CellValue {
  return typeof value === "object" && value !== null && "long" in value ? texts[value.long]! : value;
}

function unpackedRow(row: CarriedRow, texts: readonly string[]): readonly CellValue[] | undefined {
  if (!row) return row;
  if (!("columns" in row))
    return texts.length === 0 ? (row as CellValue[]) : row.map((value) => taken(value, texts));
  const cells: CellValue[] = [];
  row.columns.forEach((column, i) => (cells[column] = taken(row.values[i]!, texts)));
  return cells;
}

/** A workbook as it is carried. */
export function carried(workbook: WorkbookSnapshot): CarriedWorkbook {
  const texts = new LongTexts();
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => carriedRow(row, texts)),
  }));
  const { all } = texts;
  return { ...workbook, sheets, ...(all.length > 0 && { longTexts: all }) };
}

/** The workbook that was carried. */
export function unpacked({ longTexts = [], ...workbook }: CarriedWorkbook): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => unpackedRow(row, longTexts)),
    })),
  };
}
