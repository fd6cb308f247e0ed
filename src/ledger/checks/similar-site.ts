import { at, nothing, type CheckContext, type Located, type TiedCheck, type TieIndex } from "../check";
import type { LedgerRow } from "../ledger";
import { SiteIndex, siteKeys, type SiteInput, type SiteKey } from "../same-site";
import { siteOfRow } from "../site-of-row";

/** Enough rows to tell which bigrams are rare. */
const sampleSize = 4000;

interface Entry {
  readonly signature: string;
  readonly site: SiteInput;
  readonly key: SiteKey;
}

/** Rows that are alike to the letter. */
class AlikeRows {
  readonly all: Set<LedgerRow>;
  private earliest: LedgerRow | null;

  constructor(row: LedgerRow) {
    this.all = new Set([row]);
    this.earliest = row;
  }

  add(row: LedgerRow): void {
    this.all.add(row);
    if (this.earliest && row.row < this.earliest.row) this.earliest = row;
  }

  remove(row: LedgerRow): boolean {
    if (this.earliest === row) this.earliest = null;
    return this.all.delete(row);
  }

  first(): LedgerRow {
    return (this.earliest ??= [...this.all].reduce((first, row) => (row.row < first.row ? row : first)));
  }
}

/** Rows tied by being judged the same site. Rows that are alike to the letter are kept as one entry. */
class SiteTies implements TieIndex {
  private readonly keyOf: (site: SiteInput) => SiteKey;
  private readonly entries = new WeakMap<LedgerRow, Entry>();
  private readonly index: SiteIndex<string>;
  private readonly rowsBySignature = new Map<string, AlikeRows>();

  constructor(private readonly context: CheckContext) {
    this.keyOf = siteKeys(context.campaign);
    const step = Math.ceil(context.ledger.rows.length / sampleSize);
    const sample = context.ledger.rows.filter((_, position) => position % step === 0);
    this.index = new SiteIndex<string>(sample.map((row) => this.entryOf(row).key));
  }

  private entryOf(row: LedgerRow): Entry {
    let entry = this.entries.get(row);
    if (!entry) {
      const site = siteOfRow(row, this.context.ledger);
      const signature = [site.name, site.address, site.operator, ...site.phones].join("\n");
      this.entries.set(row, (entry = { signature, site, key: this.keyOf(site) }));
    }
    return entry;
  }

  add(row: LedgerRow): void {
    const { signature, key } = this.entryOf(row);
    const rows = this.rowsBySignature.get(signature);
    if (rows) rows.add(row);
    else {
      this.rowsBySignature.set(signature, new AlikeRows(row));
      this.index.add(signature, key);
    }
  }

  remove(row: LedgerRow): void {
    const { signature } = this.entryOf(row);
    const rows = this.rowsBySignature.get(signature);
    if (!rows?.remove(row) || rows.all.size > 0) return;
    this.rowsBySignature.delete(signature);
    this.index.remove(signature);
  }

  *tied(row: LedgerRow): Iterable<LedgerRow> {
    for (const signature of this.index.matches(this.entryOf(row).key)) {
      for (const other of this.rowsBySignature.get(signature)!.all) if (other !== row) yield other;
    }
  }

  judge(row: LedgerRow): readonly Located[] {
    const cell = row.cell("siteName");
    const { site, key } = this.entryOf(row);
    if (!cell || cell.isError || !site.name) return nothing;
    let earliest: LedgerRow | null = null;
    for (const match of this.index.matches(key)) {
      const other = this.rowsBySignature.get(match)!.first();
      if (other.row >= row.row) continue;
      if (this.isDuplicate(site, other)) return nothing;
      if (!earliest || other.row < earliest.row) earliest = other;
    }
    return earliest ? [at(cell, { otherRow: earliest.row + 1 })] : nothing;
  }

  private isDuplicate(site: SiteInput, other: LedgerRow): boolean {
    const { name, address } = this.entryOf(other).site;
    return site.address !== "" && site.name === name && site.address === address;
  }
}

/** One site that stands twice under names or addresses that differ a little. */
export const similarSite: TiedCheck = {
  code: "similar-site",
  severity: "warning",
  scope: "row",
  makeIndex: (context) => new SiteTies(context),
};
