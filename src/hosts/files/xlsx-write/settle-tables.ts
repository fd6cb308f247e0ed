import { textOf, valueAt, type SheetSnapshot } from "../../../core/workbook";
import { decodeEscapes } from "../xml/entities";
import {
  attribute,
  child,
  content,
  descendants,
  elements,
  localName,
  setAttribute,
  setContent,
} from "../xml/tree";
import { escapeCharacters } from "./cell-text";
import { rewriteWorkbook } from "./formulas";
import { tablesOf, type TablePart } from "./move-tables";
import { renameTableColumn } from "./table-references";
import type { WorkbookEditor } from "./workbook-editor";

const longest = 255;
const unnamed = "列";

/** The title that a table states for a column, as its header cell would say it. */
const titleOf = (name: string): string => decodeEscapes(name).replace(/\r\n?/g, "\n");

/**
 * Gives every column of a sheet's tables the text of its header cell. A cell that is empty, or says what another says,
 * is given a title of its own, as Excel does it: a table whose titles differ from its header is called damaged.
 */
export function settleTables(book: WorkbookEditor, sheet: SheetSnapshot): void {
  const { part } = book.listedSheet(sheet.name);
  for (const table of tablesOf(book, part)) {
    if (Number(attribute(table.root, "headerRowCount") ?? 1) === 0) nameNew(book, table);
    else settle(book, part, table, sheet);
  }
}

/** Without a header a column only needs a name that no other has. */
function nameNew(book: WorkbookEditor, { part, root }: TablePart): void {
  const columns = elements(child(root, "tableColumns"));
  const taken = new Set(columns.map((el) => titleOf(attribute(el, "name") ?? "").toLowerCase()));
  for (const el of columns) {
    if (attribute(el, "name") !== "") continue;
    book.pack.edit(part);
    setAttribute(el, "name", free(unnamed, taken, 1));
  }
}

function settle(
  book: WorkbookEditor,
  sheetPart: string,
  { part, root, range }: TablePart,
  sheet: SheetSnapshot,
): void {
  const columns = elements(child(root, "tableColumns"));
  const cells = columns.map((_, i) => textOf(valueAt(sheet, range.top, range.left + i)).slice(0, longest));
  const taken = new Set<string>();
  // Cells that say something of their own keep it; the others take what is left.
  const titles = cells.map((text) => {
    const key = text.toLowerCase();
    if (text === "" || taken.has(key)) return null;
    taken.add(key);
    return text;
  });
  columns.forEach((el, i) => {
    const stated = titleOf(attribute(el, "name") ?? "");
    const title = titles[i] ?? free(cells[i] || unnamed, taken, cells[i] ? 2 : 1);
    const column = range.left + i;
    if (textOf(valueAt(sheet, range.top, column)) !== title)
      book.editPart(sheetPart).setCell(range.top, column, title, undefined);
    if (stated === title) return;
    book.pack.edit(part);
    setAttribute(el, "name", escapeCharacters(title).replace(/\n/g, "_x000a_"));
    if (stated !== "") renameEverywhere(book, attribute(root, "displayName") ?? "", stated, title);
  });
}

function free(text: string, taken: Set<string>, from: number): string {
  for (let n = from; ; n++) {
    const title = `${text.slice(0, longest - String(n).length)}${n}`;
    if (taken.has(title.toLowerCase())) continue;
    taken.add(title.toLowerCase());
    return title;
  }
}

const tableFormulas = new Set(["calculatedColumnFormula", "totalsRowFormula"]);

/** Lets the formulas that name a column of a table follow its title. */
function renameEverywhere(book: WorkbookEditor, table: string, from: string, to: string): void {
  if (table === "") return;
  const rewrite = (formula: string): string => renameTableColumn(formula, table, from, to);
  rewriteWorkbook(book, rewrite);
  for (const { part: sheetPart } of book.worksheets()) {
    for (const { part, root } of tablesOf(book, sheetPart)) {
      for (const el of descendants(root)) {
        if (!tableFormulas.has(localName(el.name))) continue;
        const formula = content(el);
        const renamed = rewrite(formula);
        if (renamed === formula) continue;
        book.pack.edit(part);
        setContent(el, renamed);
      }
    }
  }
}
