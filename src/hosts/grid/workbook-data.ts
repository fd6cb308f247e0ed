import type { ICellData, IFreeze, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellStyle, SheetAppearance, WorkbookAppearance } from "../files";
import {
  cellAddress,
  type Freeze,
  parseCell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/workbook";
import { univerContent } from "./cells";
import { univerConditionalFormats, univerRange, univerValidations } from "./rules";
import { univerStyle } from "./styles";

/** Rows and columns a person finds beyond the data. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 6;
const VISIBLE_COLUMNS = 20;
/** Empty rows below the last filled one that show their styles. The file keeps those further down. */
const STYLED_ROWS = 1000;

/**
 * The whole workbook as Univer loads it. Sheets are named `s0`, `s1` … in it.
 * @param inView what stays in view of a sheet on the screen, where that is more than the file says.
 */
export function workbookData(
  id: string,
  workbook: WorkbookSnapshot,
  appearance: WorkbookAppearance | null,
  inView: ReadonlyMap<string, Freeze> = new Map(),
): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  appearance?.styles.forEach((style, index) => (styles[index] = univerStyle(style)));
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const validations: Record<string, unknown> = {};
  const conditionalFormats: Record<string, unknown> = {};
  const active = workbook.activeSheet;
  workbook.sheets.forEach((sheet, index) => {
    const sheetId = `s${index}`;
    const looks = appearance?.sheets.find((each) => each.name === sheet.name) ?? null;
    sheets[sheetId] = {
      ...worksheetData(sheetId, sheet, looks, appearance?.styles ?? []),
      freeze: univerFreeze(inView.get(sheet.name) ?? sheet.freeze),
      ...(sheet.name === active ? { status: 1 } : {}),
    };
    validations[sheetId] = univerValidations(sheet.validations);
    conditionalFormats[sheetId] = univerConditionalFormats(sheet.conditionalFormats);
  });
  return {
    id,
    sheetOrder: Object.keys(sheets),
    sheets,
    styles,
    resources: [
      { name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify(validations) },
      { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: JSON.stringify(conditionalFormats) },
    ],
  };
}

function worksheetData(
  id: string,
  sheet: SheetSnapshot,
  looks: SheetAppearance | null,
  styles: readonly CellStyle[],
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const cellAt = (row: number, column: number) => ((cellData[row] ??= {})[column] ??= {});
  let lastRow = 0;
  let lastColumn = 0;
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((value, column) => {
      if (value === null || value === undefined || value === "") return;
      Object.assign(cellAt(row, column), univerContent(value, sheet.formulas.get(cellAddress(row, column))));
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }),
  );
  const columnCount = Math.max(lastColumn + 1 + SPARE_COLUMNS, VISIBLE_COLUMNS);
  if (looks) addStyles(looks, { rows: lastRow + 1 + STYLED_ROWS, columns: columnCount }, styles, cellAt);
  addUncalculated(sheet, cellAt);
  const rowData: IWorksheetData["rowData"] = {};
  looks?.rowHeights.forEach(
    (height, row) => (rowData[row] = looks.fixedRows.has(row) ? { h: height, ia: 0 } : { h: height }),
  );
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: 1 };
  const columnData: IWorksheetData["columnData"] = {};
  looks?.columnWidths.forEach((width, column) => (columnData[column] = { w: width }));
  looks?.columnStyles.forEach(
    (style, column) => (columnData[column] = { ...columnData[column], s: String(style) }),
  );
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: 1 };
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? 0 : 1,
    rowCount: Math.max(sheet.rows.length, looks?.cellStyles.length ?? 0) + SPARE_ROWS,
    columnCount,
    defaultStyle: fontOf(styles[0]),
    ...(looks
      ? { defaultColumnWidth: looks.defaultColumnWidth, defaultRowHeight: looks.defaultRowHeight }
      : {}),
    showGridlines: (looks?.showGridLines ?? true) ? 1 : 0,
    mergeData: sheet.merges.map(univerRange),
    cellData,
    rowData,
    columnData,
  };
}

/** What cells look like that have no style: the font of the workbook. */
function fontOf(style: CellStyle = {}): IStyleData {
  return univerStyle({ fontName: style.fontName, fontSize: style.fontSize });
}

/**
 * Styles of cells, as far as rows and columns are shown. A style that shows nothing (a cell that is only not locked)
 * is left out: half a million of them would take seconds.
 */
function addStyles(
  { cellStyles, columnStyles }: SheetAppearance,
  shown: { readonly rows: number; readonly columns: number },
  styles: readonly CellStyle[],
  cellAt: (row: number, column: number) => ICellData,
): void {
  const unseen = showingNothing(styles);
  cellStyles.slice(0, shown.rows).forEach((cells, row) =>
    cells?.slice(0, shown.columns).forEach((style, column) => {
      if (style === undefined || (unseen.has(style) && !columnStyles.has(column))) return;
      cellAt(row, column).s = String(style);
    }),
  );
}

/** Numbers of the styles that look like no style at all. */
function showingNothing(styles: readonly CellStyle[]): ReadonlySet<number> {
  const plain = JSON.stringify(fontOf(styles[0]));
  return new Set(
    styles.flatMap((style, index) => (JSON.stringify(univerStyle(style)) === plain ? [index] : [])),
  );
}

/** Formulas without a cached result: Univer calculates them on opening. */
function addUncalculated(sheet: SheetSnapshot, cellAt: (row: number, column: number) => ICellData): void {
  sheet.formulas.forEach((formula, address) => {
    const at = parseCell(address);
    if (!at) return;
    const cell = cellAt(at.row, at.column);
    cell.f ??= formula;
  });
}

export function univerFreeze(freeze: Freeze | null): IFreeze {
  const rows = freeze?.rows ?? 0;
  const columns = freeze?.columns ?? 0;
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}
