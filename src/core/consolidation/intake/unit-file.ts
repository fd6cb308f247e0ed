import type { ActionLog } from "../../action-log";
import type { FigureKey, LifecycleKey } from "../../campaign";
import type { Code, Finding } from "../../findings";
import type { IsoDate } from "../../language";
import type { Fact } from "../../progress";
import type { SiteNumber } from "../register/site-number";
import type { SiteInput } from "../../same-site";
import type { TallyBasis } from "../../tally";
import type { RowIndex, UnreadableReason, WorkbookSnapshot } from "../../workbook";

/** Why a file could not be read; of a letter without a table what it says, line by line. */
export interface NotRead {
  readonly unreadable: UnreadableReason;
  readonly text?: readonly string[];
}

/** A file that came in: its workbook, or why it could not be read. */
export interface Submission {
  /** As given; what 来源文件 says. Folders, archives and mails that it lay in stand before it. */
  readonly file: string;
  readonly workbook: WorkbookSnapshot | NotRead;
  /** Milliseconds since 1970, where known. */
  readonly modified?: number;
  /** What the mail that it came with says of its sender: subject and name. */
  readonly sender?: string;
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
  /** A1 address of its progress text; absent where the sheet has no such column. */
  readonly progressCell?: string;
  /** Texts as stored, in the order of the form's columns. */
  readonly texts: readonly string[];
  readonly site: SiteInput;
  /** The disposition's key, or the text where it is none of the campaign's. */
  readonly disposition: string;
  /** The facts of the progress text call it closed, whatever its disposition. */
  readonly isCalledClosed: boolean;
  /** What the progress text states as done. */
  readonly facts: readonly Fact[];
  /** The number (编号) that the village's workbook gives the site, where it has such a column. */
  readonly number?: SiteNumber;
  /** 整治措施, 整治时限, 责任单位 and 责任人, as far as the village fills them in. */
  readonly lifecycle?: ReadonlyMap<LifecycleKey, string>;
  /** The names of its pictures, as the village writes them beside it. */
  readonly pictures?: string;
}

/** A finding of a file, without its fix: a thousand files must fit into memory. */
export type FileFinding<C extends Code = Code> = { [Each in C]: Omit<Finding<Each>, "fix"> }[C];

/** A finding as it is kept. */
export function withoutFix<C extends Code>(finding: Finding<C>): FileFinding<C> {
  const { code, severity, scope, sheet, cell, params } = finding as Finding;
  return { code, severity, scope, sheet, cell, params } as FileFinding<C>;
}

export type StampState = "valid" | "broken";

/** What a ledger says: its sites, that there are none, or that nothing changed. */
export type LedgerContent = "sites" | "nothing" | "no-change";

/** What is kept of one ledger of a file. */
export interface FiledLedger {
  readonly sheet: string;
  /** 填报时间, else the date in the sheet's name, else that in the file's name. */
  readonly date: IsoDate | null;
  /** The date is the last of a month, and only the month is known: it may be any due day of it. */
  readonly isOfMonth?: boolean;
  readonly content: LedgerContent;
  readonly rows: readonly SiteRecord[];
  /** Its 填报时间, where it was read before the period was known: whether the date lies in it is still to be said. */
  readonly unjudgedDate?: { readonly date: IsoDate; readonly cell: string };
}

/** A figure as a tally states it. */
export interface FiledFigure {
  readonly count: number | null;
  /** A1 address. */
  readonly cell: string;
  readonly isExplained: boolean;
}

/** What is kept of a unit's row of a tally. */
export interface FiledTally {
  readonly file: string;
  readonly sheet: string;
  readonly date: IsoDate | null;
  /** 口径; null where it is not stated. */
  readonly basis: TallyBasis | null;
  readonly figures: ReadonlyMap<FigureKey, FiledFigure>;
  /** What is to be said of its figures by themselves, where it came without a ledger; else its file's findings say it. */
  readonly alone?: readonly FileFinding[];
}

/** A finding, and the ledger or the tally of its file that it concerns; null where it concerns neither. */
export interface FiledFinding {
  readonly finding: FileFinding;
  readonly of: FiledLedger | FiledTally | null;
}

/** The unit that a file's own name names where its 填报单位 names another. */
export interface UnitQuestion {
  readonly name: string;
  readonly stated: string;
}

/** What is kept of what one file reports of one unit, of whatever dates. */
export interface FiledReport {
  readonly kind: "report";
  readonly file: string;
  readonly modified: number | null;
  /** The roster's name, else the text as found; null when nothing names one. */
  readonly unit: string | null;
  readonly unitKnown: boolean;
  readonly question: UnitQuestion | null;
  /** In sheet order; none where only a tally came. */
  readonly ledgers: readonly FiledLedger[];
  readonly tallies: readonly FiledTally[];
  /** In the order sheet, row, column, code. */
  readonly findings: readonly FiledFinding[];
  readonly log: ActionLog | null;
  readonly stamp: StampState | null;
  /** The day on which it was read. */
  readonly today: IsoDate;
}

/** A file that cannot be read; it belongs to the unit that its name, its folder or its mail names. */
export interface UnreadableFile {
  readonly kind: "unreadable";
  readonly file: string;
  readonly reason: UnreadableReason;
  readonly unit: string | null;
}

/** A readable file without ledger and tally; it belongs to the unit that names it, where one does. */
export interface NoLedgerFile {
  readonly kind: "no-ledger";
  readonly file: string;
  readonly findings: readonly FileFinding[];
  readonly unit: string | null;
}

/** What is kept of a file. */
export type UnitFile = FiledReport | UnreadableFile | NoLedgerFile;
