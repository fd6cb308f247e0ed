import { cellAddress, contains, type RangeRef } from "./address";
import { attachedInTheWay } from "./in-the-way";
import { LIMITS } from "./limits";
import { type CellEdit, type Edit, shiftOf } from "./patch";
import { WorkbookError } from "./port/port";
import { isCovered } from "./ranges";
import { MAX_COLUMNS, MAX_ROWS } from "./shift";
import { isCellError, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

const MAX_PROPERTY = 255;

/** Throws `invalid-patch` with the edit's kind and a reason unless the condition holds. */
export function demand(
  condition: boolean,
  edit: Edit,
  reason: string,
  params: Record<string, string | number> = {},
): asserts condition {
  if (!condition) throw new WorkbookError("invalid-patch", { edit: edit.kind, reason, ...params });
}

const isIndex = (index: number, limit: number): boolean =>
  Number.isInteger(index) && index >= 0 && index < limit;

function isRange(range: RangeRef): boolean {
  return (
    isIndex(range.top, MAX_ROWS) &&
    isIndex(range.bottom, MAX_ROWS) &&
    isIndex(range.left, MAX_COLUMNS) &&
    isIndex(range.right, MAX_COLUMNS) &&
    range.top <= range.bottom &&
    range.left <= range.right
  );
}

function checkCell(sheet: SheetSnapshot, cell: CellEdit, edit: Edit): void {
  const { row, column } = cell;
  demand(isIndex(row, MAX_ROWS) && isIndex(column, MAX_COLUMNS), edit, "address");
  const fault = faultOf(sheet, cell);
  // An address is a text, and there may be millions of cells.
  if (fault) demand(false, edit, fault, { sheet: sheet.name, cell: cellAddress(row, column) });
}

function faultOf({ merges }: SheetSnapshot, { row, column, value, formula }: CellEdit): string | null {
  if (typeof value === "number" && !Number.isFinite(value)) return "number";
  if (typeof value === "string" && value.length > LIMITS.cellText) return "too-long";
  if (value === undefined || (isCellError(value) && typeof value.error !== "string")) return "value";
  if (formula !== undefined && (formula.length <= 1 || !formula.startsWith("="))) return "formula";
  const writes = formula !== undefined || (value !== null && value !== "");
  // Excel drops what is written under a merge without a word.
  return writes && merges.length > 0 && isCovered(merges, row, column) ? "merged" : null;
}

/** What a protected sheet still takes. */
const ALLOWED_WHEN_PROTECTED: ReadonlySet<Edit["kind"]> = new Set([
  "freeze",
  "pageSetup",
  "removeSheet",
  "renameSheet",
]);

/** Whether a protected sheet takes an edit as it is. */
function isLeftOpen({ lock }: SheetSnapshot, edit: Edit): boolean {
  if (edit.kind === "protect") return edit.on || !lock?.hasPassword;
  if (ALLOWED_WHEN_PROTECTED.has(edit.kind)) return true;
  return (
    edit.kind === "setCells" &&
    lock !== null &&
    edit.cells.every(({ row, column }) => lock.unlocked.some((range) => contains(range, row, column)))
  );
}

/** Throws `protected`, `filtered` or `in-the-way` when the sheet does not take an edit as it is. */
export function checkOpen(sheet: SheetSnapshot, edit: Edit): void {
  if (sheet.isProtected && !isLeftOpen(sheet, edit))
    throw new WorkbookError("protected", { sheet: sheet.name });
  // Rows put in could not be taken out again.
  if (sheet.isFiltered && shiftOf(edit)?.axis === "row")
    throw new WorkbookError("filtered", { sheet: sheet.name });
  const what = attachedInTheWay(sheet, edit);
  if (what) throw new WorkbookError("in-the-way", { sheet: sheet.name, what });
}

/** Whether an edit changes which sheets there are, or what one is called. */
export function changesStructure({ kind }: Edit): boolean {
  return kind === "addSheet" || kind === "removeSheet" || kind === "renameSheet";
}

/** Throws `structure-locked` when the workbook's lock keeps an edit from being made. */
export function checkStructure({ isStructureLocked = false }: WorkbookSnapshot, edit: Edit): void {
  if (isStructureLocked && changesStructure(edit)) throw new WorkbookError("structure-locked");
}

/** Throws `invalid-patch` when an edit cannot be made on the sheet it names, open or not. */
export function checkSheetEdit(
  sheet: SheetSnapshot,
  edit: Exclude<Edit, { kind: "addSheet" | "property" }>,
): void {
  switch (edit.kind) {
    case "setCells":
      for (const cell of edit.cells) checkCell(sheet, cell, edit);
      return;
    case "insertRows":
    case "deleteRows":
      demand(
        isIndex(edit.row, MAX_ROWS) && edit.count > 0 && isIndex(edit.row + edit.count - 1, MAX_ROWS),
        edit,
        "address",
      );
      demand(edit.kind === "deleteRows" || sheet.rows.length + edit.count <= MAX_ROWS, edit, "full");
      return;
    case "insertColumns":
    case "deleteColumns":
      demand(
        isIndex(edit.column, MAX_COLUMNS) &&
          edit.count > 0 &&
          isIndex(edit.column + edit.count - 1, MAX_COLUMNS),
        edit,
        "address",
      );
      return;
    case "hideRows":
      demand(
        edit.rows.every((row) => isIndex(row, MAX_ROWS)),
        edit,
        "address",
      );
      return;
    case "merge":
    case "unmerge":
    case "validate":
    case "format":
      return demand(isRange(edit.range), edit, "range");
    case "addConditionalFormat":
    case "removeConditionalFormat":
      return demand(isRange(edit.format.range) && edit.format.formula !== "", edit, "range");
    case "freeze":
      return demand(
        !edit.freeze || (isIndex(edit.freeze.rows, MAX_ROWS) && isIndex(edit.freeze.columns, MAX_COLUMNS)),
        edit,
        "address",
      );
    default:
      return;
  }
}

/** Throws `invalid-patch` when a property's name or value does not fit Excel's limits. */
export function checkProperty(edit: Extract<Edit, { kind: "property" }>): void {
  demand(edit.name !== "" && edit.name.length <= MAX_PROPERTY, edit, "name");
  demand(edit.value === null || edit.value.length <= MAX_PROPERTY, edit, "too-long", { name: edit.name });
}
