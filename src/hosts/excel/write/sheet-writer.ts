import {
  type CellEdit,
  type ConditionalFormat,
  type Edit,
  sameFormat,
  shiftConditionalFormat,
  shiftOf,
} from "../../../core/workbook";
import { columnsAddress, rangeOn, rowsAddress, runs } from "../addresses";
import { entryOf, needsGeneralFormat, rectanglesOf } from "./entries";
import type { ContentEdit } from "./plan";
import { type IsTextCell, TextCells } from "./text-cells";
import { writeRule } from "./write-rule";
import { pointsOfWidth, spread, writeFormat, writePageSetup } from "./write-format";

interface KnownFormat {
  readonly format: ConditionalFormat;
  readonly handle: () => Excel.ConditionalFormat;
}

/** Our own protection still lets a clerk enter, move rows, sort, filter and format. */
const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowDeleteRows: true,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertRows: true,
  allowSort: true,
};

/** Queues edits of one sheet, in order; nothing is sent. */
export class SheetWriter {
  private readonly textCells: TextCells;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private isProtected = false,
    private formats: readonly KnownFormat[] = [],
    wasText: IsTextCell = () => false,
    /** How it was protected, to be protected so again once that was lifted. */
    private readonly protection: Excel.WorksheetProtectionOptions = PROTECTION,
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
        for (const { first, last } of runs(edit.rows))
          sheet.getRange(rowsAddress(first, last)).rowHidden = edit.hidden;
        return;
      case "merge":
        rangeOn(sheet, edit.range).unmerge();
        return rangeOn(sheet, edit.range).merge(false);
      case "unmerge":
        return rangeOn(sheet, edit.range).unmerge();
      case "format":
        this.textCells.format(edit.range, edit.format);
        return writeFormat(rangeOn(sheet, edit.range), edit.range, edit.format);
      case "columnWidths":
        for (const [column, width] of edit.widths) {
          sheet.getRange(columnsAddress(column, column)).format.columnWidth = pointsOfWidth(width);
        }
        return;
      case "rowHeights":
        // A height that is set stays; Excel fits the rows that have none.
        if (edit.growing) return;
        for (const [row, height] of edit.heights)
          sheet.getRange(rowsAddress(row, row)).format.rowHeight = height;
        return;
      case "validate":
        return writeRule(rangeOn(sheet, edit.range), edit.rule);
      case "addConditionalFormat":
        return this.addFormat(edit.format);
      case "removeConditionalFormat":
        return this.removeFormat(edit.format);
      case "freeze":
        return this.freeze(edit);
      case "pageSetup":
        return writePageSetup(sheet, edit.setup);
      case "protect":
        return this.protect(edit.on);
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
    for (const { range, cells: rows } of rectanglesOf(cells)) {
      rangeOn(this.sheet, range).formulas = rows.map((row) => row.map((cell) => entryOf(cell, isText(cell))));
    }
  }

  private freeze({ freeze }: Extract<Edit, { kind: "freeze" }>): void {
    const { freezePanes } = this.sheet;
    freezePanes.unfreeze();
    if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return;
    if (freeze.columns === 0) freezePanes.freezeRows(freeze.rows);
    else if (freeze.rows === 0) freezePanes.freezeColumns(freeze.columns);
    else freezePanes.freezeAt(this.sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  }

  /** The host refuses to protect what is protected, and the other way round. */
  private protect(on: boolean): void {
    if (on && !this.isProtected) this.sheet.protection.protect(this.protection);
    if (!on && this.isProtected) this.sheet.protection.unprotect();
    this.isProtected = on;
  }

  private addFormat(format: ConditionalFormat): void {
    const handle = rangeOn(this.sheet, format.range).conditionalFormats.add("Custom");
    handle.custom.rule.formula = `=${format.formula}`;
    handle.custom.format.fill.color = format.fill;
    this.formats = [...this.formats, { format, handle: () => handle }];
  }

  private removeFormat(format: ConditionalFormat): void {
    for (const known of this.formats) if (sameFormat(known.format, format)) known.handle().delete();
    this.formats = this.formats.filter((known) => !sameFormat(known.format, format));
  }

  private noteShift(edit: ContentEdit): void {
    const shift = shiftOf(edit)!;
    this.textCells.shift(shift);
    this.formats = this.formats.flatMap(({ format, handle }) => {
      const moved = shiftConditionalFormat(format, edit.sheet, shift);
      return moved ? [{ format: moved, handle }] : [];
    });
  }
}
