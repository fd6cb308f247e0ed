import {
  type CellEdit,
  contains,
  copyFormula,
  parseRange,
  rangeAddress,
  type RangeRef,
} from "../../../core/workbook";
import { decodeEntities, escapeText } from "../xml/entities";
import { attribute, content, descendants, setAttribute, setContent, type Tagged } from "../xml/tree";
import { plainCell } from "./cell";
import { type Cell, cellsOf } from "./rows";
import { isRuleFormula } from "./rule-formulas";
import type { SheetPart } from "./sheet-part";
import type { WorkbookEditor } from "./workbook-editor";

/** A formula without `=` and the sheet it stands on (empty for none) to what becomes of it. */
export type Rewrite = (formula: string, home: string) => string;

const formulaPattern = /<((?:[A-Za-z0-9_]+:)?f)((?:\s[^<>]*?)?)(?:\/>|>([^<]*)<\/(?:[A-Za-z0-9_]+:)?f>)/;

/** A cell's formula element: where it stands in the cell, its attributes and its text. */
interface FormulaElement extends Tagged {
  readonly name: string;
  readonly whole: string;
  readonly at: number;
  readonly formula: string;
}

function formulaOf(cell: Cell): FormulaElement | null {
  const match = plainCell(cell) || cell.body === null ? null : formulaPattern.exec(cell.body);
  if (!match) return null;
  return {
    name: match[1]!,
    attributes: match[2]!,
    whole: match[0],
    at: match.index,
    formula: decodeEntities(match[3] ?? ""),
  };
}

function putFormula(cell: Cell, old: FormulaElement, attributes: string, formula: string): void {
  const made =
    formula === ""
      ? `<${old.name}${attributes}/>`
      : `<${old.name}${attributes}>${escapeText(formula)}</${old.name}>`;
  cell.body = cell.body!.slice(0, old.at) + made + cell.body!.slice(old.at + old.whole.length);
}

/** Gives every cell of a shared formula a formula of its own; returns whether there were any. */
export function unshareFormulas(sheet: SheetPart): boolean {
  const masters = new Map<string, { row: number; column: number; formula: string }>();
  let any = false;
  for (const row of sheet.rowsWithFormulas()) {
    for (const cell of cellsOf(row)) {
      const found = formulaOf(cell);
      if (!found || attribute(found, "t") !== "shared") continue;
      const group = attribute(found, "si") ?? "";
      const master = masters.get(group);
      let { formula } = found;
      if (formula !== "") masters.set(group, { row: row.index, column: cell.column, formula });
      else if (master)
        formula = copyFormula(master.formula, row.index - master.row, cell.column - master.column);
      const plain: Tagged = { attributes: found.attributes };
      for (const name of ["t", "ref", "si"]) setAttribute(plain, name, undefined);
      putFormula(cell, found, plain.attributes, formula);
      any = true;
    }
  }
  return any;
}

