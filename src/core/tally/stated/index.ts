export * from "./stated";
export { dayOfTally } from "./day-of-tally";
export { findStatedTally, readStatedTally } from "./read-stated";
export { normalizeLabel } from "./labels";
