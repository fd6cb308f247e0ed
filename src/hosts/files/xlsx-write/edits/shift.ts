import {
  type Freeze,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  type RangeRef,
  rangeAddress,
  type Shift,
  shiftFormula,
  shiftIndex,
  shiftRange,
  shiftRelativeFormula,
} from "../../../../core/workbook";
import { parseRanges } from "../../xlsx-read/rules";
import {
  attribute,
  child,
  content,
  elements,
  localName,
  pruneTree,
  setAttribute,
  setContent,
} from "../../xml/tree";
import type { XmlElement } from "../../xml/tree";
import { setFreeze } from "./layout";
import { rewriteCells, rewriteWorkbook, unshareFormulas } from "../formulas";
import { moveAttachedParts } from "../move-attached";
import { type Cell, cellsOf, moveRow } from "../rows";
import type { SheetPart } from "../sheet-part";
import type { WorkbookEditor } from "../workbook-editor";

/** Empty cells that look like others, for rows and columns put in beside them. */
function likeness(cell: Cell, column = cell.column): Cell | null {
  const style = attribute(cell, "s");
  return style === undefined ? null : { column, attributes: ` r="" s="${style}"`, body: null };
}

function shiftRows(sheet: SheetPart, { at, count, deletes }: Shift): void {
  const above = sheet.row(at - 1);
  const kept = sheet.rows.filter((row) => !deletes || row.index < at || row.index >= at + count);
  for (const row of kept) if (row.index >= at) moveRow(row, row.index + (deletes ? -count : count));
  const inside = kept.filter((row) => row.index < MAX_ROWS);
  sheet.rows.splice(0, sheet.rows.length, ...inside);
  sheet.reindex();
  if (deletes || !above) return;
  const cells = cellsOf(above)
    .map((cell) => likeness(cell))
    .filter((cell) => cell !== null);
  const style = attribute(above, "customFormat") === undefined ? undefined : attribute(above, "s");
  if (cells.length === 0 && style === undefined) return;
  for (let i = 0; i < count; i++) {
    const row = sheet.ensureRow(at + i);
    row.cells = cells.map((cell) => ({ ...cell }));
    row.hasMoved = true;
    if (style !== undefined) {
      setAttribute(row, "s", style);
      setAttribute(row, "customFormat", 1);
    }
  }
}

function shiftColumns(sheet: SheetPart, shift: Shift): void {
  const { at, count, deletes } = shift;
  for (const row of sheet.rows) {
    const moved: Cell[] = [];
    for (const cell of cellsOf(row)) {
      const column = shiftIndex(cell.column, shift);
      if (column === null || column >= MAX_COLUMNS) continue;
      cell.column = column;
      moved.push(cell);
      if (deletes || column !== at - 1) continue;
      for (let i = 0; i < count && at + i < MAX_COLUMNS; i++) {
        const made = likeness(cell, at + i);
        if (made) moved.push(made);
      }
    }
    row.cells = moved;
    row.hasMoved = true;
  }
  const cols = sheet.child("cols");
  if (!cols) return;
  cols.children = elements(cols).filter((el) => {
    const range = {
      top: 0,
      bottom: 0,
      left: Number(attribute(el, "min")) - 1,
      right: Number(attribute(el, "max")) - 1,
    };
    const landed = shiftRange(range, shift);
    if (!landed || landed.left >= MAX_COLUMNS) return false;
    setAttribute(el, "min", landed.left + 1);
    setAttribute(el, "max", Math.min(MAX_COLUMNS, landed.right + 1));
    return true;
  });
  if (cols.children.length === 0) sheet.remove(cols);
}

function clip(range: RangeRef | null): RangeRef | null {
  if (!range || range.top >= MAX_ROWS || range.left >= MAX_COLUMNS) return null;
  return {
    ...range,
    bottom: Math.min(range.bottom, MAX_ROWS - 1),
    right: Math.min(range.right, MAX_COLUMNS - 1),
  };
}

/** A list of ranges after a shift; null when nothing is left, the text itself when it is no list of ranges. */
export function shiftRanges(text: string, shift: Shift): string | null {
  const ranges = parseRanges(text);
  if (ranges.length === 0) return text;
  const moved = ranges.map((range) => clip(shiftRange(range, shift))).filter((range) => range !== null);
  return moved.length === 0 ? null : moved.map(rangeAddress).join(" ");
}

/** How far the first range that stays of a list moves along the shift. */
function deltaOf(text: string, shift: Shift): number {
  for (const range of parseRanges(text)) {
    const moved = shiftRange(range, shift);
    if (moved) return shift.axis === "row" ? moved.top - range.top : moved.left - range.left;
  }
  return 0;
}

/** Formulas of a rule on the sheet itself: relative references keep their distance to the rule's first cell. */
function shiftRuleFormulas(rule: XmlElement, sqref: string, name: string, shift: Shift): void {
  const delta = deltaOf(sqref, shift);
  const todo = [rule];
  while (todo.length > 0) {
    for (const el of elements(todo.pop())) {
      // The rules of extensions keep their formula one element further in.
      if (!/(?:^|:)(?:formula[12]?|f)$/.test(el.name) || elements(el).length > 0) {
        todo.push(el);
        continue;
      }
      const formula = content(el);
      const moved = shiftRelativeFormula(formula, name, shift, delta);
      if (moved !== formula) setContent(el, moved);
    }
  }
}

