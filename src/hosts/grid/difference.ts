import {
  cellAddress,
  type CellEdit,
  type CellValue,
  type Edit,
  isCellError,
  isCovered,
  parseCell,
  type Patch,
  type RangeRef,
  sameRange,
  sheetNamed,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from "../../core/workbook";

/**
 * The edits of cells, merges and hidden rows that lead from one workbook to another of the same sheets.
 * With `results`, a formula whose text is the same but whose result is another is written as well; with
 * `covered`, so is what a merge covers, which Excel refuses to write.
 */
export function difference(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  { results = false, covered = false }: Partial<Extent> = {},
): Patch {
  return after.sheets.flatMap((sheet) => {
    const old = sheetNamed(before, sheet.name);
    return old ? sheetDifference(old, sheet, { results, covered }) : [];
  });
}

interface Extent {
  readonly results: boolean;
  readonly covered: boolean;
}

function sheetDifference(before: SheetSnapshot, after: SheetSnapshot, extent: Extent): Edit[] {
  const sheet = after.name;
  const edits: Edit[] = missing(before.merges, after.merges).map((range) => ({
    kind: "unmerge",
    sheet,
    range,
  }));
  const cells = cellDifference(before, after, extent);
  if (cells.length > 0) edits.push({ kind: "setCells", sheet, cells });
  for (const range of missing(after.merges, before.merges)) edits.push({ kind: "merge", sheet, range });
  for (const hidden of [true, false]) {
    const [from, to] = hidden ? [before, after] : [after, before];
    const rows = [...to.hiddenRows].filter((row) => !from.hiddenRows.has(row));
    if (rows.length > 0) edits.push({ kind: "hideRows", sheet, rows, hidden });
  }
  return edits;
}

function missing(ranges: readonly RangeRef[], from: readonly RangeRef[]): RangeRef[] {
  return ranges.filter((range) => !from.some((each) => sameRange(each, range)));
}

function cellDifference(
  before: SheetSnapshot,
  after: SheetSnapshot,
  { results, covered }: Extent,
): CellEdit[] {
  const edits: CellEdit[] = [];
  const compare = (row: number, column: number) => {
    const edit = cellEdit(before, after, row, column, results);
    if (edit && (covered || !isCovered(after.merges, row, column))) edits.push(edit);
  };
  for (let row = 0; row < Math.max(before.rows.length, after.rows.length); row++) {
    const width = Math.max(before.rows[row]?.length ?? 0, after.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column++) compare(row, column);
  }
  for (const address of new Set([...before.formulas.keys(), ...after.formulas.keys()])) {
    const cell = parseCell(address);
    if (
      !cell ||
      cell.column < Math.max(before.rows[cell.row]?.length ?? 0, after.rows[cell.row]?.length ?? 0)
    )
      continue;
    compare(cell.row, cell.column);
  }
  return edits;
}

function cellEdit(
  before: SheetSnapshot,
  after: SheetSnapshot,
  row: number,
  column: number,
  results: boolean,
): CellEdit | null {
  const value = valueAt(after, row, column);
  const sameValue = equal(value, valueAt(before, row, column));
  const calculates = before.formulas.size > 0 || after.formulas.size > 0;
  const address = calculates ? cellAddress(row, column) : "";
  const formula = calculates ? after.formulas.get(address) : undefined;
  if (formula === (calculates ? before.formulas.get(address) : undefined)) {
    if (sameValue || (formula !== undefined && !results)) return null;
  }
  return formula === undefined ? { row, column, value } : { row, column, value, formula };
}

function equal(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return (a === "" ? null : a) === (b === "" ? null : b);
}
