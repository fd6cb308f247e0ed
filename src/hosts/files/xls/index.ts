import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import {
  cellAddress,
  parseCell,
  type CellValue,
  MAX_COLUMNS,
  MAX_ROWS,
  nothingAttached,
  type RangeRef,
  type SheetSnapshot,
  type WorkbookSnapshot,
  propertiesByBoth,
} from "../../../core/workbook";
import type { Budget } from "../budget";
import { type SourceFile, UnreadableFileError } from "../source-file";
import { decodeEscapes, normalizeBreaks } from "../xml/entities";
import type { Untold, UntoldOfSheet, Words } from "../untold/untold";
import { parseBySheetJs } from "./library";

const errors: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

const visibilities = ["visible", "hidden", "veryHidden"] as const;

function valueOf(cell: CellObject): CellValue {
  const { v } = cell;
  if (v === undefined || v === null) return null;
  if (cell.t === "e") return { error: typeof v === "number" ? (errors[v] ?? "#N/A") : String(v) };
  if (typeof v === "string") return normalizeBreaks(v) || null;
  if (typeof v === "number") return Number.isFinite(v) ? v : String(v);
  return typeof v === "boolean" ? v : null;
}

function denseRows(sheet: WorkSheet): (CellObject[] | undefined)[] {
  return (sheet["!data"] ?? []) as (CellObject[] | undefined)[];
}

/** Rows and columns that the library lists as hidden, by their number. */
function hidden(
  list: readonly ({ hidden?: boolean; hpt?: number } | null | undefined)[] | undefined,
): Set<number> {
  const found = new Set<number>();
  list?.forEach((entry, i) => (entry?.hidden || entry?.hpt === 0) && found.add(i));
  return found;
}

/** Formats that the library names as an American Excel shows them; these are shown by the country's own. */
const ofCountry: Readonly<Record<string, string>> = { "m/d/yy": "yyyy/m/d", "m/d/yy h:mm": "yyyy/m/d h:mm" };

/** The format of a cell that shows its number otherwise. */
function numberFormatOf({ z }: CellObject, value: CellValue): string | undefined {
  if (typeof value !== "number" || typeof z !== "string" || /^(?:General|@|0)$/.test(z)) return undefined;
  return ofCountry[z] ?? z;
}

/** A sheet with what the library does not tell of it: absent where there is nothing. */
function withUntold(sheet: SheetSnapshot, untold: UntoldOfSheet | undefined): SheetSnapshot {
  if (!untold) return sheet;
  const { printed, struckRows, hiddenRows, words } = untold;
  return {
    ...sheet,
    ...(printed.length > 0 && { printed }),
    ...(struckRows.size > 0 && { struckRows }),
    ...(hiddenRows && { hiddenRows: new Set([...sheet.hiddenRows, ...hiddenRows]) }),
    ...(words && words.size > 0 && withoutStruckWords(sheet, words)),
  };
}

/** The library joins all words of a cell. */
function withoutStruckWords(
  { rows }: SheetSnapshot,
  words: ReadonlyMap<string, Words>,
): Pick<SheetSnapshot, "rows" | "struckWords"> {
  const kept = rows.slice();
  const struckWords = new Map<string, string>();
  for (const [address, { kept: text, struck }] of words) {
    const { row, column } = parseCell(address)!;
    const cells = kept[row];
    if (typeof cells?.[column] !== "string") continue;
    const own = cells.slice();
    own[column] = text;
    kept[row] = own;
    struckWords.set(address, struck);
  }
  return { rows: kept, struckWords };
}

