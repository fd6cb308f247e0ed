export type { Fact } from "./facts";
export { COUNTED_KINDS, FACT_KINDS, type FactKind } from "./kinds";
export { readProgress, type ReadOptions } from "./read";
export { appendProgress, factsOfEntry, writeProgress, type ProgressEntry } from "./write";
