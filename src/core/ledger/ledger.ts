import type { IsoDate } from "../language";
import type { ColumnKey, DispositionKey, LifecycleKey } from "../campaign";
import type { CellValue, SheetSnapshot, RowIndex } from "../workbook";
import type { Contact } from "./contact";
import type { DispositionReading } from "./disposition";
import type { HeaderField } from "../forms";
import type { Fact, ReadNumber } from "../progress";
import type { NilMeaning } from "./read/rows/nil";
import type { OtherKind } from "./read/rows/row-kind";

/** A header cell that stands for a column of the form. */
export interface HeaderCell {
  readonly row: RowIndex;
  readonly column: number;
  /** Its text as found, without blanks. */
  readonly title: string;
  /** It differs from the official title by more than blanks, width of brackets and the bracketed part. */
  readonly renamed: boolean;
  /** Its title is only like one of the column: a person is asked. */
  readonly unsure?: true;
}

/** Columns of which each stands for one disposition, from the left. */
export type ChoiceColumns = ReadonlyMap<DispositionKey, HeaderCell>;

/** Where 附件1 stands in a sheet. Rows and columns are zero-based. */
export interface LedgerForm {
  readonly sheet: string;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: ReadonlyMap<ColumnKey, HeaderCell>;
  /** The number's cell where name and number are kept in two columns. */
  readonly contactNumber: HeaderCell | null;
  /** Later header cells that match a column a second time. */
  readonly repeated: readonly { readonly key: ColumnKey; readonly cell: HeaderCell }[];
  /** Columns right of the ten that carry measures, time limit and responsibility. */
  readonly lifecycle: ReadonlyMap<LifecycleKey, HeaderCell>;
  /** The columns to tick, from the left, where each disposition has one; the first stands for the column. */
  readonly choices?: ChoiceColumns;
  readonly unitField: HeaderField;
  readonly dateField: HeaderField;
}

/** A known cell of a data row. */
export interface LedgerCell {
  /** The column that it belongs to; of both contact cells the same. */
  readonly key: ColumnKey;
  readonly row: RowIndex;
  readonly column: number;
  /** The value as stored (for a merge one column wide, the area's). */
  readonly value: CellValue;
  /** The text as the cell shows it: places of facts count in it. */
  readonly raw: string;
  /** The text tidied: what the checks read. */
  readonly text: string;
  readonly isError: boolean;
  /** A number that the cell shows as a date or a time. */
  readonly isDate: boolean;
  readonly isFormula: boolean;
  /** A formula that no program has calculated yet: what it comes to is not known. */
  readonly isUncalculated: boolean;
  /** A picture stands in the place of a text. */
  readonly isPicture: boolean;
  /** It lies in a merged area: writing there would bear on other rows too, so the area is split first. */
  readonly isCovered: boolean;
}

/** One processing site. What its texts say is read when asked for. */
export interface LedgerRow {
  /** Zero-based row of the sheet. */
  readonly index: RowIndex;
  /** A known cell, undefined where the ledger has no such column. */
  cell(key: ColumnKey): LedgerCell | undefined;
  /** The second contact cell where name and number are kept in two columns. */
  readonly numberCell: LedgerCell | undefined;
  /** The known cells in the order of the form, the second contact cell last. */
  readonly knownCells: readonly LedgerCell[];
  /** Tidied text of a known cell, empty where there is none or it holds an error. */
  text(key: ColumnKey): string;
  lifecycle(key: LifecycleKey): string;
  /** What such a column holds, as stored. */
  lifecycleValue(key: LifecycleKey): CellValue;
  readonly contact: Contact;
  readonly disposition: DispositionReading;
  readonly facts: readonly Fact[];
  /** Every number of 整治进展情况 that has a unit, and what became of it. */
  readonly numbers: readonly ReadNumber[];
}

/** A row below the header that is neither a site nor empty, by itself. */
export interface OtherRow {
  readonly row: RowIndex;
  readonly is: OtherKind;
}

export interface PassedRow {
  readonly row: RowIndex;
  readonly label: string;
}

/** A row that says what the sites below it are. */
export interface GroupHeading {
  readonly row: RowIndex;
  readonly column: number;
  readonly label: string;
  /** The disposition that it names, if any. */
  readonly disposition: DispositionKey | null;
}

/** The words of a nil report: that there is no site, or that nothing has changed since the last one. */
export interface NilStatement {
  readonly row: RowIndex;
  readonly column: number;
  readonly means: NilMeaning;
}

/** Rows that follow each other, both included. */
export interface RowRun {
  readonly first: RowIndex;
  readonly last: RowIndex;
}

/** A ledger as read: the form, who reports and when, and one row a site. */
export interface Ledger {
  readonly form: LedgerForm;
  /** Its sheet; where several ledgers lie below each other, only the rows of this one, at their places. */
  readonly source: SheetSnapshot;
  /** Serial numbers of its workbook count from 1904. */
  readonly date1904: boolean;
  readonly sheet: string;
  /** The first row of the sheet that is its own: 0 but below another ledger. */
  readonly top: RowIndex;
  /** The roster's name, else the text as found; null when it is not filled in. */
  readonly unit: string | null;
  /** Whether `unit` stands in the roster. */
  readonly unitKnown: boolean;
  /** Null when there is none or it does not exist. */
  readonly reportDate: IsoDate | null;
  /** The day that it speaks for: its report date, else the date in its sheet's name. */
  readonly day: IsoDate | null;
  /** `day` is the last of a month, and the sheet's name has only the month. */
  readonly isOfMonth: boolean;
  readonly rows: readonly LedgerRow[];
  /** Rows below the header that are neither sites nor empty, from above. */
  readonly others: readonly OtherRow[];
  /** Those passed over as total, footnote, signature or example. */
  readonly passedOver: readonly PassedRow[];
  /** Those that stand above a group of sites. */
  readonly headings: readonly GroupHeading[];
  /** Where a ledger without a site says that there is none. */
  readonly nil: NilStatement | null;
  /** Rows between the first and the last data row that hold nothing. */
  readonly blankRows: readonly RowRun[];
  /** Leftmost known column. */
  readonly leftmost: number;
}
