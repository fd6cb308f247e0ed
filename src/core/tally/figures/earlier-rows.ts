import type { Campaign } from "../../campaign";
import { type Ledger, type LedgerRow, siteOfRow } from "../../ledger";
import { alikePairs, pairOff, siteKeys } from "../../same-site";

/** For each row the row of the same site in the submission before; rows that are new have none. */
export type EarlierRows = ReadonlyMap<LedgerRow, LedgerRow>;

/** For each row now the row of the same site then, one to one within each ledger. */
export function earlierRows(
  now: readonly Ledger[],
  then: Pick<Ledger, "unit" | "rows">,
  campaign: Campaign,
): EarlierRows {
  const keyOf = siteKeys(campaign);
  const keysOf = (ledger: typeof then) => ledger.rows.map((row) => keyOf(siteOfRow(row, ledger)));
  const before = keysOf(then);
  const found = new Map<LedgerRow, LedgerRow>();
  for (const ledger of now) {
    const matches = pairOff(alikePairs(before, keysOf(ledger)), ledger.rows.length);
    ledger.rows.forEach((row, at) => {
      const match = matches[at] ?? null;
      if (match !== null) found.set(row, then.rows[match]!);
    });
  }
  return found;
}
