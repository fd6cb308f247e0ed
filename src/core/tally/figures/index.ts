export * from "./figure";
export { tallyFigures, type TallyInput } from "./figures";
export { ledgerFigures, type EarlierRows, type LedgerFigure } from "./from-ledger";
export { sitesOf, type Site } from "./sites";
export { windowOf, type Window } from "./window";
