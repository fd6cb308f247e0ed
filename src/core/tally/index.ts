export * from "./figures";
export * from "./stated";
export * from "./sheet";
export * from "./read-tally";
export { addUp } from "./read-tallies";
export { allTallyChecks } from "./checks";
export { checkTally, type CheckTallyOptions } from "./check-tally";
export { checkWorkbook, type CheckWorkbookOptions, type WorkbookCheck } from "./check-workbook";