function sheetOf(name: string, index: number, book: WorkBook, budget: Budget): SheetSnapshot {
  const sheet = book.Sheets[name]!;
  const rows: CellValue[][] = [];
  const formulas = new Map<string, string>();
  const numberFormats = new Map<string, string>();
  denseRows(sheet).forEach((cells, r) => {
    if (!cells || r >= MAX_ROWS) return;
    let filled = 0;
    cells.forEach((cell, c) => {
      if (!cell || c >= MAX_COLUMNS) return;
      // The library keeps no formula without a result: one that shows nothing is an empty text.
      const value = valueOf(cell) ?? (cell.f ? "" : null);
      if (cell.f) formulas.set(cellAddress(r, c), `=${cell.f}`);
      if (value === null) return;
      (rows[r] ??= [])[c] = value;
      const format = numberFormatOf(cell, value);
      if (format !== undefined) numberFormats.set(cellAddress(r, c), format);
      filled++;
    });
    budget.addCells(filled, { sheet: name });
  });
  const merges: RangeRef[] = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  return {
    name,
    visibility: visibilities[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible",
    rows,
    formulas,
    merges,
    hiddenRows: hidden(sheet["!rows"]),
    hiddenColumns: hidden(sheet["!cols"]),
    isProtected: sheet["!protect"] !== undefined,
    lock: null,
    validations: [],
    conditionalFormats: [],
    freeze: null,
    ...(numberFormats.size > 0 && { numberFormats }),
    attached: nothingAttached,
  };
}

function isWorksheet(book: WorkBook, name: string): boolean {
  const sheet = book.Sheets[name];
  return sheet !== undefined && (sheet["!type"] ?? "sheet") === "sheet";
}

/** The names of the whole workbook, each with what it stands for. */
const namesOf = ({ Workbook }: WorkBook): [name: string, formula: string][] =>
  (Workbook?.Names ?? []).flatMap(({ Name, Ref, Sheet }) => (Sheet === undefined ? [[Name, Ref]] : []));

/** A parsed workbook as a snapshot. */
export function snapshotOf(book: WorkBook, budget: Budget, untold?: Untold): WorkbookSnapshot {
  const sheets = book.SheetNames.flatMap((name, index) =>
    isWorksheet(book, name) ? [withUntold(sheetOf(name, index, book, budget), untold?.sheets[index])] : [],
  );
  if (sheets.length > budget.limits.sheets) throw new UnreadableFileError("too-large", { what: "sheets" });
  const properties = new Map<string, string>();
  for (const [name, value] of Object.entries(book.Custprops ?? {})) {
    if (typeof value === "string") properties.set(name, decodeEscapes(value));
  }
  return {
    sheets,
    date1904: book.Workbook?.WBProps?.date1904 ?? false,
    properties: propertiesByBoth(properties, namesOf(book)),
    activeSheet: null,
    format: "workbook",
  };
}

/** A formula that the library cannot spell is no fault of the values. */
async function withoutFormulas(bytes: Uint8Array, error: unknown): Promise<WorkBook> {
  return parseBySheetJs(bytes, { cellFormula: false }).catch(() => Promise.reject(error as Error));
}

/**
 * Reads .xls, .et, .xlsb, .ods and bare BIFF streams.
 * @param untold what the file says beside what the library tells.
 */
export async function readBySheetJs(
  file: SourceFile,
  budget: Budget,
  untold?: Untold,
): Promise<WorkbookSnapshot> {
  let book: WorkBook;
  try {
    book = await parseBySheetJs(file.bytes, { cellNF: true }).catch((error: unknown) =>
      withoutFormulas(file.bytes, error),
    );
  } catch (cause) {
    if (cause instanceof UnreadableFileError) throw cause;
    const isEncrypted = cause instanceof Error && /password|encrypt/i.test(cause.message);
    throw new UnreadableFileError(isEncrypted ? "encrypted" : "damaged", { what: "records" }, { cause });
  }
  if (book.SheetNames.length === 0) throw new UnreadableFileError("damaged", { what: "no-sheets" });
  const snapshot = snapshotOf(book, budget, untold);
  // Sheets that are listed but lie beyond the stream come back as nothing at all.
  if (snapshot.sheets.length === 0) {
    throw new UnreadableFileError("damaged", { sheet: book.SheetNames[0]!, what: "missing-sheet" });
  }
  return untold?.isStructureLocked ? { ...snapshot, isStructureLocked: true } : snapshot;
}
