export { COUNTED_KINDS, FACT_KINDS, type Fact, type FactKind } from "./facts";
export { readProgress, type ReadOptions } from "./read";
export { appendProgress, factsOfEntry, writeProgress, type ProgressEntry } from "./write";
