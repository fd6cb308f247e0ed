import type { LedgerRow } from "../../ledger";
import { PhoneTies } from "./phone-ties";
import { SiteTies, type TiesContext } from "./site-ties";

/** The rows of a ledger by what ties them to one another: whoever of them changes, those below are judged again. */
export class RowTies {
  readonly phones = new PhoneTies();
  readonly sites: SiteTies;

  /** Holds no row yet; those of the ledger tell which words are rare. */
  constructor(context: TiesContext) {
    this.sites = new SiteTies(context);
  }

  add(row: LedgerRow): void {
    this.phones.add(row);
    this.sites.add(row);
  }

  remove(row: LedgerRow): void {
    this.phones.remove(row);
    this.sites.remove(row);
  }

  /** Rows below this one that are tied to it; some more than once. */
  *tied(row: LedgerRow): Iterable<LedgerRow> {
    yield* this.phones.tied(row);
    yield* this.sites.tied(row);
  }
}
