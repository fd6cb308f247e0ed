import type { IsoDate } from "../../language";
import type { FigureKey } from "../../campaign";
import type { Code, Finding } from "../../findings";
import type { Fact } from "../../progress";
import type { SiteInput } from "../../same-site";
import type { RowIndex, UnreadableReason, WorkbookSnapshot } from "../../workbook";

/** A file that came in: its workbook, or why it could not be read. */
export interface Submission {
  /** As given; what 来源文件 says. */
  readonly file: string;
  readonly workbook: WorkbookSnapshot | { readonly unreadable: UnreadableReason };
  /** Milliseconds since 1970, where known. */
  readonly modified?: number;
}

/** One data row, with all that is needed to write it out, compare it and find it again. */
export interface SiteRecord {
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  /** Zero-based row of the source sheet. */
  readonly row: RowIndex;
  /** A1 address of the site's name in the source sheet. */
  readonly cell: string;
  /** Texts as stored, in the order of the form's columns. */
  readonly texts: readonly string[];
  readonly site: SiteInput;
  /** The disposition's key, or the text where it is none of the campaign's. */
  readonly disposition: string;
  /** The facts of the progress text call it closed, whatever its disposition. */
  readonly isCalledClosed: boolean;
  /** What the progress text states as done. */
  readonly facts: readonly Fact[];
}

/** A figure as stated in the unit's tally sheet and as the ledger proves it; null where there is none. */
export interface UnitFigure {
  readonly stated: number | null;
  readonly derived: number | null;
  /** A row below the table explains why the two differ. */
  readonly isExplained: boolean;
  /** Where it is stated. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
}

export type UnitFigures = ReadonlyMap<FigureKey, UnitFigure>;

/** A finding of a file, without its fix: a thousand files must fit into memory. */
export type FileFinding<C extends Code = Code> = { [Each in C]: Omit<Finding<Each>, "fix"> }[C];

/** A finding as it is kept. */
export function withoutFix<C extends Code>(finding: Finding<C>): FileFinding<C> {
  const { code, severity, scope, sheet, cell, params } = finding as Finding;
  return { code, severity, scope, sheet, cell, params } as FileFinding<C>;
}

export type StampState = "valid" | "broken";

/** What is kept of a workbook that holds a ledger, once read. */
export interface UnitReport {
  readonly kind: "report";
  readonly file: string;
  readonly modified: number | null;
  /** The roster's name, else the text as found; null when it is not filled in. */
  readonly unit: string | null;
  readonly unitKnown: boolean;
  readonly reportDate: IsoDate | null;
  readonly rows: readonly SiteRecord[];
  readonly findings: readonly FileFinding[];
  readonly errors: number;
  readonly warnings: number;
  readonly figures: UnitFigures;
  readonly stamp: StampState | null;
}

/** A file that cannot be read; it belongs to the unit that its name names. */
export interface UnreadableFile {
  readonly kind: "unreadable";
  readonly file: string;
  readonly reason: UnreadableReason;
  readonly unit: string | null;
}

export interface NoLedgerFile {
  readonly kind: "no-ledger";
  readonly file: string;
  readonly findings: readonly FileFinding[];
}

/** What is kept of a file. */
export type UnitFile = UnitReport | UnreadableFile | NoLedgerFile;
