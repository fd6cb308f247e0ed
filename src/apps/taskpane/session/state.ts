import type { Finding } from "../../../core/findings";
import type { CheckedLedgers } from "../../../core/checks";
import type { Ledger } from "../../../core/ledger";
import type { Patch, Selection, WorkbookSnapshot } from "../../../core/workbook";

/** What a click did, told in the bar at the foot until the next result. */
export interface Result {
  readonly intent: "success" | "error" | "info";
  readonly text: string;
  readonly canUndo: boolean;
}

/** Everything the pane shows, as one immutable value. */
export interface PaneState {
  /** `failed`: the workbook could not be read; `result` says why. */
  readonly phase: "reading" | "ready" | "failed";
  /** The workbook as last read. */
  readonly workbook: WorkbookSnapshot | null;
  /** What is known of it: everything else that the pane says of the workbook comes from this. */
  readonly known: CheckedLedgers | null;
  /** Every ledger of the workbook, in sheet order. */
  readonly ledgers: readonly Ledger[];
  /** The ledger in front, or the last one that was; null when there is none. */
  readonly ledger: Ledger | null;
  /** What is to be said of that ledger, in order, without what a person has accepted. */
  readonly findings: readonly Finding[];
  /** Warnings accepted with 知道了. */
  readonly accepted: readonly Finding[];
  readonly selection: Selection | null;
  /** A patch is being written. */
  readonly busy: boolean;
  readonly result: Result | null;
}

export const initialState: PaneState = {
  phase: "reading",
  workbook: null,
  known: null,
  ledgers: [],
  ledger: null,
  findings: [],
  accepted: [],
  selection: null,
  busy: false,
  result: null,
};

/** A change that a person asked for. */
export interface Change {
  readonly patch: Patch;
  /** What is told when it is done. */
  readonly done: string;
  /** What is shown and selected then. */
  readonly then?: Selection;
}
