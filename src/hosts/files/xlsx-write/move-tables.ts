import {
  parseRange,
  type RangeRef,
  rangeAddress,
  type Shift,
  shiftIndex,
  shiftRange,
} from "../../../core/workbook";
import {
  attribute,
  child,
  element,
  elements,
  localName,
  prefixOf,
  pruneTree,
  removeChild,
  setAttribute,
} from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import type { WorkbookEditor } from "./workbook-editor";

/** A table of a sheet in its own part, as it stands now. */
export interface TablePart {
  readonly part: string;
  readonly root: XmlElement;
  readonly range: RangeRef;
}

/** The tables of a sheet, to look at. */
export function tablesOf(book: WorkbookEditor, sheetPart: string): TablePart[] {
  return book.pack.relations(sheetPart).flatMap(({ type, target }) => {
    const root = type === "table" && book.pack.has(target) ? book.pack.view(target)?.root : undefined;
    const range = root && parseRange(attribute(root, "ref") ?? "");
    return root && range ? [{ part: target, root, range }] : [];
  });
}

/**
 * Lets a table follow rows and columns that move: its ranges, its list of columns, its filters. The titles of new
 * columns are settled when the whole patch is made. A table that would lose its header or its last row becomes a plain
 * range: a patch is refused before it comes to that, and a person who does it by hand gets it.
 */
export function moveTable(book: WorkbookEditor, sheetPart: string, part: string, shift: Shift): void {
  const root = book.pack.view(part)?.root;
  const range = root && parseRange(attribute(root, "ref") ?? "");
  if (!root || !range) return;
  const moved = shiftRange(range, shift);
  const isTorn = !moved || losesRows(root, range, moved, shift) || losesSource(book, part, range, moved);
  if (isTorn) return dropAttached(book, sheetPart, part);
  if (rangeAddress(moved) === rangeAddress(range)) return;
  const edited = book.pack.edit(part);
  if (shift.axis === "column") shiftTableColumns(edited, range, shift);
  pruneTree({ ...edited, children: [edited] }, (el) => {
    const ref = parseRange(attribute(el, "ref") ?? "");
    if (!ref) return true;
    const landed = shiftRange(ref, shift);
    if (landed) setAttribute(el, "ref", rangeAddress(landed));
    return landed !== null;
  });
}

function losesRows(root: XmlElement, range: RangeRef, moved: RangeRef, shift: Shift): boolean {
  if (shift.axis === "column") return false;
  const headers = Number(attribute(root, "headerRowCount") ?? 1);
  const totals = Number(attribute(root, "totalsRowCount") ?? 0);
  const isDeleted = (row: number) => shift.deletes && shift.at <= row && row < shift.at + shift.count;
  return (
    (headers > 0 && isDeleted(range.top)) ||
    (totals > 0 && isDeleted(range.bottom)) ||
    moved.bottom - moved.top + 1 <= headers + totals
  );
}

/** Columns that come from outside the workbook cannot become more or fewer. */
function losesSource(book: WorkbookEditor, part: string, range: RangeRef, moved: RangeRef): boolean {
  return (
    moved.right - moved.left !== range.right - range.left &&
    book.pack.relations(part).some(({ type }) => type === "queryTable")
  );
}

function shiftTableColumns(root: XmlElement, range: RangeRef, shift: Shift): void {
  const list = child(root, "tableColumns");
  if (!list) return;
  const columns = elements(list);
  if (shift.deletes) list.children = columns.filter((_, i) => shiftIndex(range.left + i, shift) !== null);
  else if (shift.at > range.left && shift.at <= range.right) {
    const first = columns.reduce((id, el) => Math.max(id, Number(attribute(el, "id")) || 0), 0) + 1;
    const made = Array.from({ length: shift.count }, (_, i) =>
      element(`${prefixOf(list.name)}tableColumn`, { id: first + i, name: "" }),
    );
    list.children = columns.toSpliced(shift.at - range.left, 0, ...made);
  }
  setAttribute(list, "count", elements(list).length);
  shiftFilters(root, range, shift);
}

/** Filters count the columns from the table's first. */
function shiftFilters(root: XmlElement, range: RangeRef, shift: Shift): void {
  const left = shiftRange(range, shift)!.left;
  for (const filter of elements(root, "autoFilter")) {
    if (!filter.children) continue;
    filter.children = filter.children.filter((el) => {
      if (typeof el === "string" || localName(el.name) !== "filterColumn") return true;
      const column = shiftIndex(range.left + Number(attribute(el, "colId")), shift);
      if (column !== null) setAttribute(el, "colId", column - left);
      return column !== null;
    });
  }
}

/** Takes a table or a pivot table from its sheet; what its cells show stays. */
export function dropAttached(book: WorkbookEditor, sheetPart: string, part: string): void {
  const id = book.pack
    .relations(sheetPart)
    .find(({ target }) => target.toLowerCase() === part.toLowerCase())?.id;
  const sheet = book.editPart(sheetPart);
  const list = sheet.child("tableParts");
  if (list) {
    const own = elements(list).find((el) => attribute(el, "id") === id);
    if (own) removeChild(list, own);
    setAttribute(list, "count", elements(list).length);
    if (elements(list).length === 0) sheet.remove(list);
  }
  book.pack.unrelate(sheetPart, part);
  book.pack.drop(part);
}
