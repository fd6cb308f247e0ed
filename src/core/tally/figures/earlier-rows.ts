import type { Campaign } from "../../campaign";
import { type Ledger, type LedgerRow, siteOfRow } from "../../ledger";
import { SiteIndex, similarity, siteKeys } from "../../same-site";

/** For each row the row of the same site in the submission before; rows that are new have none. */
export type EarlierRows = ReadonlyMap<LedgerRow, LedgerRow>;

/** For each row now the row of the same site then: the most alike where several are. */
export function earlierRows(now: readonly Ledger[], then: Ledger, campaign: Campaign): EarlierRows {
  const keyOf = siteKeys(campaign);
  const keys = then.rows.map((row) => keyOf(siteOfRow(row, then)));
  const index = new SiteIndex<number>(keys);
  keys.forEach((key, position) => index.add(position, key));
  const found = new Map<LedgerRow, LedgerRow>();
  for (const { row, ledger } of now.flatMap((each) => each.rows.map((row) => ({ row, ledger: each })))) {
    const key = keyOf(siteOfRow(row, ledger));
    const alike = index
      .matches(key)
      .map((position) => ({ position, score: similarity(keys[position]!, key) }));
    alike.sort((a, b) => b.score - a.score);
    if (alike[0]) found.set(row, then.rows[alike[0].position]!);
  }
  return found;
}
