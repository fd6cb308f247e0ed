import { columnKeys, logColumnKeys } from "./keys";
import type { ColumnKey, DispositionKey, FigureKey, LifecycleKey, LogColumnKey } from "./keys";
import type { Campaign, Disposition, FigureSpec, LedgerColumn, LifecycleColumn, LogColumn } from "./schema";

/** A column of 附件1. */
export function columnOf(campaign: Campaign, key: ColumnKey): LedgerColumn {
  return ofKey(campaign.ledger.columns, key);
}

/** Where a column of 附件1 stands among the campaign's, from 0: the place of its text in a row that is kept. */
export function columnPlace(campaign: Campaign, key: ColumnKey): number {
  return campaign.ledger.columns.indexOf(columnOf(campaign, key));
}

/** Keys that a campaign adds to those of the notice. */
export function addedTo(known: readonly string[], keys: Iterable<string>): string[] {
  return [...keys].filter((key) => !known.includes(key));
}

/** Keys of every column of 附件1: the ten of the notice in its order, then those that the campaign adds. */
export function columnKeysOf({ ledger }: Campaign): ColumnKey[] {
  return [
    ...columnKeys,
    ...addedTo(
      columnKeys,
      ledger.columns.map(({ key }) => key),
    ),
  ];
}

/** Keys of the columns of counts that the campaign adds to 检查行动登记. */
export function addedLogKeys({ log }: Campaign): LogColumnKey[] {
  return addedTo(
    logColumnKeys,
    log.columns.map(({ key }) => key),
  );
}

/** A column right of 附件1 that carries measures, time limit or responsibility. */
export function lifecycleColumnOf(campaign: Campaign, key: LifecycleKey): LifecycleColumn {
  return ofKey(campaign.ledger.lifecycle, key);
}

/** A column of 检查行动登记. */
export function logColumnOf(campaign: Campaign, key: LogColumnKey): LogColumn {
  return ofKey(campaign.log.columns, key);
}

/** A figure of 附件2. */
export function figureOf(campaign: Campaign, key: FigureKey): FigureSpec {
  return ofKey(campaign.tally.figures, key);
}

/** A way to deal with a site. */
export function dispositionOf(campaign: Campaign, key: DispositionKey): Disposition {
  return ofKey(campaign.dispositions, key);
}

/** The campaign's word for a disposition; what stands for none is its own word. */
export function dispositionWord(campaign: Campaign, keyOrText: string): string {
  return campaign.dispositions.find(({ key }) => key === keyOrText)?.word ?? keyOrText;
}

/** The schema makes sure that every key is there. */
function ofKey<Item extends { readonly key: string }>(items: readonly Item[], key: string): Item {
  const found = items.find((item) => item.key === key);
  if (!found) throw new RangeError(`no such key: ${key}`);
  return found;
}
