import { type CellEdit, type Edit, shiftIndices, shiftOf } from "../../../core/workbook";
import { columnsAddress, rangeOn, rowsAddress, runs } from "../addresses";
import { entryOf, needsGeneralFormat, rectanglesOf } from "./entries";
import type { ContentEdit } from "./plan";
import { splitAtHidden } from "./split-at-hidden";
import { type IsTextCell, TextCells } from "./text-cells";
import { spread, writeFormat } from "./write-format";

/** Queues the data of one sheet, in order; nothing is sent. */
export class SheetWriter {
  private readonly textCells: TextCells;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private hiddenRows: ReadonlySet<number> = new Set(),
    wasText: IsTextCell = () => false,
  ) {
    this.textCells = new TextCells(wasText);
  }

  write(edit: ContentEdit): void {
    const { sheet } = this;
    switch (edit.kind) {
      case "setCells":
        return this.writeCells(edit);
      case "insertRows":
        sheet.getRange(rowsAddress(edit.row, edit.row + edit.count - 1)).insert("Down");
        return this.noteShift(edit);
      case "deleteRows":
        sheet.getRange(rowsAddress(edit.row, edit.row + edit.count - 1)).delete("Up");
        return this.noteShift(edit);
      case "insertColumns":
        sheet.getRange(columnsAddress(edit.column, edit.column + edit.count - 1)).insert("Right");
        return this.noteShift(edit);
      case "deleteColumns":
        sheet.getRange(columnsAddress(edit.column, edit.column + edit.count - 1)).delete("Left");
        return this.noteShift(edit);
      case "hideRows":
        return this.hide(edit);
      case "merge":
        rangeOn(sheet, edit.range).unmerge();
        return rangeOn(sheet, edit.range).merge(false);
      case "unmerge":
        return rangeOn(sheet, edit.range).unmerge();
      case "format":
        this.textCells.format(edit.range, edit.format);
        return writeFormat(rangeOn(sheet, edit.range), edit.range, edit.format);
      default:
        throw new Error(`${edit.kind} is no data`);
    }
  }

  /** A text cell would turn a number or a formula into text: it becomes a general one first. */
  private writeCells({ cells }: Extract<Edit, { kind: "setCells" }>): void {
    const isText = (cell: CellEdit) => this.textCells.has(cell.row, cell.column);
    const general = cells.filter((cell) => needsGeneralFormat(cell) && isText(cell));
    for (const { range } of rectanglesOf(general)) {
      rangeOn(this.sheet, range).numberFormat = spread("General");
      this.textCells.format(range, { numberFormat: "General" });
    }
    for (const { range, cells: rows } of splitAtHidden(rectanglesOf(cells), this.hiddenRows)) {
      rangeOn(this.sheet, range).formulas = rows.map((row) => row.map((cell) => entryOf(cell, isText(cell))));
    }
  }

  private hide({ rows, hidden }: Extract<Edit, { kind: "hideRows" }>): void {
    for (const { first, last } of runs(rows))
      this.sheet.getRange(rowsAddress(first, last)).rowHidden = hidden;
    const now = new Set(this.hiddenRows);
    for (const row of rows)
      if (hidden) now.add(row);
      else now.delete(row);
    this.hiddenRows = now;
  }

  private noteShift(edit: ContentEdit): void {
    const shift = shiftOf(edit)!;
    this.textCells.shift(shift);
    if (shift.axis === "row") this.hiddenRows = shiftIndices(this.hiddenRows, shift);
  }
}
