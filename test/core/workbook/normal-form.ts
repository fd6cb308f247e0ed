import { type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/workbook";

function trimmed(cells: readonly CellValue[] | undefined): CellValue[] {
  const dense = Array.from(cells ?? [], (value) => value ?? null);
  while (dense.length > 0 && dense.at(-1) === null) dense.pop();
  return dense;
}

function sheetForm(sheet: SheetSnapshot): unknown {
  const rows = Array.from(sheet.rows, (cells) => trimmed(cells));
  while (rows.length > 0 && rows.at(-1)!.length === 0) rows.pop();
  const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
  return {
    ...sheet,
    // Not every host tells more of a lock that anybody can lift than that it is there.
    lock: sheet.lock?.hasPassword ? sheet.lock : null,
    rows,
    formulas: sorted([...sheet.formulas]),
    merges: sorted(sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right])),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    validations: sorted(
      sheet.validations.map(({ range: { top, left, bottom, right }, rule }) => [
        top,
        left,
        bottom,
        right,
        rule,
      ]),
    ),
    conditionalFormats: sorted(
      sheet.conditionalFormats.map(({ range: { top, left, bottom, right }, formula, fill }) => [
        top,
        left,
        bottom,
        right,
        formula,
        fill,
      ]),
    ),
  };
}

/** A workbook without what makes no difference: trailing empties, holes, the order of lists, the sheet in front. */
export function normalForm(workbook: WorkbookSnapshot): unknown {
  return {
    ...workbook,
    activeSheet: null,
    properties: [...workbook.properties].sort(),
    sheets: workbook.sheets.map(sheetForm),
  };
}
