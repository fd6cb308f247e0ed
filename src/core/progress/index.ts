export type { Fact } from "./facts";
export { COUNTED_KINDS, FACT_KINDS, KINDS, THREE_CLEARINGS, TWO_CUTS, type FactKind } from "./kinds";
export type { NumberClass, ReadNumber } from "./numbers";
export { phraseAround } from "./phrase";
export { type ProgressReading, readNumbers, readProgress, readText } from "./read";
export { asksForClosing, saysWorking } from "./says-working";
export { standingFacts } from "./state";
export { appendProgress, factsOfEntry, writeProgress, type ProgressEntry } from "./write";
