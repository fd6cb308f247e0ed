export * from "./figure";
export { tallyFigures } from "./figures";
export type { EarlierRows } from "./from-ledger";
export { sourceOf } from "./source";
export { sitesOf } from "./sites";
export { windowOf } from "./window";
