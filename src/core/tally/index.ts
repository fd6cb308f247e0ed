export * from "./figures";
export * from "./stated";
export * from "./sheet";
export * from "./read-tally";
export { allTallyChecks } from "./checks";
export { checkTally, type CheckTallyOptions } from "./check-tally";
export { analyse, type AnalyseOptions, type Analysis, analysisOf, type TallyChoices } from "./analysis";
export type { Uncounted, UncountedReason } from "./uncounted/uncounted";
