import { intersects, parseCell, type RangeRef } from "./address";
import { applyCells, shiftSheet } from "./apply-cells";
import { checkOpen, checkProperty, checkSheetEdit, checkStructure, demand } from "./check-edit";
import { sameFormat } from "./difference/sameness";
import { isSheetName } from "./limits";
import { renameInFormula, shiftFormula } from "./formulas/references";
import { type Edit, type Patch, shiftOf } from "./patch";
import { WorkbookError } from "./port/port";
import { placeOfNewSheet } from "./placement";
import { isCovered, subtractRange } from "./ranges";
import type { Shift } from "./shift";
import { emptySheet, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

type SheetEdit = Exclude<Edit, { kind: "addSheet" | "property" }>;

/**
 * The workbook after a patch; the one given stays as it is, and what did not change is shared with it.
 * Edits without a place in the snapshot (format, widths, heights, page set-up) are only checked.
 * Throws a `WorkbookError` with `no-such-sheet`, `sheet-exists`, `invalid-patch`, `protected`, `structure-locked`,
 * `filtered` or `in-the-way`.
 */
export function applyPatch(workbook: WorkbookSnapshot, patch: Patch): WorkbookSnapshot {
  return patch.reduce((current, edit) => applyEdit(current, edit), workbook);
}

/** The workbook after one edit; see `applyPatch`. */
export function applyEdit(workbook: WorkbookSnapshot, edit: Edit): WorkbookSnapshot {
  checkPermitted(workbook, edit);
  return applyByHand(workbook, edit);
}

/** Throws as `applyPatch` does where cells cannot be written. */
export function checkCells(workbook: WorkbookSnapshot, edit: Extract<Edit, { kind: "setCells" }>): void {
  checkPermitted(workbook, edit);
  checkSheetEdit(existingSheet(workbook, edit.sheet), edit);
}

function checkPermitted(workbook: WorkbookSnapshot, edit: Edit): void {
  checkStructure(workbook, edit);
  const sheet = "sheet" in edit ? sheetNamed(workbook, edit.sheet) : undefined;
  if (sheet) checkOpen(sheet, edit);
}

/** The workbook after an edit that a person made in a grid, which lets them do more than a patch may. */
export function applyByHand(workbook: WorkbookSnapshot, edit: Edit): WorkbookSnapshot {
  if (edit.kind === "property") return applyProperty(workbook, edit);
  if (edit.kind === "addSheet") return addSheet(workbook, edit);
  const sheet = existingSheet(workbook, edit.sheet);
  checkSheetEdit(sheet, edit);
  const shift = shiftOf(edit);
  if (shift) return applyShift(workbook, sheet, shift);
  switch (edit.kind) {
    case "removeSheet":
      return removeSheet(workbook, sheet, edit);
    case "renameSheet":
      return renameSheet(workbook, sheet, edit);
    default:
      return replaceSheet(workbook, sheet, applyToSheet(sheet, edit));
  }
}

function existingSheet(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheetNamed(workbook, name);
  if (!sheet) throw new WorkbookError("no-such-sheet", { sheet: name });
  return sheet;
}

function replaceSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot, by: SheetSnapshot): WorkbookSnapshot {
  return by === sheet
    ? workbook
    : { ...workbook, sheets: workbook.sheets.map((each) => (each === sheet ? by : each)) };
}

function applyToSheet(sheet: SheetSnapshot, edit: SheetEdit): SheetSnapshot {
  switch (edit.kind) {
    case "setCells":
      return applyCells(sheet, edit.cells);
    case "hideRows": {
      const hiddenRows = new Set(sheet.hiddenRows);
      for (const row of edit.rows)
        if (edit.hidden) hiddenRows.add(row);
        else hiddenRows.delete(row);
      return { ...sheet, hiddenRows };
    }
    case "merge":
      return merge(sheet, edit.range);
    case "unmerge":
      return { ...sheet, merges: sheet.merges.filter((each) => !intersects(each, edit.range)) };
    case "validate": {
      const others = sheet.validations.flatMap(({ range, rule }) =>
        subtractRange(range, edit.range).map((piece) => ({ range: piece, rule })),
      );
      return {
        ...sheet,
        validations: edit.rule ? [...others, { range: edit.range, rule: edit.rule }] : others,
      };
    }
    case "addConditionalFormat":
      return { ...sheet, conditionalFormats: [...sheet.conditionalFormats, edit.format] };
    case "removeConditionalFormat":
      return {
        ...sheet,
        conditionalFormats: sheet.conditionalFormats.filter((each) => !sameFormat(each, edit.format)),
      };
    case "freeze":
      return {
        ...sheet,
        freeze: edit.freeze && (edit.freeze.rows > 0 || edit.freeze.columns > 0) ? edit.freeze : null,
      };
    case "protect":
      return { ...sheet, isProtected: edit.on, lock: null };
    default:
      return sheet;
  }
}

