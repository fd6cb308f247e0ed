import type { ColumnKey } from "./keys";
import type { Campaign } from "./schema";

type LedgerColumn = Campaign["ledger"]["columns"][number];

/** A column of 附件1. */
export function columnOf(campaign: Campaign, key: ColumnKey): LedgerColumn {
  return ofKey(campaign.ledger.columns, key);
}

/** The schema makes sure that every key is there. */
function ofKey<Item extends { readonly key: string }>(items: readonly Item[], key: Item["key"]): Item {
  const found = items.find((item) => item.key === key);
  if (!found) throw new RangeError(`no such key: ${key}`);
  return found;
}
