export { acceptFinding, ledgerOf, partAccepted, type PartedFindings } from "./accepted";
export { checkLedger, LedgerChecker, type CheckOptions } from "./checker/checker";
export { checkLedgers, findingsOfLedgers, noLedger, rowsWithoutHeader } from "./checker/check-ledgers";
export { type CheckedLedgers, LedgerBook, type LedgerBookOptions } from "./checker/ledger-book";
export { allLedgerChecks, missingCell } from "./every-check";
export { nilReport } from "./form/nil-report";
export { reportDateOutsidePeriod } from "./form/report-date-outside-period";
