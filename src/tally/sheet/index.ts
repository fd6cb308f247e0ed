export { generateTally, type GeneratedTally, type GenerateInput, type KeptFigure } from "./generate";
export { tallySheet, type TallySheetContent, type TallySheetRow } from "./form-sheet";
export {} from "./explain";
export { adoptFigure } from "./write-figure";
