import {
  type Edit,
  isSheetName,
  placeOfNewSheet,
  renameInFormula,
  WorkbookError,
} from "../../../../core/workbook";
import {
  attribute,
  child,
  element,
  elements,
  ensureChild,
  prefixOf,
  removeChild,
  setAttribute,
} from "../../xml/tree";
import { rewriteWorkbook } from "../formulas";
import type { WorkbookEditor } from "../workbook-editor";
import { workbookOrder } from "../workbook-schema";

type Of<K extends Edit["kind"]> = Extract<Edit, { kind: K }>;

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Moves what the workbook counts by a sheet's position: names of one sheet, the sheet in front. */
function renumber(book: WorkbookEditor, place: (index: number) => number | null): void {
  const root = book.edit();
  const names = child(root, "definedNames");
  if (names?.children) {
    names.children = names.children.filter((el) => {
      const local = typeof el === "string" ? undefined : attribute(el, "localSheetId");
      if (typeof el === "string" || local === undefined) return true;
      const index = place(Number(local));
      if (index !== null) setAttribute(el, "localSheetId", index);
      return index !== null;
    });
    book.tidyNames();
  }
  for (const view of elements(child(root, "bookViews"))) {
    for (const name of ["activeTab", "firstSheet"]) {
      const old = attribute(view, name);
      if (old !== undefined) setAttribute(view, name, place(Number(old)) ?? 0);
    }
  }
}

/** The first free part name for a sheet. */
function freePart(book: WorkbookEditor): string {
  let n = 1;
  while (book.pack.has(`xl/worksheets/sheet${n}.xml`)) n++;
  return `xl/worksheets/sheet${n}.xml`;
}

export function addSheet(book: WorkbookEditor, { sheet: name, after }: Of<"addSheet">): void {
  if (!isSheetName(name)) throw new WorkbookError("invalid-patch", { edit: "addSheet", reason: "name" });
  const root = book.edit();
  const sheets = ensureChild(root, "sheets", workbookOrder);
  const part = freePart(book);
  book.pack.writeText(
    part,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<worksheet xmlns="${book.namespace}"><dimension ref="A1"/><sheetData/></worksheet>`,
  );
  book.pack.setContentType(part, worksheetType);
  const id = book.pack.relate(book.part, `${book.relationshipNamespace}/worksheet`, part);
  const listed = elements(sheets);
  const sheetId =
    listed.reduce((highest, el) => Math.max(highest, Number(attribute(el, "sheetId")) || 0), 0) + 1;
  const index = placeOfNewSheet(after, listed.length, (name) => book.indexOf(name));
  // The prefix is declared on the element, so whatever the file calls it elsewhere does not matter.
  const made = element(`${prefixOf(root.name)}sheet`, {
    "xmlns:r": book.relationshipNamespace,
    name,
    sheetId,
    "r:id": id,
  });
  const children = (sheets.children ??= []);
  const next = listed[index];
  if (next) children.splice(children.indexOf(next), 0, made);
  else children.push(made);
  if (index < listed.length) renumber(book, (old) => (old >= index ? old + 1 : old));
}

/** Parts that can be reached from the package by relationships. */
function reachable(book: WorkbookEditor): Set<string> {
  const seen = new Set<string>();
  const todo = [""];
  while (todo.length > 0) {
    for (const { target } of book.pack.relations(todo.pop()!)) {
      const key = target.toLowerCase();
      if (target === "" || seen.has(key) || !book.pack.has(target)) continue;
      seen.add(key);
      todo.push(target);
    }
  }
  return seen;
}

/** Removes a sheet, what only it used, and what names it: references to it become `#REF!`. */
export function removeSheet(book: WorkbookEditor, { sheet: name }: Of<"removeSheet">): void {
  const { el, part, name: listedName } = book.listedSheet(name);
  const index = book.indexOf(name);
  const before = reachable(book);
  rewriteWorkbook(book, (formula) => renameInFormula(formula, listedName, null), part);
  const root = book.edit();
  removeChild(child(root, "sheets")!, el);
  renumber(book, (old) => (old === index ? null : old > index ? old - 1 : old));
  book.pack.unrelate(book.part, part);
  book.forget(part);
  book.pack.drop(part);
  const after = reachable(book);
  for (const orphan of book.pack.names()) {
    const key = orphan.toLowerCase();
    if (before.has(key) && !after.has(key)) book.pack.drop(orphan);
  }
  book.dropCalculationChain();
}

export function renameSheet(book: WorkbookEditor, { sheet: name, name: to }: Of<"renameSheet">): void {
  const { el, name: from } = book.listedSheet(name);
  rewriteWorkbook(book, (formula) => renameInFormula(formula, from, to));
  book.edit();
  setAttribute(el, "name", to);
}
