export { type EarlierRows, earlierRows } from "./earlier-rows";
export * from "./figure";
export { tallyFigures } from "./figures";
export { sourceOf } from "./source";
export { sitesOf } from "./sites";
export { windowOf } from "./window";