/** As Excel does: the first cell's value stays, what it covers is lost. */
function merge(sheet: SheetSnapshot, range: RangeRef): SheetSnapshot {
  const merges = sheet.merges.filter((each) => !intersects(each, range));
  if (range.top === range.bottom && range.left === range.right) return { ...sheet, merges };
  const rows = sheet.rows.map((cells, row) => {
    if (!cells || row < range.top || row > range.bottom) return cells;
    return cells.map((value, column) => (isCovered([range], row, column) ? null : value));
  });
  const formulas = new Map([...sheet.formulas].filter(([address]) => !isCoveredAddress(address, range)));
  return {
    ...sheet,
    rows,
    merges: [...merges, range],
    formulas: formulas.size === sheet.formulas.size ? sheet.formulas : formulas,
  };
}

function isCoveredAddress(address: string, range: RangeRef): boolean {
  const cell = parseCell(address);
  return cell !== null && isCovered([range], cell.row, cell.column);
}

function applyShift(workbook: WorkbookSnapshot, sheet: SheetSnapshot, shift: Shift): WorkbookSnapshot {
  const moved = shiftSheet(sheet, shift);
  const rewrite = (formula: string, home: string) => shiftFormula(formula, home, sheet.name, shift);
  return {
    ...workbook,
    sheets: workbook.sheets.map((each) => rewriteFormulas(each === sheet ? moved : each, rewrite)),
  };
}

function rewriteFormulas(
  sheet: SheetSnapshot,
  rewrite: (formula: string, home: string) => string,
): SheetSnapshot {
  let changed = false;
  const formulas = new Map<string, string>();
  for (const [address, formula] of sheet.formulas) {
    const rewritten = rewrite(formula, sheet.name);
    changed ||= rewritten !== formula;
    formulas.set(address, rewritten);
  }
  return changed ? { ...sheet, formulas } : sheet;
}

function addSheet(workbook: WorkbookSnapshot, edit: Extract<Edit, { kind: "addSheet" }>): WorkbookSnapshot {
  demand(isSheetName(edit.sheet), edit, "name", { sheet: edit.sheet });
  if (sheetNamed(workbook, edit.sheet)) throw new WorkbookError("sheet-exists", { sheet: edit.sheet });
  const { sheets } = workbook;
  const at = placeOfNewSheet(edit.after, sheets.length, (name) =>
    sheets.indexOf(existingSheet(workbook, name)),
  );
  return { ...workbook, sheets: [...sheets.slice(0, at), emptySheet(edit.sheet), ...sheets.slice(at)] };
}

function removeSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot, edit: Edit): WorkbookSnapshot {
  const others = workbook.sheets.filter((each) => each !== sheet);
  const visible = others.find((each) => each.visibility === "visible");
  demand(visible !== undefined, edit, "last-sheet", { sheet: sheet.name });
  return {
    ...workbook,
    sheets: others.map((each) =>
      rewriteFormulas(each, (formula) => renameInFormula(formula, sheet.name, null)),
    ),
    activeSheet: workbook.activeSheet === sheet.name ? visible.name : workbook.activeSheet,
  };
}

function renameSheet(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  edit: Extract<Edit, { kind: "renameSheet" }>,
): WorkbookSnapshot {
  demand(isSheetName(edit.name), edit, "name", { sheet: edit.name });
  const taken = sheetNamed(workbook, edit.name);
  if (taken && taken !== sheet) throw new WorkbookError("sheet-exists", { sheet: edit.name });
  const rewrite = (formula: string) => renameInFormula(formula, sheet.name, edit.name);
  return {
    ...workbook,
    sheets: workbook.sheets.map((each) =>
      rewriteFormulas(each === sheet ? { ...each, name: edit.name } : each, rewrite),
    ),
    activeSheet: workbook.activeSheet === sheet.name ? edit.name : workbook.activeSheet,
  };
}

function applyProperty(
  workbook: WorkbookSnapshot,
  edit: Extract<Edit, { kind: "property" }>,
): WorkbookSnapshot {
  checkProperty(edit);
  const properties = new Map(workbook.properties);
  if (edit.value === null) properties.delete(edit.name);
  else properties.set(edit.name, edit.value);
  return { ...workbook, properties };
}
