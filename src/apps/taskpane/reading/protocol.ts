import type { IsoDate } from "../../../core/language";
import type { Campaign, Period } from "../../../core/campaign";
import type { UnitFile } from "../../../core/consolidation";
import type {
  ConversionLoss,
  Patch,
  UnreadableReason,
  WorkbookError,
  WorkbookSnapshot,
} from "../../../core/workbook";
import type { Paper } from "../../../hosts/documents/paper";
import type { patchFile, WorkbookAppearance } from "../../../hosts/files";

/** How a file that came in is to be checked. */
export interface SubmissionTask {
  readonly file: string;
  readonly modified: number;
  /** Subject and sender of the mail that it came with. */
  readonly sender?: string;
  readonly campaign: Campaign;
  readonly today: IsoDate;
  readonly period: Period | null;
}

/** What a copy is made of: a file, a patch and how. */
export type Copying = Parameters<typeof patchFile>;

/** A file of which a patched copy is to be made. */
export interface CopyQuestion {
  readonly id: number;
  readonly copy: Copying;
}

/** One file to read; with a task its workbook is checked and let go, to be shown it comes with its looks. */
export interface ReadQuestion {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly submission: SubmissionTask | null;
  readonly isToShow?: boolean;
  /** Whether it may be as long as the town's register is. */
  readonly isRegister?: boolean;
}

/** A Word document that is to be made. */
export interface PaperQuestion {
  readonly id: number;
  readonly paper: Paper;
}

/** Some edits of a new workbook that is to be made; the last ones ask for it. */
export interface BookQuestion {
  readonly id: number;
  readonly edits: Patch;
  readonly isLast: boolean;
}

export type Question = ReadQuestion | CopyQuestion | PaperQuestion | BookQuestion;

/** A workbook as the grid shows it. */
export interface ShownWorkbook {
  readonly workbook: WorkbookSnapshot;
  /** Null where only its looks cannot be read. */
  readonly appearance: WorkbookAppearance | null;
  /** What saving leaves behind, when the file is of another kind. */
  readonly losses: readonly ConversionLoss[];
}

export type Answer =
  | { readonly id: number; readonly kind: "workbook"; readonly workbook: WorkbookSnapshot }
  | { readonly id: number; readonly kind: "shown"; readonly shown: ShownWorkbook }
  | { readonly id: number; readonly kind: "submission"; readonly files: readonly UnitFile[] }
  | { readonly id: number; readonly kind: "copy"; readonly bytes: Uint8Array }
  /** The file does not take the patch. */
  | ({ readonly id: number; readonly kind: "refused" } & Pick<WorkbookError, "code" | "params">)
  | { readonly id: number; readonly kind: "unreadable"; readonly reason: UnreadableReason };

/** How many sheets of a new workbook are made. */
export interface BookProgress {
  readonly id: number;
  readonly kind: "progress";
  readonly done: number;
  readonly all: number;
}

/** What a worker says once its code is there. */
export interface Ready {
  readonly kind: "ready";
}
