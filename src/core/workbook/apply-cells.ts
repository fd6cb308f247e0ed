import { cellAddress, type CellRef, parseCell } from "./address";
import { shiftRelativeFormula } from "./formulas/references";
import { shiftAttached, withoutRichTexts } from "./attached";
import type { CellEdit } from "./patch";
import { sameRange } from "./ranges";
import { type Shift, shiftIndex, shiftIndices, shiftRange } from "./shift";
import type { CellValue, ConditionalFormat, Freeze, SheetSnapshot } from "./snapshot";

type Rows = SheetSnapshot["rows"];

/** The sheet with cells written: text stays text, a value takes the place of a formula, empty text empties. */
export function applyCells(sheet: SheetSnapshot, cells: readonly CellEdit[]): SheetSnapshot {
  const rows = sheet.rows.slice();
  const fresh = new Map<number, CellValue[]>();
  const formulas = new Map(sheet.formulas);
  let formulasChanged = false;
  for (const { row, column, value, formula } of cells) {
    const own = fresh.get(row) ?? (rows[row]?.slice() as CellValue[] | undefined) ?? [];
    fresh.set(row, own);
    rows[row] = own;
    own[column] = value === "" ? null : value;
    if (formula !== undefined) {
      formulas.set(cellAddress(row, column), formula);
      formulasChanged = true;
    } else if (formulas.size > 0) {
      formulasChanged = formulas.delete(cellAddress(row, column)) || formulasChanged;
    }
  }
  return {
    ...sheet,
    rows,
    formulas: formulasChanged ? formulas : sheet.formulas,
    ...(sheet.numberFormats && { numberFormats: ofNumbers(sheet.numberFormats, cells) }),
    ...(sheet.struckWords && { struckWords: without(sheet.struckWords, cells) }),
    attached: withoutRichTexts(sheet.attached, cells),
  };
}

/** A cell that holds no number any more shows none. */
function ofNumbers(
  formats: ReadonlyMap<string, string>,
  cells: readonly CellEdit[],
): ReadonlyMap<string, string> {
  return without(
    formats,
    cells.filter(({ value }) => typeof value !== "number"),
  );
}

/** What is known of cells but of these. */
function without(known: ReadonlyMap<string, string>, cells: readonly CellRef[]): ReadonlyMap<string, string> {
  const gone = cells
    .map(({ row, column }) => cellAddress(row, column))
    .filter((address) => known.has(address));
  if (gone.length === 0) return known;
  const rest = new Map(known);
  for (const address of gone) rest.delete(address);
  return rest;
}

/** The sheet's own data after rows or columns moved; texts of formulas are left to the workbook. */
export function shiftSheet(sheet: SheetSnapshot, shift: Shift): SheetSnapshot {
  const byRow = shift.axis === "row";
  return {
    ...sheet,
    rows: byRow ? shiftArray(sheet.rows, shift) : shiftColumns(sheet.rows, shift),
    formulas: shiftAddresses(sheet.formulas, shift),
    ...(sheet.numberFormats && { numberFormats: shiftAddresses(sheet.numberFormats, shift) }),
    ...(sheet.struckWords && { struckWords: shiftAddresses(sheet.struckWords, shift) }),
    merges: present(sheet.merges.map((merge) => shiftRange(merge, shift))).filter(
      (merge) => merge.top !== merge.bottom || merge.left !== merge.right,
    ),
    hiddenRows: byRow ? shiftIndices(sheet.hiddenRows, shift) : sheet.hiddenRows,
    ...(sheet.struckRows && byRow && { struckRows: shiftIndices(sheet.struckRows, shift) }),
    hiddenColumns: byRow ? sheet.hiddenColumns : shiftIndices(sheet.hiddenColumns, shift),
    validations: present(
      sheet.validations.map((validation) => {
        const range = shiftRange(validation.range, shift);
        return range && (sameRange(range, validation.range) ? validation : { ...validation, range });
      }),
    ),
    conditionalFormats: present(
      sheet.conditionalFormats.map((format) => shiftConditionalFormat(format, sheet.name, shift)),
    ),
    freeze: shiftFreeze(sheet.freeze, shift),
    attached: shiftAttached(sheet.attached, shift),
    lock: sheet.lock && {
      ...sheet.lock,
      unlocked: present(sheet.lock.unlocked.map((range) => shiftRange(range, shift))),
    },
  };
}

/** A conditional format after its sheet's rows or columns moved; null when its range is deleted. */
export function shiftConditionalFormat(
  format: ConditionalFormat,
  sheet: string,
  shift: Shift,
): ConditionalFormat | null {
  const range = shiftRange(format.range, shift);
  if (!range) return null;
  const delta = shift.axis === "row" ? range.top - format.range.top : range.left - format.range.left;
  return { ...format, range, formula: shiftRelativeFormula(format.formula, sheet, shift, delta) };
}

function present<T>(items: readonly (T | null)[]): readonly T[] {
  return items.filter((item): item is T => item !== null);
}

function shiftArray<T>(items: readonly T[], { at, count, deletes }: Shift): readonly T[] {
  if (at >= items.length) return items;
  const head = items.slice(0, at);
  if (deletes) return head.concat(items.slice(at + count));
  const gap: T[] = [];
  gap.length = count;
  return head.concat(gap, items.slice(at));
}

function shiftColumns(rows: Rows, shift: Shift): Rows {
  return rows.map((cells) => cells && shiftArray(cells, shift));
}

function shiftAddresses(formulas: ReadonlyMap<string, string>, shift: Shift): ReadonlyMap<string, string> {
  if (formulas.size === 0) return formulas;
  const moved = new Map<string, string>();
  for (const [address, formula] of formulas) {
    const cell = parseCell(address);
    if (!cell) continue;
    const row = shift.axis === "row" ? shiftIndex(cell.row, shift) : cell.row;
    const column = shift.axis === "column" ? shiftIndex(cell.column, shift) : cell.column;
    if (row !== null && column !== null) moved.set(cellAddress(row, column), formula);
  }
  return moved;
}

/** Frozen rows grow and shrink with what is inserted and deleted among them. */
function shiftFreeze(freeze: Freeze | null, shift: Shift): Freeze | null {
  if (!freeze) return null;
  const frozen = shift.axis === "row" ? freeze.rows : freeze.columns;
  if (shift.at >= frozen) return freeze;
  const changed = shift.deletes ? Math.max(shift.at, frozen - shift.count) : frozen + shift.count;
  const moved = shift.axis === "row" ? { ...freeze, rows: changed } : { ...freeze, columns: changed };
  return moved.rows === 0 && moved.columns === 0 ? null : moved;
}
