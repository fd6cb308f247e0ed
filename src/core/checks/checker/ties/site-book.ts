import type { LedgerRow } from "../../../ledger/ledger";
import type { SiteInput, SiteKey } from "../../../same-site";
import { placeOf } from "./row-order";

/** Rows that are alike to the letter, in the order of the sheet: compared with others as one. */
export interface Site {
  /** A number that no other site of the book has. */
  readonly slot: number;
  readonly key: SiteKey;
  readonly rows: LedgerRow[];
}

/** Sites of one name and address whose operators or numbers differ. */
interface Namesakes {
  /** The rows of all of them in the order of the sheet. */
  readonly rows: LedgerRow[];
  readonly sites: Map<string, Site>;
}

function wordsOf({ name, address }: SiteInput): string {
  return `${name}\n${address}`;
}

function contactOf({ operator, phones }: SiteInput): string {
  return phones.length === 0 ? operator : [operator, ...phones].join("\n");
}

function put(rows: LedgerRow[], row: LedgerRow): void {
  rows.splice(placeOf(rows, row), 0, row);
}

function take(rows: LedgerRow[], row: LedgerRow): void {
  const place = placeOf(rows, row);
  if (rows[place] === row) rows.splice(place, 1);
}

function exchange(rows: LedgerRow[], row: LedgerRow, by: LedgerRow): void {
  const place = placeOf(rows, row);
  if (rows[place] === row) rows[place] = by;
}

/** The sites of a ledger by their name and address. */
export class SiteBook {
  /** A site without namesakes, as most are, needs no more than itself. */
  private readonly byWords = new Map<string, Site | Namesakes>();
  private readonly bySlot: (Site | undefined)[] = [];

  at(slot: number): Site {
    return this.bySlot[slot]!;
  }

  /** Adds a row to its site, which is new where it holds that row alone. */
  add(row: LedgerRow, key: SiteKey): Site {
    const words = wordsOf(key.site);
    const known = this.byWords.get(words);
    if (!known) {
      const site = this.newSite(row, key);
      this.byWords.set(words, site);
      return site;
    }
    if (!("sites" in known) && contactOf(known.key.site) === contactOf(key.site)) {
      put(known.rows, row);
      return known;
    }
    const namesakes = "sites" in known ? known : namesakesOf(known);
    this.byWords.set(words, namesakes);
    put(namesakes.rows, row);
    const contact = contactOf(key.site);
    const site = namesakes.sites.get(contact);
    if (site) put(site.rows, row);
    else namesakes.sites.set(contact, this.newSite(row, key));
    return namesakes.sites.get(contact)!;
  }

  /** Takes a row out of its site, which is gone where none is left. */
  remove(row: LedgerRow, { site: input }: SiteKey): Site {
    const words = wordsOf(input);
    const known = this.byWords.get(words)!;
    const site = "sites" in known ? known.sites.get(contactOf(input))! : known;
    take(known.rows, row);
    if (known.rows.length === 0) this.byWords.delete(words);
    if ("sites" in known) {
      take(site.rows, row);
      if (site.rows.length === 0) known.sites.delete(contactOf(input));
    }
    if (site.rows.length === 0) this.bySlot[site.slot] = undefined;
    return site;
  }

  /** Puts a row in the place of one that stood at its place. */
  replace(row: LedgerRow, { site: input }: SiteKey, by: LedgerRow): void {
    const known = this.byWords.get(wordsOf(input))!;
    exchange(known.rows, row, by);
    if ("sites" in known) exchange(known.sites.get(contactOf(input))!.rows, row, by);
  }

  /** The rows of the same name and address, the earliest first. */
  namesakes({ site }: SiteKey): readonly LedgerRow[] {
    return this.byWords.get(wordsOf(site))?.rows ?? [];
  }

  private newSite(row: LedgerRow, key: SiteKey): Site {
    const site = { slot: this.bySlot.length, key, rows: [row] };
    this.bySlot.push(site);
    return site;
  }
}

function namesakesOf(site: Site): Namesakes {
  return { rows: [...site.rows], sites: new Map([[contactOf(site.key.site), site]]) };
}
