import type { Campaign } from "../../../campaign";
import type { Ledger, LedgerRow } from "../../../ledger/ledger";
import { AlikeIndex, exactWords, isSameSite, siteKeys, type SiteKey } from "../../../same-site";
import { siteOfRow } from "../../../ledger/site-of-row";
import { below, placeBelow } from "./row-order";
import { type Site, SiteBook } from "./site-book";
import type { IsConcerned } from "./tie";

/** Enough rows to tell which bigrams are rare. */
const sampleSize = 4000;

/** What tells which rows are tied. */
export interface TiesContext {
  readonly campaign: Campaign;
  readonly ledger: Ledger;
}

/** Rows tied by being judged the same site. */
export class SiteTies {
  private readonly keyOf: (row: LedgerRow) => SiteKey;
  private readonly sampled: WeakMap<LedgerRow, SiteKey>;
  private readonly book = new SiteBook();
  private readonly index: AlikeIndex;
  /** Sites whose slots are not in the order of their rows, since somebody edited them. */
  private readonly late = new Set<Site>();
  /** The lowest row so far. */
  private lowest = -1;
  private last: { readonly row: LedgerRow; readonly key: SiteKey } | null = null;

  constructor({ campaign, ledger }: TiesContext) {
    const keyOfSite = siteKeys(campaign);
    this.keyOf = (row) => keyOfSite(siteOfRow(row, ledger));
    const step = Math.ceil(ledger.rows.length / sampleSize);
    const sampled = ledger.rows.filter((_, place) => place % step === 0);
    const sample = new Map(sampled.map((row) => [row, this.keyOf(row)]));
    this.sampled = new WeakMap(sample);
    this.index = new AlikeIndex(sample.values(), ledger.rows.length);
  }

  add(row: LedgerRow, key = this.key(row)): void {
    const site = this.book.add(row, key);
    if (site.rows.length === 1) this.index.add(site.slot, key);
    if (site.rows[0] === row && row.index < this.lowest) this.late.add(site);
    this.lowest = Math.max(this.lowest, row.index);
  }

  remove(row: LedgerRow, key = this.key(row)): void {
    const site = this.book.remove(row, key);
    if (site.rows.length > 0) {
      if (site.rows[0]!.index > row.index) this.late.add(site);
      return;
    }
    this.index.remove(site.slot);
    this.late.delete(site);
  }

  /** Puts a row in the place of one that stood at its place and says the same of its site. */
  replace(row: LedgerRow, key: SiteKey, by: LedgerRow): void {
    this.book.replace(row, key, by);
  }

  /** Rows below this one that are judged the same site. */
  *tied(row: LedgerRow, key = this.key(row), isConcerned: IsConcerned = () => true): Iterable<LedgerRow> {
    if (exactWords(key) !== null)
      yield* below(this.book.namesakes(key), row).filter((other) => isConcerned(other, "words"));
    const slots = this.index.candidates(key);
    for (let place = 0; place < slots.size; place++) {
      const site = this.book.at(slots.at(place));
      let isSame: boolean | undefined;
      for (let at = placeBelow(site.rows, row); at < site.rows.length; at++) {
        const other = site.rows[at]!;
        if (other === row || !isConcerned(other, "site")) continue;
        isSame ??= isSameSite(site.key, key);
        if (!isSame) break;
        yield other;
      }
    }
  }

  /** The earliest row above this one of the same name and address, neither of them empty. */
  earliestDuplicate(row: LedgerRow): LedgerRow | null {
    const key = this.key(row);
    if (!key.site.name || !key.site.address) return null;
    const [first] = this.book.namesakes(key);
    return first && first.index < row.index ? first : null;
  }

  /** The earliest row above this one that is judged the same site. */
  earliestSame(row: LedgerRow): LedgerRow | null {
    const key = this.key(row);
    let earliest = (exactWords(key) !== null && this.book.namesakes(key)[0]) || row;
    const candidates = this.index.ascending(key);
    // The first that is judged the same is the earliest: of a hundred rows of one site one is compared.
    for (let slot = candidates.take(); slot >= 0; slot = candidates.take()) {
      const site = this.book.at(slot);
      if (this.late.has(site)) continue;
      const [first] = site.rows;
      if (first!.index >= earliest.index) break;
      if (!isSameSite(site.key, key)) continue;
      earliest = first!;
      break;
    }
    for (const { rows, key: other } of this.late)
      if (rows[0]!.index < earliest.index && isSameSite(other, key)) earliest = rows[0]!;
    return earliest.index < row.index ? earliest : null;
  }

  /** What is known of a row's site. A row is as a rule added and then asked for. */
  key(row: LedgerRow): SiteKey {
    if (this.last?.row !== row) this.last = { row, key: this.sampled.get(row) ?? this.keyOf(row) };
    return this.last.key;
  }
}
