export * from "./figure";
export { tallyFigures } from "./figures";
export { ledgerFigures, type EarlierRows, type LedgerFigure } from "./from-ledger";
export { sitesOf } from "./sites";
export { windowOf } from "./window";
