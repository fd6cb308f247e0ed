import { emptySheet, type SheetSnapshot } from "../../../core/workbook";
import type { Budget } from "../budget";
import { UnreadableFileError } from "../source-file";
import { TableReader } from "./table";
import { shownText, tokens } from "./tokens";

/** What a page does not show, or shows struck through. */
const skipped = new Set(["script", "style", "head", "title", "xml", "s", "strike", "del"]);

/** Whether a text is a page with a table, wherever the page begins in it. */
export function holdsTable(text: string): boolean {
  return /<table[\s>]/i.test(text) && /<t[rdh][\s>]/i.test(text);
}

/** Reads the tables of a page into one sheet, one below the other; null for a page without one. Every cell is a text. */
export function readPage(html: string, name: string, budget: Budget): SheetSnapshot | null {
  const table = new TableReader(budget);
  let skipping: string | null = null;
  let hasTable = false;
  for (const token of tokens(html)) {
    if (typeof token === "string") {
      if (skipping === null) table.add(shownText(token));
    } else if (skipping !== null) {
      if (token.isClosing && token.name === skipping) skipping = null;
    } else if (skipped.has(token.name) && !token.isClosing && !token.attributes.endsWith("/")) {
      skipping = token.name;
    } else if (token.name === "tr") {
      if (token.isClosing) table.endCell();
      else table.startRow(token.attributes);
    } else if (token.name === "td" || token.name === "th") {
      if (token.isClosing) table.endCell();
      else table.startCell(token.attributes);
    } else if (token.name === "table") {
      hasTable = true;
      table.endCell();
    } else if (token.name === "br" || token.name === "p" || token.name === "div") {
      table.add(token.name === "br" ? "\n" : " ");
    }
  }
  table.endCell();
  if (!hasTable) return null;
  const { rows, merges, hiddenRows } = table;
  return { ...emptySheet(name), rows, merges, hiddenRows };
}

/** As `readPage`; throws for a page without a table. */
export function readHtml(html: string, name: string, budget: Budget): SheetSnapshot {
  const sheet = readPage(html, name, budget);
  if (!sheet) throw new UnreadableFileError("not-a-spreadsheet", { what: "html" });
  return sheet;
}
