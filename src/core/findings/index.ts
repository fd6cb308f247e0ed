export { acceptPatch, AcceptedWarnings, restorePatch, type RowTexts } from "./accepted";
export type { BareCode, Catalogue, Code } from "./catalogue";
export {
  canAccept,
  type CheckIdentity,
  type Finding,
  type Fix,
  type CodeAndParams,
  type Scope,
  offeredFix,
  safeFindings,
  type Severity,
  unreadableFile,
} from "./finding";
export {
  at,
  cellToShow,
  type Details,
  findingAt,
  locate,
  type Located,
  type LocatedOf,
  wholeFile,
} from "./locate";
export type { SheetsNow } from "./lazy-fix";
export { ordered, orderedBySheet, type PlacedFinding } from "./order";
export { LateFinding } from "./late-finding";
export { PlacedFindings } from "./placed-findings";
export { combineFixes, fixSafely, type SafeFixes } from "./safe-fixes";
