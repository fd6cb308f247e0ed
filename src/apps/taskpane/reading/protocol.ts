import type { IsoDate } from "../../../core/language";
import type { Campaign, Period } from "../../../core/campaign";
import type { UnitFile } from "../../../core/consolidation";
import type { UnreadableReason, WorkbookSnapshot } from "../../../core/workbook";

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

/** One file to read; with a task its workbook is checked and let go. */
export interface Question {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly submission: SubmissionTask | null;
}

export type Answer =
  | { readonly id: number; readonly kind: "workbook"; readonly workbook: WorkbookSnapshot }
  | { readonly id: number; readonly kind: "submission"; readonly files: readonly UnitFile[] }
  | { readonly id: number; readonly kind: "unreadable"; readonly reason: UnreadableReason };
