export { plainTextOf, type Block, type Chart } from "./blocks";
export { closureCards, type ClosureCard } from "./closure-card";
export { canonicalForm, contentOf } from "./content";
export { passedDeadlines, siteDeadlines, upcomingDeadlines, type SiteDeadline } from "./deadlines";
export { submissionFileName } from "./file-name";
export { ruleSetVersion } from "./hash";
export { missingLifecycleColumns, offerLifecycleColumns } from "./lifecycle-columns";
export type { MailAttachment, MailDraft } from "./mail";
export { plain } from "./plain";
export {
  canStamp,
  isReady,
  preflight,
  type PreflightItem,
  type PreflightKey,
  type PreflightPoint,
  type PreflightState,
} from "./preflight";
export type { SiteRef } from "./site";
export { readinessOf } from "./readiness";
export { readStamp, stampPatch, stampProperty, type StampReading } from "./stamp";
export { submissionSummary, type SubmissionSummary, type SummaryFigure } from "./summary";
export {
  type ClosureLine,
  type DeadlineLine,
  finalReportOf,
  type SiteLine,
  type SummarySite,
  type WorkSummary,
} from "./work-summary";
export { workSummary } from "./ledgers-summary";
