import {
  cellAddress,
  type CellValue,
  MAX_COLUMNS,
  MAX_ROWS,
  type RangeRef,
  type SheetSnapshot,
} from "../../../core/workbook";
import type { Budget } from "../budget";
import { UnreadableFileError } from "../source-file";
import { StruckRows } from "../xlsx-read/looks/struck-rows";

const scientific = /^\d(?:\.\d+)?E\+\d+$/;
const number = /^[\d.]+$/;

function span(attributes: string, name: string): number {
  const match = new RegExp(`\\b${name}\\s*=\\s*["']?([0-9]{1,4})`, "i").exec(attributes);
  return match ? Math.min(1000, Math.max(1, Number(match[1]))) : 1;
}

/** Reads rows of cells into a sheet. */
export class TableReader {
  private readonly rows: CellValue[][] = [];
  private readonly merges: RangeRef[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly struckRows = new StruckRows();
  private readonly struckWords = new Map<string, string>();
  private row = -1;
  private column = 0;
  private text = "";
  private struck = "";
  private cell: { column: number; value: string | undefined } | null = null;
  /** The last row that a cell spanning from above takes, by column. */
  private readonly takenUpTo: number[] = [];

  constructor(private readonly budget: Budget) {}

  startRow(isHidden: boolean): void {
    this.endCell();
    // What cells from above leave no room for counts too: it makes the row as long.
    this.budget.addCells(this.column, { what: "html" });
    if (++this.row >= MAX_ROWS) throw new UnreadableFileError("too-large", { what: "rows" });
    this.column = 0;
    if (isHidden) this.hiddenRows.add(this.row);
  }

  startCell(attributes: string): void {
    this.endCell();
    if (this.row < 0) this.row = 0;
    while ((this.takenUpTo[this.column] ?? -1) >= this.row) this.column++;
    const columns = Math.min(span(attributes, "colspan"), MAX_COLUMNS - this.column);
    if (columns <= 0) throw new UnreadableFileError("too-large", { what: "columns" });
    this.budget.checkTime({ what: "html" });
    const rows = span(attributes, "rowspan");
    this.cell = { column: this.column, value: /\bx:num\s*=\s*["']?([\d.]+)/i.exec(attributes)?.[1] };
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

  /** Adds words to the cell that is open. Those struck through are left out, but where there are no others. */
  add(text: string, isStruck = false): void {
    if (!this.cell) return;
    if (isStruck) this.struck += text;
    else this.text += text;
  }

  endCell(): void {
    if (!this.cell) return;
    const { column, value } = this.cell;
    const [kept, struck] = [linesOf(this.text), linesOf(this.struck)];
    // Of a long number that its column has no room for the page keeps the digits beside.
    const shown = kept || struck;
    const text = value !== undefined && scientific.test(shown) ? value : shown;
    if (text !== "") (this.rows[this.row] ??= [])[column] = text;
    const isStruck = kept === "" && struck !== "";
    if (text !== "" && (isStruck || !number.test(text))) this.struckRows.add(this.row, isStruck);
    if (kept !== "" && struck !== "") this.struckWords.set(cellAddress(this.row, column), struck);
    this.cell = null;
    this.text = this.struck = "";
  }

  /** What was read. */
  read(): Pick<SheetSnapshot, "rows" | "merges" | "hiddenRows" | "struckRows" | "struckWords"> {
    this.struckRows.end();
    const { rows, merges, hiddenRows, struckWords } = this;
    const struckRows = this.struckRows.rows;
    return {
      ...{ rows, merges, hiddenRows },
      ...(struckRows.size > 0 && { struckRows }),
      ...(struckWords.size > 0 && { struckWords }),
    };
  }
}

function linesOf(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.join("\n").trim();
}
