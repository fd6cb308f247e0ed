import type { RangeRef } from "./address";
import { type Attached, nothingAttached } from "./attached";
import type { UnseenOfWorkbook, UnseenPart } from "./unseen";

/** An Excel error value such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell shows: dates are serial numbers, null is an empty cell. */
export type CellValue = string | number | boolean | CellError | null;

/** A list, whole-number or input-prompt rule on a range. */
export interface ValidationRule {
  /** `list` limits entry to `items`; `wholeNumber` to whole numbers ≥ `minimum`; `prompt` only hints. */
  readonly type: "list" | "wholeNumber" | "prompt";
  readonly items?: readonly string[];
  readonly minimum?: number;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
}

export interface Validation {
  readonly range: RangeRef;
  readonly rule: ValidationRule;
}

/** A conditional format by formula (relative to the range's first cell, without `=`) that fills the cell. */
export interface ConditionalFormat {
  readonly range: RangeRef;
  readonly formula: string;
  /** `#RRGGBB`. */
  readonly fill: string;
}

/** Rows and columns that stay in view, counted from A1. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet is protected. */
export interface SheetLock {
  readonly hasPassword: boolean;
  /** Cells that take entries all the same. */
  readonly unlocked: readonly RangeRef[];
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** One worksheet as plain data. Rows and columns are zero-based; what is absent is empty. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** Values by row, then column; both arrays may have holes. Covered cells of a merge are as stored. */
  readonly rows: readonly (readonly CellValue[] | undefined)[];
  /** Formulas with their leading `=`, by A1 address; their cached results are in `rows`. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly merges: readonly RangeRef[];
  /** How many merges of the file no sheet can have, out of it or over another one; they are left out. */
  readonly refusedMerges?: number;
  /** Rows hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Whether a filter is on: the host then deletes no rows, though it says so. */
  readonly isFiltered?: boolean;
  readonly isProtected: boolean;
  /** Null for a sheet that is not protected, and where the host does not tell more than that. */
  readonly lock: SheetLock | null;
  /** Validations of the kinds that a patch can write; others are left alone and not listed. */
  readonly validations: readonly Validation[];
  /** Conditional formats of the kind that a patch can write; others are left alone and not listed. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly freeze: Freeze | null;
  readonly attached: Attached;
  /** Number formats of cells that hold a number and show it otherwise, by A1 address; where the host tells. */
  readonly numberFormats?: ReadonlyMap<string, string>;
  /** Rows of which everything is struck through; where the host tells. */
  readonly struckRows?: ReadonlySet<number>;
  /** Words that are struck through beside others in a cell, by A1 address: its value is without them; where the host tells. */
  readonly struckWords?: ReadonlyMap<string, string>;
  /** What is printed above and below each page, text by text; where the host tells. */
  readonly printed?: readonly string[];
  /** What the host did not show: it stands here as if there were none. */
  readonly unseen?: ReadonlySet<UnseenPart>;
}

/** A whole workbook as plain data: what every check, tally and consolidation reads. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Serial numbers count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Custom document properties, by name. Texts of at most 255 characters. */
  readonly properties: ReadonlyMap<string, string>;
  /** Name of the sheet in front, when known. */
  readonly activeSheet: string | null;
  /** `csv` can hold one sheet only and no formats. */
  readonly format: "workbook" | "csv";
  /** Whether its sheets can be neither added, removed nor renamed; where the host tells. */
  readonly isStructureLocked?: boolean;
  /** What the host did not show beside the sheets. */
  readonly unseen?: ReadonlySet<UnseenOfWorkbook>;
}

/** A sheet with nothing in it. */
export function emptySheet(name: string): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    rows: [],
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    lock: null,
    validations: [],
    conditionalFormats: [],
    freeze: null,
    attached: nothingAttached,
  };
}

/** A workbook of the given sheets, the first one in front. */
export function workbookOf(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    sheets,
    date1904: false,
    properties: new Map(),
    activeSheet: sheets[0]?.name ?? null,
    format: "workbook",
  };
}

/** The sheet of that name (Excel compares names without case), or undefined. */
export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The value of a cell, null when it is empty or beyond the data. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The text of a value as a person would read it; empty for an empty cell. */
export function textOf(value: CellValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isCellError(value) ? value.error : String(value);
}

/** The workbook as if no sheet of it were protected: for hosts that know themselves which cells are locked. */
export function unlocked(workbook: WorkbookSnapshot): WorkbookSnapshot {
  if (!workbook.sheets.some(({ isProtected }) => isProtected)) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.isProtected ? { ...sheet, isProtected: false, lock: null } : sheet,
    ),
  };
}
