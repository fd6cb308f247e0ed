import type { LedgerRow } from "../../../ledger/ledger";

/** By what two rows are tied: a number, the same name and address, or being judged the same site. */
export type Tie = "phone" | "words" | "site";

/** Whether what is said of a row may be another once the row that it is tied to came or went. */
export type IsConcerned = (row: LedgerRow, tie: Tie) => boolean;