const ruleNames = new Set(["conditionalFormatting", "dataValidation"]);
/** Lists that must not stay empty. */
const listNames = new Set([
  "mergeCells",
  "dataValidations",
  "hyperlinks",
  "protectedRanges",
  "ignoredErrors",
  "rowBreaks",
  "colBreaks",
  "conditionalFormattings",
]);

/** Shifts everything of a worksheet that has a range; what lost its range goes. */
function shiftAround(sheet: SheetPart, name: string, shift: Shift): void {
  pruneTree(sheet.root, (el) => {
    const local = localName(el.name);
    if (local === "sheetViews" || local === "cols" || local === "sheetData") return true;
    if (local === "brk") return shiftBreak(el, shift);
    const inner = child(el, "sqref");
    const isInner = inner !== undefined && attribute(el, "sqref") === undefined;
    const sqref = isInner ? content(inner) : (attribute(el, "sqref") ?? attribute(el, "ref"));
    if (sqref === undefined) return true;
    if (ruleNames.has(local)) shiftRuleFormulas(el, sqref, name, shift);
    else if (local === "sparkline") shiftSource(el, name, shift);
    const moved = shiftRanges(sqref, shift);
    if (moved === null) return local === "dimension";
    if (local === "mergeCell" && !moved.includes(":")) return false;
    if (moved === sqref) return true;
    if (isInner) setContent(inner, moved);
    else setAttribute(el, attribute(el, "sqref") === undefined ? "ref" : "sqref", moved);
    return true;
  });
  pruneTree(sheet.root, (el) => {
    if (!listNames.has(localName(el.name))) return true;
    const count = elements(el).length;
    if (count > 0 && attribute(el, "count") !== undefined) setAttribute(el, "count", count);
    if (count > 0 && attribute(el, "manualBreakCount") !== undefined)
      setAttribute(el, "manualBreakCount", count);
    return count > 0;
  });
}

/** Where a small chart in a cell takes its numbers from. */
function shiftSource(sparkline: XmlElement, name: string, shift: Shift): void {
  const source = child(sparkline, "f");
  if (source) setContent(source, shiftFormula(content(source), name, name, shift));
}

/** A page break stands after the row or column whose number it states. */
function shiftBreak(el: XmlElement, shift: Shift): boolean {
  const id = Number(attribute(el, "id"));
  const isByRow = Number(attribute(el, "max") ?? MAX_COLUMNS - 1) < MAX_COLUMNS;
  if (isByRow !== (shift.axis === "row")) return true;
  const moved = shiftIndex(id, shift);
  if (moved === null) return false;
  setAttribute(el, "id", moved);
  return true;
}

/** Puts rows or columns in or takes them out, and lets everything that names cells follow. */
export function shiftSheet(book: WorkbookEditor, name: string, shift: Shift, freeze: Freeze | null): void {
  const { part, name: listedName } = book.listedSheet(name);
  const sheet = book.editPart(part);
  unshareFormulas(sheet);
  const rewrite = (formula: string, home: string): string => shiftFormula(formula, home, listedName, shift);
  rewriteCells(sheet, listedName, rewrite, (area) => clip(shiftRange(area, shift)) ?? area);
  if (shift.axis === "row") shiftRows(sheet, shift);
  else shiftColumns(sheet, shift);
  shiftAround(sheet, listedName, shift);
  setFreezeWhenChanged(sheet, freeze);
  rewriteWorkbook(book, rewrite, part);
  growFilter(book, sheet, name, shift);
  moveAttachedParts(book, part, shift);
  book.dropCalculationChain();
}

/** A filtered list goes on with the rows that are put in right below it. */
function growFilter(
  book: WorkbookEditor,
  sheet: SheetPart,
  name: string,
  { axis, at, count, deletes }: Shift,
): void {
  const filter = sheet.child("autoFilter");
  const range = filter && parseRange(attribute(filter, "ref") ?? "");
  if (!range || axis !== "row" || deletes || range.bottom !== at - 1) return;
  setAttribute(filter, "ref", rangeAddress({ ...range, bottom: range.bottom + count }));
  const index = String(book.indexOf(name));
  // Excel keeps the range in a name as well.
  const kept = book
    .definedNames()
    .find(
      (el) => attribute(el, "name") === "_xlnm._FilterDatabase" && attribute(el, "localSheetId") === index,
    );
  if (!kept) return;
  book.edit();
  setContent(kept, content(kept).replace(/\d+$/, String(range.bottom + count + 1)));
}

function setFreezeWhenChanged(sheet: SheetPart, freeze: Freeze | null): void {
  const pane = child(elements(sheet.child("sheetViews"))[0], "pane");
  const rows = Number((pane && attribute(pane, "ySplit")) ?? 0);
  const columns = Number((pane && attribute(pane, "xSplit")) ?? 0);
  if (
    pane &&
    /^frozen/.test(attribute(pane, "state") ?? "") &&
    (freeze?.rows !== rows || freeze.columns !== columns)
  ) {
    setFreeze(sheet, freeze);
  }
}
