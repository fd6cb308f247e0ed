import type { RangeRef, RowIndex } from "./address";
import type { Shift } from "./shift";
import type { CellValue, ConditionalFormat, Freeze, ValidationRule } from "./snapshot";

/** A value to write. Text is always written as text, never as a formula, whatever it begins with. */
export interface CellEdit {
  readonly row: RowIndex;
  readonly column: number;
  readonly value: CellValue;
  /** A formula of the product's own, with `=`; `value` is then its result for hosts that do not calculate. */
  readonly formula?: string;
}

/** How a range looks. What is absent stays as it is. */
export interface CellFormat {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  /** `#RRGGBB`. */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Thin borders round every cell. */
  readonly borders?: boolean;
  /** An Excel number format; `@` is text. */
  readonly numberFormat?: string;
  /** Whether a protected sheet refuses edits of these cells (Excel's default is true). */
  readonly locked?: boolean;
}

/** Print set-up of a sheet. Margins are centimetres. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "A4";
  /** Pages wide and tall; tall 0 means as many as needed. */
  readonly fit: { readonly wide: number; readonly tall: number };
  /** Rows repeated on every page, zero-based, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** From the first row to the last of all, whole columns are meant: printed as far down as there is anything. */
  readonly printArea?: RangeRef;
  /** Centre of the foot, in Excel's codes: `第 &P 页，共 &N 页`. */
  readonly footer?: string;
  readonly margins?: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly centerHorizontally?: boolean;
  /** Fills are left out and all text is black: marks are for the screen. */
  readonly blackAndWhite?: boolean;
}

/** One typed change. Row and column numbers are those the sheet has when the edit's turn comes. */
export type Edit =
  /** `isFinal`: nothing more comes for the rows down to that of the last cell, so that they can be let go. */
  | {
      readonly kind: "setCells";
      readonly sheet: string;
      readonly cells: readonly CellEdit[];
      readonly isFinal?: true;
    }
  | { readonly kind: "insertRows"; readonly sheet: string; readonly row: RowIndex; readonly count: number }
  | { readonly kind: "deleteRows"; readonly sheet: string; readonly row: RowIndex; readonly count: number }
  | {
      readonly kind: "insertColumns";
      readonly sheet: string;
      readonly column: number;
      readonly count: number;
    }
  | {
      readonly kind: "deleteColumns";
      readonly sheet: string;
      readonly column: number;
      readonly count: number;
    }
  | {
      readonly kind: "hideRows";
      readonly sheet: string;
      readonly rows: readonly number[];
      readonly hidden: boolean;
    }
  | { readonly kind: "merge"; readonly sheet: string; readonly range: RangeRef }
  | { readonly kind: "unmerge"; readonly sheet: string; readonly range: RangeRef }
  /** `after` names the sheet before it; null puts it first, absent last. */
  | { readonly kind: "addSheet"; readonly sheet: string; readonly after?: string | null }
  | { readonly kind: "removeSheet"; readonly sheet: string }
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly name: string }
  | { readonly kind: "format"; readonly sheet: string; readonly range: RangeRef; readonly format: CellFormat }
  /** Widths in characters of the default font, by column. */
  | { readonly kind: "columnWidths"; readonly sheet: string; readonly widths: ReadonlyMap<number, number> }
  /** Heights in points, by row. A `growing` row is given more by the host when what is typed into it needs more. */
  | {
      readonly kind: "rowHeights";
      readonly sheet: string;
      readonly heights: ReadonlyMap<number, number>;
      readonly growing?: boolean;
    }
  /** Replaces what rule the range had; `rule: null` clears it. */
  | {
      readonly kind: "validate";
      readonly sheet: string;
      readonly range: RangeRef;
      readonly rule: ValidationRule | null;
    }
  | { readonly kind: "addConditionalFormat"; readonly sheet: string; readonly format: ConditionalFormat }
  | { readonly kind: "removeConditionalFormat"; readonly sheet: string; readonly format: ConditionalFormat }
  | { readonly kind: "freeze"; readonly sheet: string; readonly freeze: Freeze | null }
  | { readonly kind: "pageSetup"; readonly sheet: string; readonly setup: PageSetup }
  /** Protection without password that still allows entering, rows, sorting, filtering and formatting. */
  | { readonly kind: "protect"; readonly sheet: string; readonly on: boolean }
  /** A custom document property of at most 255 characters; null removes it. */
  | { readonly kind: "property"; readonly name: string; readonly value: string | null };

export type EditKind = Edit["kind"];

/** A list of edits applied in order, wholly or not at all. */
export type Patch = readonly Edit[];

/** One cell of a sheet to be written, as a patch. */
export function setCell(sheet: string, row: number, column: number, value: CellValue): Edit {
  return { kind: "setCells", sheet, cells: [{ row, column, value }] };
}

/** How many cells a patch writes, for announcing it in words. */
export function cellsWritten(patch: Patch): number {
  return patch.reduce((sum, edit) => sum + (edit.kind === "setCells" ? edit.cells.length : 0), 0);
}

/** The shift that an edit makes, or null when it moves nothing. */
export function shiftOf(edit: Edit): Shift | null {
  switch (edit.kind) {
    case "insertRows":
    case "deleteRows":
      return { axis: "row", at: edit.row, count: edit.count, deletes: edit.kind === "deleteRows" };
    case "insertColumns":
    case "deleteColumns":
      return { axis: "column", at: edit.column, count: edit.count, deletes: edit.kind === "deleteColumns" };
    default:
      return null;
  }
}
