import type { Campaign } from "../../../campaign";
import type { Ledger, LedgerRow } from "../../ledger";
import { AlikeIndex, exactWords, isSameSite, siteKeys, type SiteKey } from "../../../same-site";
import { siteOfRow } from "../../site-of-row";
import { below } from "./row-order";
import { type Site, SiteBook } from "./site-book";

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

  add(row: LedgerRow): void {
    const key = this.key(row);
    const site = this.book.add(row, key);
    if (site.rows.length === 1) this.index.add(site.slot, key);
  }

  remove(row: LedgerRow): void {
    const site = this.book.remove(row, this.key(row));
    if (site.rows.length === 0) this.index.remove(site.slot);
  }

  /** Rows below this one that are judged the same site. */
  *tied(row: LedgerRow): Iterable<LedgerRow> {
    const key = this.key(row);
    if (exactWords(key) !== null) yield* below(this.book.namesakes(key), row);
    for (const { rows } of this.candidates(key).filter((other) => isSameSite(other.key, key)))
      yield* below(rows, row);
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
    for (const { rows, key: other } of this.candidates(key))
      if (rows[0]!.index < earliest.index && isSameSite(other, key)) earliest = rows[0]!;
    return earliest.index < row.index ? earliest : null;
  }

  private candidates(key: SiteKey): Site[] {
    const slots = this.index.candidates(key);
    if (slots.size === 0) return [];
    return Array.from({ length: slots.size }, (_, place) => this.book.at(slots.at(place)));
  }

  /** A row is as a rule added and then asked for. */
  private key(row: LedgerRow): SiteKey {
    if (this.last?.row !== row) this.last = { row, key: this.sampled.get(row) ?? this.keyOf(row) };
    return this.last.key;
  }
}
