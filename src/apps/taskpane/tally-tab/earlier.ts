import type { IsoDate } from "../../../core/language";
import type { Campaign, FigureKey } from "../../../core/campaign";
import { type Ledger, type LedgerRow, readLedgers, siteOfRow } from "../../../core/ledger";
import { SiteIndex, similarity, siteKeys } from "../../../core/same-site";
import { type EarlierRows, previousFigures } from "../../../core/tally";
import type { WorkbookSnapshot } from "../../../core/workbook";

/** The submission before, as the tally needs it. */
export interface Earlier {
  readonly name: string;
  readonly figures: ReadonlyMap<FigureKey, number>;
  readonly ledger: Ledger | null;
}

/** Reads the submission before; null when there is neither a ledger nor a tally in it. */
export function readEarlier(
  name: string,
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  { unit, today }: { readonly unit: string | null; readonly today: IsoDate },
): Earlier | null {
  const ledger = readLedgers(workbook, campaign, { today })[0] ?? null;
  const figures = previousFigures(workbook, campaign, { unit, today });
  return ledger || figures.size > 0 ? { name, figures, ledger } : null;
}

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
