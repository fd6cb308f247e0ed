export { generateTally } from "./generate";
export type { GeneratedTally, KeptFigure } from "./generation";
export { tallySheet, type TallySheetContent, type TallySheetRow } from "./form-sheet";
export { adoptFigure } from "./write-figure";
