export { allFindings } from "./all-findings";
export type { SitePair } from "./across-units";
export { BOARD_STATES, type BoardLine, type BoardState } from "./board";
export { type PreviousSite } from "./compare/comparison";
export { consolidate, type Consolidation } from "./consolidate";
export type { DecidedSite, Decision } from "./compare/decisions";
export type { LocatedFinding } from "./finding";
export { Inbox } from "./intake/inbox";
export { type PreviousConsolidation, readConsolidated } from "./compare/previous";
export { readDecisions } from "./compare/read-decisions";
export { readSubmission } from "./intake/read-submission";
export { type ReturnNote, returnNotes, returnWorkbook } from "./return-note";
export { consolidationSheets, type Messages } from "./sheets";
export type {
  FileFinding,
  SiteRecord,
  StampState,
  UnitFigure,
  UnitFile,
  UnitReport,
} from "./intake/unit-file";
