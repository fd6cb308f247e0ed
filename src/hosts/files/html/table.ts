import { type CellValue, MAX_COLUMNS, MAX_ROWS, type RangeRef } from "../../../core/workbook";
import type { Budget } from "../budget";
import { UnreadableFileError } from "../source-file";

function span(attributes: string, name: string): number {
  const match = new RegExp(`\\b${name}\\s*=\\s*["']?([0-9]{1,4})`, "i").exec(attributes);
  return match ? Math.min(1000, Math.max(1, Number(match[1]))) : 1;
}

/** Reads rows of cells into a sheet. */
export class TableReader {
  readonly rows: CellValue[][] = [];
  readonly merges: RangeRef[] = [];
  readonly hiddenRows = new Set<number>();
  private row = -1;
  private column = 0;
  private text = "";
  private cell: { column: number } | null = null;
  /** The last row that a cell spanning from above takes, by column. */
  private readonly takenUpTo: number[] = [];

  constructor(private readonly budget: Budget) {}

  startRow(attributes: string): void {
    this.endCell();
    // What cells from above leave no room for counts too: it makes the row as long.
    this.budget.addCells(this.column, { what: "html" });
    if (++this.row >= MAX_ROWS) throw new UnreadableFileError("too-large", { what: "rows" });
    this.column = 0;
    if (/display\s*:\s*none|\shidden(?:[\s=]|$)/i.test(attributes)) this.hiddenRows.add(this.row);
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
