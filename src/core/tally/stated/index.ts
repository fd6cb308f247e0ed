export * from "./stated";
export { findStatedTally, readStatedTally, type ReadStatedOptions } from "./read-stated";
export { normalizeLabel } from "./labels";
