import type { WorkBook, WorkSheet } from "@e965/xlsx";
import {
  type CellEdit,
  cellAddress,
  type CellValue,
  type Edit,
  type Patch,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/workbook";
import { Budget } from "./budget";
import { detectKind } from "./detect";
import { limitsOfOpened, type SourceFile } from "./source-file";
import { documentBytes, partText } from "./xml/encoding";
import { withOwnLabels } from "./xls/bare-stream";
import { withoutLostStrings } from "./xls/compound";
import { OfficePackage } from "./xlsx-read/package";
import { parseBySheetJs } from "./xls/library";

/** Formats of numbers; formulas are known already. */
const looks = { cellNF: true, cellFormula: false };

/**
 * A file of a kind that the library reads, as it reads it with number formats and widths; null for another. The file
 * must have been read before, which is what finds the traps in it.
 */
export async function libraryBook({ bytes }: SourceFile): Promise<WorkBook | null> {
  const kind = detectKind(bytes);
  // Widths of binary files come with styles only; elsewhere styles would make a cell of every covered one.
  switch (kind) {
    case "ole":
      return parseBySheetJs(withoutLostStrings(bytes), { ...looks, cellStyles: true });
    case "biff":
      return parseBySheetJs(withOwnLabels(bytes), { ...looks, cellStyles: true });
    case "xml-spreadsheet":
      return parseBySheetJs(documentBytes(partText(bytes)), looks);
    case "zip": {
      const pack = new OfficePackage(bytes, new Budget(limitsOfOpened));
      if (pack.documentPart() !== null) return null;
      return parseBySheetJs(bytes, { ...looks, cellStyles: pack.workbookPart() !== null });
    }
    default:
      return null;
  }
}

/** The worksheets of a book, in the order in which they are read. */
export function worksheetsOf(book: WorkBook): [name: string, sheet: WorkSheet][] {
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet && (sheet["!type"] ?? "sheet") === "sheet" ? [[name, sheet] as [string, WorkSheet]] : [];
  });
}

function cellEdits(sheet: SheetSnapshot): CellEdit[] {
  const cells: CellEdit[] = [];
  const covered = coveredCells(sheet);
  sheet.rows.forEach((values, row) => {
    values?.forEach((value: CellValue, column) => {
      if (value === null || covered.has(`${row},${column}`)) return;
      const formula = sheet.formulas.get(cellAddress(row, column));
      cells.push(formula === undefined ? { row, column, value } : { row, column, value, formula });
    });
  });
  return cells;
}

/** Stored cells that hold something and that a merge covers: Excel shows none of them, and none can be written. */
export function coveredCells(sheet: SheetSnapshot): Set<string> {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of sheet.merges) {
    sheet.rows.slice(top, bottom + 1).forEach((values, i) => {
      values?.slice(left, right + 1).forEach((value, j) => {
        if (value !== null && (i > 0 || j > 0)) covered.add(`${top + i},${left + j}`);
      });
    });
  }
  return covered;
}

/** Number formats as edits, one for each stretch of a column that has the same. */
function formatEdits(name: string, sheet: WorkSheet): Edit[] {
  const edits: Edit[] = [];
  const open = new Map<number, { format: string; top: number; bottom: number }>();
  const close = (column: number): void => {
    const run = open.get(column);
    if (!run) return;
    const range = { top: run.top, left: column, bottom: run.bottom, right: column };
    edits.push({ kind: "format", sheet: name, range, format: { numberFormat: run.format } });
    open.delete(column);
  };
  ((sheet["!data"] ?? []) as ({ z?: unknown; v?: unknown }[] | undefined)[]).forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const format = typeof cell?.z === "string" && cell.v !== undefined ? cell.z : "General";
      const run = open.get(column);
      if (run && run.format === format && run.bottom === row - 1) run.bottom = row;
      else {
        close(column);
        if (format !== "General") open.set(column, { format, top: row, bottom: row });
      }
    });
  });
  for (const column of [...open.keys()]) close(column);
  return edits;
}

function layoutEdits(name: string, sheet: WorkSheet): Edit[] {
  const widths = new Map<number, number>();
  sheet["!cols"]?.forEach((col, column) => col?.wch && !col.hidden && widths.set(column, col.wch));
  const heights = new Map<number, number>();
  sheet["!rows"]?.forEach((row, index) => row?.hpt && !row.hidden && heights.set(index, row.hpt));
  return [
    { kind: "columnWidths", sheet: name, widths },
    { kind: "rowHeights", sheet: name, heights },
  ];
}

function sheetEdits(sheet: SheetSnapshot, source: WorkSheet | undefined): Edit[] {
  const { name } = sheet;
  return [
    { kind: "setCells", sheet: name, cells: cellEdits(sheet) },
    ...sheet.merges.map((range): Edit => ({ kind: "merge", sheet: name, range })),
    ...(source ? [...formatEdits(name, source), ...layoutEdits(name, source)] : []),
    { kind: "hideRows", sheet: name, rows: [...sheet.hiddenRows], hidden: true },
    ...(sheet.freeze ? [{ kind: "freeze" as const, sheet: name, freeze: sheet.freeze }] : []),
    ...sheet.validations.map(({ range, rule }): Edit => ({ kind: "validate", sheet: name, range, rule })),
    ...(sheet.isProtected ? [{ kind: "protect" as const, sheet: name, on: true }] : []),
  ];
}

/** What makes a new workbook like one that was read from a file of another kind. */
export async function conversionPatch(file: SourceFile, snapshot: WorkbookSnapshot): Promise<Patch> {
  const book = await libraryBook(file);
  const sources = book ? worksheetsOf(book) : [];
  return [
    ...snapshot.sheets.map(({ name }): Edit => ({ kind: "addSheet", sheet: name })),
    ...snapshot.sheets.flatMap((sheet, index) => sheetEdits(sheet, sources[index]?.[1])),
    ...[...snapshot.properties].map(([name, value]): Edit => ({
      kind: "property",
      name,
      value: value.slice(0, 255),
    })),
  ];
}
