export * from "./stated";
export { findStatedTally, readStatedTally } from "./read-stated";
export { normalizeLabel } from "./labels";
