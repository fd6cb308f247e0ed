export * from "./address";
export * from "./snapshot";
export * from "./attached";
export type { UnseenOfWorkbook, UnseenPart } from "./unseen";
export { lossesOf, type Loss } from "./consequences/losses";
export { type Obstacle, obstacleIn, obstacleTo, obstacleToStructure } from "./consequences/obstacles";
export { liftingLocks } from "./consequences/locks";
export { occupiedRows, valuesOf, widthOf } from "./occupied";
export * from "./patch";
export * from "./port/port";
export type { DownloadPlace, OnWaiting, Outlets, WorkbookHost } from "./port/host";
export { Listeners } from "./port/listeners";
export { loadCode } from "./port/load-code";
export { Turns } from "./port/turns";
export { disputed, hiddenNameOf, propertiesByBoth, propertyIn } from "./hidden-names";
export type { ConversionLoss } from "./conversion-loss";
export type { UnreadableReason } from "./unreadable";
export { applyByHand, applyPatch, checkCells } from "./apply";
export { changesStructure, checkStructure } from "./check-edit";
export { shiftConditionalFormat } from "./apply-cells";
export { difference, differingCells, repairSheet } from "./difference/difference";
export { sameFormat, sameRule } from "./difference/sameness";
export { differingRanges } from "./difference/differing-ranges";
export { changesOf } from "./changes";
export {
  isWholeColumns,
  MAX_COLUMNS,
  MAX_ROWS,
  type Shift,
  shiftIndex,
  shiftIndices,
  shiftRange,
} from "./shift";
export { invertApplied, invertPatch, shiftTurnedBack } from "./inverse";
export { refuseIfChanged, stillAsLeft } from "./difference/still-as-left";
export { MemoryPort } from "./port/memory-port";
export { cutText, isCutText, isSheetName, LIMITS } from "./limits";
export { legalSheetName } from "./sheet-name";
export {
  copyFormula,
  renameInFormula,
  sheetPrefix,
  shiftFormula,
  shiftRelativeFormula,
} from "./formulas/references";
export { dependentsOf } from "./formulas/dependents";
export { isCovered, sameRange, subtractRange } from "./ranges";
export { heightOfRow, pixelsOfWidth, POINTS_PER_PIXEL, widthOfPixels } from "./measures";
export { placeOfNewSheet } from "./placement";
export { firstNotBefore } from "./sorted";
