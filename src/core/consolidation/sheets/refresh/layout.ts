import { findTitledColumns } from "../../../forms";
import { type SheetSnapshot, textOf, valueAt } from "../../../workbook";

/** Where a table stands on a sheet. */
export interface TablePlace {
  /** First and last row of its titles. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The text of a row's cell by the key of its column; empty where there is none. */
export type RowText = (key: string) => string;

/** What stands in a row of a table, by the keys of its columns. */
export function rowText(sheet: SheetSnapshot, { columns }: TablePlace, row: number): RowText {
  return (key) => {
    const column = columns.get(key);
    return column === undefined ? "" : textOf(valueAt(sheet, row, column));
  };
}

/** What the product marked in a row when it wrote it last. */
export interface OldMarks {
  /** Keys of the columns that were filled. */
  readonly filled: readonly string[];
  readonly isGrey: boolean;
}

/** How the table of a sheet is found again, and its rows known, when it is refreshed. */
export interface SheetLayout {
  /** Null for a sheet that is another one of the same name. */
  find(sheet: SheetSnapshot): TablePlace | null;
  /** What tells a row from the others, by the columns that a sheet has; empty for a row that is not the product's. */
  keyOf(text: RowText, columns: TablePlace["columns"]): string;
  /** Columns that only the squad fills in. */
  readonly squads: ReadonlySet<string>;
  /** Whether a row stays that the product has no more, though nobody wrote on it. */
  readonly keepsAll: boolean;
  /** The cell that says of a row that stays that it is none any more: column and text. */
  retired(text: RowText): readonly [key: string, text: string] | null;
  marked(text: RowText): OldMarks;
}

export const nothingMarked: OldMarks = { filled: [], isGrey: false };

/** The layout of a table with one row of titles. */
export function tableLayout(
  columns: readonly { readonly key: string; readonly title: string }[],
  keyOf: SheetLayout["keyOf"],
  more: Partial<Omit<SheetLayout, "find" | "keyOf">> = {},
): SheetLayout {
  const titles = Object.fromEntries(columns.map(({ key, title }) => [key, title]));
  return {
    find: (sheet) => {
      const found = findTitledColumns(sheet, titles, Math.min(3, columns.length));
      return found && { top: found.row, bottom: found.row, columns: found.columns };
    },
    keyOf,
    squads: new Set(),
    keepsAll: false,
    retired: () => null,
    marked: () => nothingMarked,
    ...more,
  };
}

/** A key of several texts; empty where all of them are. */
export function keyOfTexts(texts: readonly string[]): string {
  const plain = texts.map((text) => withoutZeros(text.trim()));
  return plain.some((text) => text !== "") ? plain.join("\n") : "";
}

/** 0007 is 7, as other programs may leave it. */
function withoutZeros(text: string): string {
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : text;
}
