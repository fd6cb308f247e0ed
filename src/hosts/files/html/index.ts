import { emptySheet, type SheetSnapshot } from "../../../core/workbook";
import type { Budget } from "../budget";
import { cellsOfRow } from "../nested-tables";
import { UnreadableFileError } from "../source-file";
import { looksOf } from "./looks";
import { Stretch } from "./stretch";
import { TableReader } from "./table";
import { shownText, type Tag, tokens } from "./tokens";

/** What a page does not show. */
const skipped = new Set(["script", "style", "head", "title", "xml"]);
/** What tables are made of: hidden or not, it keeps its place. */
const parts = new Set(["html", "body", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "colgroup"]);

/** Whether a text is a page with a table, wherever the page begins in it. */
export function holdsTable(text: string): boolean {
  return /<table[\s>]/i.test(text) && /<t[rdh][\s>]/i.test(text);
}

/** The tables that are open, from the outermost on, each with the cells of its row and of its widest row. */
class OpenTables {
  private readonly tables: { cells: number; widest: number }[] = [];
  /** How many of them are open within a cell of words. */
  within = 0;

  pass({ name, isClosing }: Tag): void {
    const table = this.tables.at(-1);
    if (name === "table" && isClosing) {
      this.tables.pop();
      if (this.within > 0) this.within--;
    } else if (name === "table") {
      if (this.within > 0 || (table && table.widest >= cellsOfRow)) this.within++;
      this.tables.push({ cells: 0, widest: 0 });
    } else if (table && name === "tr") table.cells = 0;
    else if (table && !isClosing && (name === "td" || name === "th"))
      table.widest = Math.max(table.widest, ++table.cells);
  }
}

/** Reads the tables of a page into one sheet, one below the other; null for a page without one. Every cell is a text. */
export function readPage(html: string, name: string, budget: Budget): SheetSnapshot | null {
  const table = new TableReader(budget);
  const looks = looksOf(html);
  const hidden = new Stretch();
  const struck = new Stretch();
  const open = new OpenTables();
  let hasTable = false;
  for (const token of tokens(html)) {
    if (typeof token === "string") {
      if (!hidden.isOpen) table.add(shownText(token), struck.isOpen);
      continue;
    }
    if (hidden.isOpen) {
      hidden.pass(token);
      continue;
    }
    struck.pass(token);
    if (parts.has(token.name)) {
      open.pass(token);
      if (open.within > 0) table.add(token.name === "td" && !token.isClosing ? " " : "");
      else {
        struck.end();
        hasTable ||= token.name === "table";
        readPart(table, token, looks.isHidden(token));
      }
    } else if (token.name === "br" || token.name === "p" || token.name === "div")
      table.add(token.name === "br" ? "\n" : " ");
    if (token.isClosing) continue;
    if (!parts.has(token.name) && (skipped.has(token.name) || looks.isHidden(token))) hidden.begin(token);
    else if (looks.isStruck(token)) struck.begin(token);
  }
  table.endCell();
  if (!hasTable) return null;
  return { ...emptySheet(name), ...table.read() };
}

/** Takes a tag of a table that is a table of cells. */
function readPart(table: TableReader, { name, isClosing, attributes }: Tag, isHidden: boolean): void {
  if (name === "tr") {
    if (isClosing) table.endCell();
    else table.startRow(isHidden);
  } else if (name === "td" || name === "th") {
    if (isClosing) table.endCell();
    else table.startCell(attributes);
  } else if (name === "table") table.endCell();
}

/** As `readPage`; throws for a page without a table. */
export function readHtml(html: string, name: string, budget: Budget): SheetSnapshot {
  const sheet = readPage(html, name, budget);
  if (!sheet) throw new UnreadableFileError("not-a-spreadsheet", { what: "html" });
  return sheet;
}
