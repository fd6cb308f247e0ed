export type { Ledger, LedgerCell, LedgerRow } from "./ledger";
export { readLedger, readLedgers } from "./read/read-ledger";
export { readNil } from "./read/rows/nil";
export { rowToFill } from "./read/row-to-fill";
export { rowsOfTexts } from "./read/rows-of-texts";
export {
  type ClosurePart,
  closurePartFact,
  closureParts,
  dispositionKeyOf,
  factsOf,
  isAskedToCutAndClear,
  isCalledClosed,
  isClosed,
  isClosedOrCleared,
  isToBeClosed,
  isDone,
  missingClosureParts,
  wasCalledClosed,
} from "./closure";
export { dateReported, isInPeriod, ledgersReported, usualPeriod } from "./reported";
export { pictureColumn, picturesText } from "./picture-column";
export { siteNumberColumn } from "./number-column";
export { siteOfRow } from "./site-of-row";
export { unitAndDateLabels } from "./read/unit-and-date";
export { readTimeLimit, timeLimitOf } from "./time-limit";
