import type { RangeRef } from "../address";
import type { EditKind, Patch } from "../patch";
import type { WorkbookSnapshot } from "../snapshot";

/** What changed in the workbook since it was read; `range` absent means anything on the sheet. */
export interface WorkbookChange {
  readonly kind: "cells" | "structure";
  readonly sheet?: string;
  readonly range?: RangeRef;
}

export interface Selection {
  readonly sheet: string;
  readonly range: RangeRef;
}

/** Why a workbook could not be read or changed; the words are in `text/`. */
export type WorkbookErrorCode =
  | "cell-edit-mode"
  | "protected"
  /** Its sheets can be neither added, removed nor renamed. */
  | "structure-locked"
  | "in-the-way"
  /** A filter is on, under which rows cannot be moved. */
  | "filtered"
  | "read-only"
  | "too-large"
  | "session-lost"
  | "unsupported"
  | "no-such-sheet"
  | "sheet-exists"
  | "invalid-patch"
  | "irreversible"
  | "changed-since"
  /** The host took the patch and wrote something else. */
  | "written-otherwise"
  /** Code that is needed for it did not come. */
  | "not-loaded"
  /** What is to be changed the host did not show. */
  | "unseen"
  | "unknown";

/** Thrown by a port; the workbook's cells are then as they were before the call. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = "WorkbookError";
  }
}

/** What a patch did: the workbook as the port found it, and as it is now. */
export interface Applied {
  readonly before: WorkbookSnapshot;
  /** Null where it is written, but could not be read again. */
  readonly after: WorkbookSnapshot | null;
  /** How it was to look and help, where the host did not do that. The data is written all the same. */
  readonly leftUndone?: readonly LeftUndone[];
}

/** A part of how a sheet looks and helps that a host did not do. */
export interface LeftUndone {
  readonly sheet: string;
  readonly kind: EditKind;
}

/** The only door to a workbook: one contract for Excel, the workbench's grid, files and memory. */
export interface WorkbookPort {
  /**
   * The workbook as it stands. Never writes.
   * @param since all that has changed since it was last read or written by this port: it may read only that. Absent
   * where that is not known.
   */
  read(since?: readonly WorkbookChange[]): Promise<WorkbookSnapshot>;
  /**
   * Applies a patch wholly, or throws a `WorkbookError` and leaves the data as it was; what a host fails at of how it
   * looks is told instead. Tells of each of its changes,
   * and answers with what it has read, so that no caller reads it again.
   * @param seen the workbook that the patch was made for: where what the patch writes is no longer as it was in it,
   * nothing is written (`changed-since`).
   */
  apply(patch: Patch, seen?: WorkbookSnapshot): Promise<Applied>;
  /** Brings a range into view and selects it. */
  select(selection: Selection): Promise<void>;
  /** Calls back after every change, also the port's own; returns how to stop. */
  onChange(listener: (change: WorkbookChange) => void): () => void;
  /** Calls back when another range is selected; returns how to stop. */
  onSelect(listener: (selection: Selection) => void): () => void;
  /** The workbook as the bytes of an .xlsx file. */
  bytes(): Promise<Uint8Array>;
}
