import type { Ledger } from "../../ledger";

/** What figures are counted from: a ledger, or the rows that were kept of one. */
export type CountedLedger = Pick<Ledger, "sheet" | "reportDate" | "rows" | "leftmost">;
