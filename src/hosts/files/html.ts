import {
  type CellValue,
  emptySheet,
  MAX_COLUMNS,
  MAX_ROWS,
  type RangeRef,
  type WorkbookSnapshot,
  workbookOf,
} from "../../core/workbook";
import type { Budget } from "./budget";
import { baseName } from "./csv";
import { decodeText } from "./csv/decode";
import { type SourceFile, UnreadableFileError } from "./source-file";
import { decodeEntities } from "./xml/entities";

const skipped = new Set(["script", "style", "head", "title", "xml"]);

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: string;
}

/** The tags and texts of a page in order, without a tree: pages saved as .xls are flat. */
function* tokens(html: string): Generator<Tag | string> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    if (open > at) yield html.slice(at, open);
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const end = html.indexOf(">", open);
    if (end < 0) break;
    const tag = html.slice(open + 1, end);
    const name = /^\/?\s*([A-Za-z0-9:]+)/.exec(tag);
    at = end + 1;
    if (!name) continue;
    yield {
      name: name[1]!.toLowerCase(),
      isClosing: tag.startsWith("/"),
      attributes: tag.slice(name[0].length),
    };
  }
  if (at < html.length) yield html.slice(at);
}

function span(attributes: string, name: string): number {
  const match = new RegExp(`\\b${name}\\s*=\\s*["']?([0-9]{1,4})`, "i").exec(attributes);
  return match ? Math.min(1000, Math.max(1, Number(match[1]))) : 1;
}

/** Reads rows of cells into a sheet; white space counts once, as a browser shows it. */
class TableReader {
  readonly rows: CellValue[][] = [];
  readonly merges: RangeRef[] = [];
  private row = -1;
  private column = 0;
  private text = "";
  private cell: { column: number } | null = null;
  /** The last row that a cell spanning from above takes, by column. */
  private readonly takenUpTo: number[] = [];

  constructor(private readonly budget: Budget) {}

  startRow(): void {
    this.endCell();
    if (++this.row >= MAX_ROWS) throw new UnreadableFileError("too-large", { what: "rows" });
    this.column = 0;
  }

  startCell(attributes: string): void {
    this.endCell();
    if (this.row < 0) this.row = 0;
    while ((this.takenUpTo[this.column] ?? -1) >= this.row) this.column++;
    const columns = Math.min(span(attributes, "colspan"), MAX_COLUMNS - this.column);
    if (columns <= 0) throw new UnreadableFileError("too-large", { what: "columns" });
    this.budget.checkTime({ what: "html" });
    const rows = span(attributes, "rowspan");
    this.cell = { column: this.column };
    if (columns * rows > 1) {
      const range = {
        top: this.row,
        left: this.column,
        bottom: this.row + rows - 1,
        right: this.column + columns - 1,
      };
      this.merges.push(range);
      for (let column = range.left; column <= range.right; column++) {
        this.takenUpTo[column] = Math.max(this.takenUpTo[column] ?? -1, range.bottom);
      }
    }
    this.column += columns;
  }

  add(text: string): void {
    if (this.cell) this.text += text;
  }

  endCell(): void {
    if (!this.cell) return;
    const lines = this.text.split("\n").map((line) => line.trim());
    const text = lines.join("\n").trim();
    if (text !== "") (this.rows[this.row] ??= [])[this.cell.column] = text;
    this.cell = null;
    this.text = "";
  }
}

/** Reads the tables of a web page that a system saved as .xls, one below the other. Every cell is a text. */
export function readHtml(file: SourceFile, budget: Budget): WorkbookSnapshot {
  const { text } = decodeText(file.bytes);
  const table = new TableReader(budget);
  let skipping: string | null = null;
  let hasTable = false;
  for (const token of tokens(text)) {
    if (typeof token === "string") {
      if (skipping === null) table.add(decodeEntities(token).replace(/[\s\u00a0]+/g, " "));
    } else if (skipping !== null) {
      if (token.isClosing && token.name === skipping) skipping = null;
    } else if (skipped.has(token.name) && !token.isClosing && !token.attributes.endsWith("/")) {
      skipping = token.name;
    } else if (token.name === "tr") {
      if (token.isClosing) table.endCell();
      else table.startRow();
      budget.checkTime({ what: "html" });
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
  if (!hasTable) throw new UnreadableFileError("not-a-spreadsheet", { what: "html" });
  budget.addCells(
    table.rows.reduce((sum, row) => sum + row.length, 0),
    { what: "html" },
  );
  return workbookOf([{ ...emptySheet(baseName(file.name)), rows: table.rows, merges: table.merges }]);
}
