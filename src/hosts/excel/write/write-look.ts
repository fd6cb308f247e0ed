import type { ConditionalFormat, Edit } from "../../../core/workbook";
import { columnsAddress, rangeOn, rowsAddress } from "../addresses";
import type { LookEdit } from "./looks";
import { pointsOfWidth, writeFormat, writePageSetup } from "./write-format";
import { writeRule } from "./write-rule";

/** Queues an edit of how a sheet looks. */
export function writeLook(sheet: Excel.Worksheet, edit: LookEdit): void {
  switch (edit.kind) {
    case "format":
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
    case "freeze":
      return freeze(sheet, edit);
    case "pageSetup":
      return writePageSetup(sheet, edit.setup);
  }
}

function freeze(sheet: Excel.Worksheet, { freeze: panes }: Extract<Edit, { kind: "freeze" }>): void {
  const { freezePanes } = sheet;
  freezePanes.unfreeze();
  if (!panes || (panes.rows === 0 && panes.columns === 0)) return;
  if (panes.columns === 0) freezePanes.freezeRows(panes.rows);
  else if (panes.rows === 0) freezePanes.freezeColumns(panes.columns);
  else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, panes.rows, panes.columns));
}

/** Queues a conditional format onto its range. */
export function addFormat(sheet: Excel.Worksheet, format: ConditionalFormat): void {
  const { custom } = rangeOn(sheet, format.range).conditionalFormats.add("Custom");
  custom.rule.formula = `=${format.formula}`;
  custom.format.fill.color = format.fill;
}

/** Queues the deletion of conditional formats by their places, the last first: those after one move up. */
export function removeFormats(all: Excel.ConditionalFormatCollection, places: readonly number[]): void {
  for (const place of [...new Set(places)].sort((a, b) => b - a)) all.getItemAt(place).delete();
}
