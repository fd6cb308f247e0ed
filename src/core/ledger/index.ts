export type { Ledger, LedgerCell, LedgerRow } from "./ledger";
export { acceptFinding, ledgerOf, partAccepted, type PartedFindings } from "./accepted";
export { readLedger, readLedgers } from "./read/read-ledger";
export { rowsOfTexts } from "./read/rows-of-texts";
export { checkLedger, LedgerChecker, type CheckOptions } from "./check/checker";
export { checkLedgers, findingsOfLedgers, noLedger } from "./check/check-ledgers";
export { type CheckedLedgers, LedgerBook, type LedgerBookOptions } from "./check/ledger-book";
export { allLedgerChecks, missingCell } from "./checks";
export { reportDateOutsidePeriod } from "./checks/form/report-date-outside-period";
export {
  type ClosurePart,
  closurePartFact,
  closureParts,
  dispositionKeyOf,
  factsOf,
  isCalledClosed,
  isClosed,
  isClosedOrCleared,
  isToBeClosed,
  isDone,
  missingClosureParts,
  wasCalledClosed,
} from "./closure";
export { dateReported, isInPeriod, ledgersReported, usualPeriod } from "./reported";
export { siteNumberColumn } from "./number-column";
export { siteOfRow } from "./site-of-row";
export { unitAndDateLabels } from "./read/unit-and-date";
export { readTimeLimit, timeLimitOf } from "./time-limit";
export { conformPatch, protectPatch, restorePatch } from "./write/conform";
export { printedPage } from "./write/printed-page";
export { ruledRow } from "./write/lay-out";
export { emptyRowsOfPage, ledgerTemplate } from "./write/template";
