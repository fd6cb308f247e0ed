import { at, nothing, type CheckContext, type Located, type TieIndex } from "./check";
import type { LedgerRow } from "./ledger";
import { placeOf, RowGroups } from "./row-groups";
import { AlikeIndex, exactWords, isSameSite, siteKeys, type SiteKey } from "./same-site";
import { siteOfRow } from "./site-of-row";

/** Enough rows to tell which bigrams are rare. */
const sampleSize = 4000;

/** Rows that are alike to the letter, in the order of the sheet. */
interface AlikeRows {
  readonly slot: number;
  readonly signature: string;
  readonly key: SiteKey;
  readonly rows: LedgerRow[];
}

/** Rows tied by being judged the same site. Rows that are alike to the letter are compared as one. */
export class SiteTies implements TieIndex {
  private readonly keyOf: (row: LedgerRow) => SiteKey;
  private readonly index: AlikeIndex;
  private readonly bySlot: (AlikeRows | undefined)[] = [];
  private readonly bySignature = new Map<string, AlikeRows>();
  private readonly byRow = new Map<LedgerRow, AlikeRows>();
  private readonly byWords = new RowGroups();

  constructor({ campaign, ledger }: CheckContext) {
    const keyOfSite = siteKeys(campaign);
    this.keyOf = (row) => keyOfSite(siteOfRow(row, ledger));
    const step = Math.ceil(ledger.rows.length / sampleSize);
    this.index = new AlikeIndex(ledger.rows.filter((_, place) => place % step === 0).map(this.keyOf));
  }

  add(row: LedgerRow): void {
    const key = this.keyOf(row);
    const { name, address, operator, phones } = key.site;
    const signature = [name, address, operator, ...phones].join("\n");
    let alike = this.bySignature.get(signature);
    if (alike) alike.rows.splice(placeOf(alike.rows, row), 0, row);
    else {
      alike = { slot: this.bySlot.length, signature, key, rows: [row] };
      this.bySlot.push(alike);
      this.bySignature.set(signature, alike);
      this.index.add(alike.slot, key);
    }
    this.byRow.set(row, alike);
    const words = exactWords(key);
    if (words !== null) this.byWords.add(words, row);
  }

  remove(row: LedgerRow): void {
    const alike = this.byRow.get(row);
    if (!alike) return;
    this.byRow.delete(row);
    const words = exactWords(alike.key);
    if (words !== null) this.byWords.remove(words, row);
    alike.rows.splice(placeOf(alike.rows, row), 1);
    if (alike.rows.length > 0) return;
    this.bySignature.delete(alike.signature);
    this.bySlot[alike.slot] = undefined;
    this.index.remove(alike.slot);
  }

  *tied(row: LedgerRow): Iterable<LedgerRow> {
    const { key } = this.byRow.get(row)!;
    const later = (rows: readonly LedgerRow[]) =>
      rows.slice(placeOf(rows, row)).filter((other) => other !== row);
    yield* later(this.sameWords(key));
    for (const slot of this.index.candidates(key)) {
      const other = this.bySlot[slot]!;
      if (isSameSite(other.key, key)) yield* later(other.rows);
    }
  }

  judge(row: LedgerRow): readonly Located[] {
    const cell = row.cell("siteName");
    const { key } = this.byRow.get(row)!;
    if (!cell || cell.isError || !key.site.name) return nothing;
    let earliest = this.sameWords(key)[0] ?? row;
    // That one is a duplicate-site.
    if (earliest !== row && key.site.address) return nothing;
    for (const slot of this.index.candidates(key)) {
      const other = this.bySlot[slot]!;
      const first = other.rows[0]!;
      if (first.row < earliest.row && isSameSite(other.key, key)) earliest = first;
    }
    return earliest === row ? nothing : [at(cell, { otherRow: earliest.row + 1 })];
  }

  private sameWords(key: SiteKey): readonly LedgerRow[] {
    const words = exactWords(key);
    return words === null ? [] : this.byWords.of(words);
  }
}
