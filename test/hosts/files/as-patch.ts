import {
  type CellEdit,
  type Edit,
  type Patch,
  parseCell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core/workbook";

function sheetEdits(sheet: SheetSnapshot): Edit[] {
  const { name } = sheet;
  const cells = new Map<string, CellEdit>();
  sheet.rows.forEach((values, row) =>
    values?.forEach((value, column) => cells.set(`${row},${column}`, { row, column, value })),
  );
  for (const [address, formula] of sheet.formulas) {
    const { row, column } = parseCell(address)!;
    cells.set(`${row},${column}`, { row, column, value: sheet.rows[row]?.[column] ?? null, formula });
  }
  return [
    { kind: "setCells", sheet: name, cells: [...cells.values()] },
    ...sheet.merges.map((range): Edit => ({ kind: "merge", sheet: name, range })),
    { kind: "hideRows", sheet: name, rows: [...sheet.hiddenRows], hidden: true },
    ...sheet.validations.map(({ range, rule }): Edit => ({ kind: "validate", sheet: name, range, rule })),
    ...sheet.conditionalFormats.map((format): Edit => ({
      kind: "addConditionalFormat",
      sheet: name,
      format,
    })),
    { kind: "freeze", sheet: name, freeze: sheet.freeze },
    { kind: "protect", sheet: name, on: sheet.isProtected },
  ];
}

/** A patch that makes a workbook out of nothing. */
export function asPatch(workbook: WorkbookSnapshot): Patch {
  return [
    ...workbook.sheets.map(({ name }): Edit => ({ kind: "addSheet", sheet: name })),
    ...workbook.sheets.flatMap(sheetEdits),
    ...[...workbook.properties].map(([name, value]): Edit => ({ kind: "property", name, value })),
  ];
}
