export { generateTally } from "./generate";
export type { GeneratedTally, KeptFigure } from "./generation";
export { tallySheet, type TallySheetContent } from "./form-sheet";
export { adoptFigure } from "./write-figure";
