export { acceptPatch, AcceptedWarnings, canAccept, restorePatch, type RowTexts } from "./accepted";
export type { CheckIdentity, Finding, Fix, Params, Severity } from "./finding";
export { type PlacedFinding, PlacedFindings } from "./placed-findings";
export { combineFixes, fixSafely, safeFindings, type SafeFixes } from "./safe-fixes";
