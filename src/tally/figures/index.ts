export * from "./figure";
export { tallyFigures, type TallyInput } from "./figures";
export { ledgerFigures, type EarlierRows, type LedgerFigure } from "./from-ledger";
export { windowOf, isWithin, type Window } from "./window";
