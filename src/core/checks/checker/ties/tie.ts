import type { LedgerRow } from "../../../ledger/ledger";

/** By what two rows are one site: the same name and address, or being judged so. */
export type Tie = "words" | "site";

/** Whether what is said of a row may be another once the row that it is tied to came or went. */
export type IsConcerned = (row: LedgerRow, tie: Tie) => boolean;
