import { cellAddress, type CellRef, parseCell } from "../address";
import type { CellEdit, Edit, Patch } from "../patch";
import { isCovered, sameRange } from "../ranges";
import { sameFormat, sameRule, sameValue } from "./sameness";
import {
  type CellValue,
  type ConditionalFormat,
  sheetNamed,
  type SheetSnapshot,
  type Validation,
  valueAt,
  type WorkbookSnapshot,
} from "../snapshot";

/** What of two states of a sheet is compared, and how. */
interface Extent {
  /** Whether a formula whose text is the same but whose result is another differs. */
  readonly results: boolean;
  /** Whether what a merge covers counts, which Excel refuses to write. */
  readonly covered: boolean;
  readonly same: (a: CellValue, b: CellValue) => boolean;
}

/**
 * The edits of cells, merges and hidden rows that lead from one workbook to another of the same sheets. An empty text
 * is an empty cell here. With `results`, a formula whose text is the same but whose result is another is written as
 * well; with `covered`, so is what a merge covers.
 */
export function difference(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  { results = false, covered = false }: Partial<Omit<Extent, "same">> = {},
): Patch {
  const same = (a: CellValue, b: CellValue) => sameValue(a === "" ? null : a, b === "" ? null : b);
  return after.sheets.flatMap((sheet) => {
    const old = sheetNamed(before, sheet.name);
    return old ? contentDifference(old, sheet, { results, covered, same }) : [];
  });
}

/** The patch that makes a sheet equal to another state of it, in an order in which every edit is allowed. */
export function repairSheet(from: SheetSnapshot, to: SheetSnapshot): Patch {
  const sheet = to.name;
  const body: Edit[] = [
    ...contentDifference(from, to, { results: true, covered: false, same: sameValue }),
    ...missing(from.validations, to.validations, sameValidation).map(({ range }): Edit => ({
      kind: "validate",
      sheet,
      range,
      rule: null,
    })),
    ...missing(to.validations, from.validations, sameValidation).map(({ range, rule }): Edit => ({
      kind: "validate",
      sheet,
      range,
      rule,
    })),
    ...formatRepairs(from, to),
  ];
  if (from.freeze?.rows !== to.freeze?.rows || from.freeze?.columns !== to.freeze?.columns) {
    body.push({ kind: "freeze", sheet, freeze: to.freeze });
  }
  const unlock: Edit[] =
    from.isProtected && (body.length > 0 || !to.isProtected) ? [{ kind: "protect", sheet, on: false }] : [];
  const lock: Edit[] =
    to.isProtected && (unlock.length > 0 || !from.isProtected) ? [{ kind: "protect", sheet, on: true }] : [];
  return [...unlock, ...body, ...lock];
}

/** The cells in which two states of a sheet differ by value, row by row, then those that differ by formula alone. */
export function differingCells(
  a: SheetSnapshot,
  b: SheetSnapshot,
  same: Extent["same"] = sameValue,
): readonly CellRef[] {
  const found = new Map<string, CellRef>();
  const height = a.rows === b.rows ? 0 : Math.max(a.rows.length, b.rows.length);
  for (let row = 0; row < height; row++) {
    const [here, there] = [a.rows[row], b.rows[row]];
    const width = here === there ? 0 : Math.max(here?.length ?? 0, there?.length ?? 0);
    for (let column = 0; column < width; column++) {
      if (!same(here?.[column] ?? null, there?.[column] ?? null))
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

/** Merges are undone before cells are written, and made after. */
function contentDifference(from: SheetSnapshot, to: SheetSnapshot, extent: Extent): Edit[] {
  const sheet = to.name;
  const cells = cellEdits(from, to, extent);
  return [
    ...missing(from.merges, to.merges, sameRange).map((range): Edit => ({ kind: "unmerge", sheet, range })),
    ...(cells.length > 0 ? [{ kind: "setCells", sheet, cells } as const] : []),
    ...missing(to.merges, from.merges, sameRange).map((range): Edit => ({ kind: "merge", sheet, range })),
    ...hiddenEdits(from, to),
  ];
}

function cellEdits(from: SheetSnapshot, to: SheetSnapshot, { results, covered, same }: Extent): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const { row, column } of differingCells(from, to, same)) {
    if (!covered && isCovered(to.merges, row, column)) continue;
    const value = valueAt(to, row, column);
    const formula = to.formulas.get(cellAddress(row, column));
    if (formula === undefined) edits.push({ row, column, value });
    else if (results || formula !== from.formulas.get(cellAddress(row, column)))
      edits.push({ row, column, value, formula });
  }
  return edits;
}

function hiddenEdits(from: SheetSnapshot, to: SheetSnapshot): Edit[] {
  if (from.hiddenRows === to.hiddenRows) return [];
  const show = [...from.hiddenRows].filter((row) => !to.hiddenRows.has(row));
  const hide = [...to.hiddenRows].filter((row) => !from.hiddenRows.has(row));
  const edits: Edit[] = [];
  if (show.length > 0) edits.push({ kind: "hideRows", sheet: to.name, rows: show, hidden: false });
  if (hide.length > 0) edits.push({ kind: "hideRows", sheet: to.name, rows: hide, hidden: true });
  return edits;
}

/** Removing takes every copy of a format: one whose copies differ in number is removed, then added as often as it stood. */
function formatRepairs(from: SheetSnapshot, to: SheetSnapshot): Patch {
  const [old, wanted] = [from.conditionalFormats, to.conditionalFormats];
  if (old === wanted) return [];
  const copies = (formats: readonly ConditionalFormat[], format: ConditionalFormat) =>
    formats.filter((each) => sameFormat(each, format)).length;
  const differs = (format: ConditionalFormat) => copies(old, format) !== copies(wanted, format);
  const gone = old.filter(
    (format, at) => differs(format) && old.findIndex((each) => sameFormat(each, format)) === at,
  );
  return [
    ...gone.map((format): Edit => ({ kind: "removeConditionalFormat", sheet: to.name, format })),
    ...wanted
      .filter(differs)
      .map((format): Edit => ({ kind: "addConditionalFormat", sheet: to.name, format })),
  ];
}

function missing<T>(here: readonly T[], there: readonly T[], same: (a: T, b: T) => boolean): readonly T[] {
  return here === there ? [] : here.filter((item) => !there.some((other) => same(item, other)));
}

function sameValidation(a: Validation, b: Validation): boolean {
  return sameRange(a.range, b.range) && sameRule(a.rule, b.rule);
}