const arrayFormula = /<(?:[A-Za-z0-9_]+:)?f\s[^<>]*\bt\s*=\s*["'](?:array|dataTable)["']/;
const withoutArrays = new WeakSet<SheetPart>();

/** A formula that fills several cells goes once one of them is written; the others keep what they show. */
export function dissolveArrays(sheet: SheetPart, written: readonly CellEdit[]): boolean {
  if (withoutArrays.has(sheet)) return false;
  let left = 0;
  let any = false;
  for (const row of sheet.rowsWithFormulas()) {
    if (row.cells === null && !arrayFormula.test(row.body)) continue;
    for (const cell of cellsOf(row)) {
      if (plainCell(cell) || cell.body === null || !arrayFormula.test(cell.body)) continue;
      const found = formulaOf(cell)!;
      const range = parseRange(attribute(found, "ref") ?? "");
      const isSeveral = range && (range.top < range.bottom || range.left < range.right);
      if (!isSeveral || !written.some((edit) => contains(range, edit.row, edit.column))) {
        left++;
        continue;
      }
      cell.body = cell.body.slice(0, found.at) + cell.body.slice(found.at + found.whole.length);
      any = true;
    }
  }
  if (left === 0) withoutArrays.add(sheet);
  return any;
}

/** Whether any cell of the workbook has a formula. */
export function hasFormulas(book: WorkbookEditor): boolean {
  return book.worksheets().some(({ part }) => book.formulasIn(part).inCells);
}

/** Rewrites the formulas of a sheet's cells; true when one changed. `moveArea` places the area of array formulas. */
export function rewriteCells(
  sheet: SheetPart,
  home: string,
  rewrite: Rewrite,
  moveArea: (area: RangeRef) => RangeRef | null = (area) => area,
): boolean {
  let changed = false;
  for (const row of sheet.rowsWithFormulas()) {
    for (const cell of cellsOf(row)) {
      const found = formulaOf(cell);
      if (!found) continue;
      const tag: Tagged = { attributes: found.attributes };
      const area = parseRange(attribute(found, "ref") ?? "");
      const moved = area && moveArea(area);
      if (moved && rangeAddress(moved) !== rangeAddress(area)) setAttribute(tag, "ref", rangeAddress(moved));
      const formula = found.formula === "" ? "" : rewrite(found.formula, home);
      if (formula === found.formula && tag.attributes === found.attributes) continue;
      putFormula(cell, found, tag.attributes, formula);
      changed = true;
    }
  }
  return changed;
}

/** Rewrites the formulas in a sheet's validations and conditional formats; true when one changed. */
export function rewriteRules(sheet: SheetPart, home: string, rewrite: Rewrite): boolean {
  let changed = false;
  for (const el of descendants(sheet.root).filter(isRuleFormula)) {
    const formula = content(el);
    const rewritten = rewrite(formula, home);
    if (rewritten === formula) continue;
    setContent(el, rewritten);
    changed = true;
  }
  return changed;
}

const chartFormula = /<(?:[A-Za-z0-9_]+:)?f[\s>]/;

/**
 * Rewrites every formula of a workbook but those of `except`: cells, rules, names and charts. Only parts in which
 * one changed are written anew.
 */
export function rewriteWorkbook(book: WorkbookEditor, rewrite: Rewrite, except = ""): void {
  for (const { part, name } of book.worksheets()) {
    if (part === except) continue;
    const { inCells: hasCells, inRules: hasRules } = book.formulasIn(part);
    if (!hasCells && !hasRules) continue;
    const sheet = book.viewSheet(part);
    // A shared formula that reaches into another sheet must be written out before it can differ from cell to cell.
    const sharesOut = sheet.rowsWithFormulas().some((row) =>
      cellsOf(row).some((cell) => {
        const found = formulaOf(cell);
        return found !== null && attribute(found, "t") === "shared" && found.formula.includes("!");
      }),
    );
    const unshared = sharesOut && unshareFormulas(sheet);
    const inCells = rewriteCells(sheet, name, rewrite);
    const inRules = rewriteRules(sheet, name, rewrite);
    if (unshared || inCells || inRules) book.editPart(part);
  }
  for (const el of book.definedNames()) {
    const formula = content(el);
    const rewritten = rewrite(formula, "");
    if (rewritten === formula) continue;
    book.edit();
    setContent(el, rewritten);
  }
  rewriteCharts(book, rewrite);
}

function rewriteCharts(book: WorkbookEditor, rewrite: Rewrite): void {
  for (const part of book.pack.names()) {
    if (!/(?:^|\/)charts\/[^/]+\.xml$/i.test(part) || !chartFormula.test(book.pack.text(part) ?? ""))
      continue;
    for (const el of descendants(book.pack.view(part)!.root)) {
      if (!/(?:^|:)f$/.test(el.name)) continue;
      const formula = content(el);
      const rewritten = rewrite(formula, "");
      if (rewritten === formula) continue;
      book.pack.edit(part);
      setContent(el, rewritten);
    }
  }
}
