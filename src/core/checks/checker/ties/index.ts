import type { LedgerRow } from "../../../ledger/ledger";
import type { SiteKey } from "../../../same-site";
import { type Owned, ownedBy, PhoneTies } from "./phone-ties";
import { SiteTies, type TiesContext } from "./site-ties";
import type { IsConcerned } from "./tie";

/** What ties a row to others, as it was when it was asked for. */
export interface Bonds {
  readonly row: LedgerRow;
  readonly owned: readonly Owned[];
  readonly key: SiteKey;
}

/** The rows of a ledger by what ties them to one another: whoever of them changes, those below are judged again. */
export class RowTies {
  readonly phones = new PhoneTies();
  readonly sites: SiteTies;

  /** Holds no row yet; those of the ledger tell which words are rare. */
  constructor(context: TiesContext) {
    this.sites = new SiteTies(context);
  }

  /** What ties a row to others: to be asked before its cells are other ones. */
  bondsOf(row: LedgerRow): Bonds {
    return { row, owned: ownedBy(row), key: this.sites.key(row) };
  }

  /** @returns rows that were the first of their number and now have this one above them. */
  add(row: LedgerRow): readonly LedgerRow[] {
    this.sites.add(row);
    return this.phones.add(row);
  }

  remove({ row, owned, key }: Bonds): void {
    this.phones.remove(row, owned);
    this.sites.remove(row, key);
  }

  /** Puts a row in the place of the one that it follows, where nothing of its bonds is another; false otherwise. */
  replace(before: Bonds, by: LedgerRow): boolean {
    const now = this.bondsOf(by);
    if (textOf(before) !== textOf(now)) return false;
    this.phones.replace(before.row, before.owned, by);
    this.sites.replace(before.row, before.key, by);
    return true;
  }

  /** Rows below this one of the same site; some more than once, and only those that are concerned, if asked so. */
  tied({ row, key }: Bonds, isConcerned?: IsConcerned): Iterable<LedgerRow> {
    return this.sites.tied(row, key, isConcerned);
  }
}

function textOf({ owned, key: { site } }: Bonds): string {
  return JSON.stringify([owned, site]);
}

export { Namings } from "./namings";
