import type { LedgerRow } from "../../../ledger/ledger";
import { below, placeOf } from "./row-order";
import type { IsConcerned } from "./tie";

/** Who a number belongs to in a row. */
export interface Owned {
  readonly phone: string;
  readonly owner: string;
}

const none: readonly Owned[] = [];

/** Each valid number of a row that somebody is named for, once. */
export function ownedBy(row: LedgerRow): readonly Owned[] {
  const { phones } = row.contact;
  let owned: readonly Owned[] = none;
  for (let i = phones.length - 1; i >= 0; i--) {
    const { canonical, owner } = phones[i]!;
    if (canonical && owner && !owned.some(({ phone }) => phone === canonical))
      owned = [...owned, { phone: canonical, owner }];
  }
  return owned;
}

/** Rows of one number in the order of the sheet, and whose number each says it is. */
class Sharers {
  readonly rows: LedgerRow[] = [];
  private readonly owners: string[] = [];
  /** Place of the first row that names another owner than the very first; -1 while all name one. */
  private other = -1;

  add(row: LedgerRow, owner: string): void {
    const place = placeOf(this.rows, row);
    this.rows.splice(place, 0, row);
    this.owners.splice(place, 0, owner);
    if (place < this.rows.length - 1) this.findOther();
    else if (this.other < 0 && owner !== this.owners[0]) this.other = place;
  }

  remove(row: LedgerRow): void {
    const place = placeOf(this.rows, row);
    if (this.rows[place] !== row) return;
    this.rows.splice(place, 1);
    this.owners.splice(place, 1);
    this.findOther();
  }

  replace(row: LedgerRow, by: LedgerRow): void {
    const place = placeOf(this.rows, row);
    if (this.rows[place] === row) this.rows[place] = by;
  }

  /** Whether others name this row as the earliest of another owner: only two rows are ever named. */
  isNamed(row: LedgerRow): boolean {
    return this.other >= 0 && (row === this.rows[0] || row === this.rows[this.other]);
  }

  earliestOfAnother(owner: string): LedgerRow | undefined {
    return this.owners[0] === owner ? this.rows[this.other] : this.rows[0];
  }

  private findOther(): void {
    this.other = this.owners.findIndex((owner) => owner !== this.owners[0]);
  }
}

/** Rows tied by a telephone number. Asking for the earliest costs no more the more rows share a number. */
export class PhoneTies {
  /** A row that is alone with its number, as most are, needs no more than itself. */
  private readonly byPhone = new Map<string, LedgerRow | Sharers>();

  add(row: LedgerRow): void {
    for (const { phone, owner } of ownedBy(row)) {
      const known = this.byPhone.get(phone);
      if (known instanceof Sharers) known.add(row, owner);
      else if (known) this.byPhone.set(phone, sharersOf(phone, [known, row]));
      else this.byPhone.set(phone, row);
    }
  }

  /** Puts a row in the place of one that stood at its place and names the same numbers of the same people. */
  replace(row: LedgerRow, owned: readonly Owned[], by: LedgerRow): void {
    for (const { phone } of owned) {
      const known = this.byPhone.get(phone);
      if (known instanceof Sharers) known.replace(row, by);
      else if (known === row) this.byPhone.set(phone, by);
    }
  }

  remove(row: LedgerRow, owned = ownedBy(row)): void {
    for (const { phone } of owned) {
      const known = this.byPhone.get(phone);
      if (known instanceof Sharers) known.remove(row);
      if (known === row || (known instanceof Sharers && known.rows.length === 0)) this.byPhone.delete(phone);
    }
  }

  /** Rows below this one that share a number with it. */
  *tied(row: LedgerRow, owned = ownedBy(row), isConcerned?: IsConcerned): Iterable<LedgerRow> {
    for (const { phone } of owned) {
      const known = this.byPhone.get(phone);
      if (!(known instanceof Sharers)) continue;
      if (isConcerned && !known.isNamed(row)) continue;
      for (const other of below(known.rows, row))
        if (!isConcerned || isConcerned(other, "phone")) yield other;
    }
  }

  /** The earliest row above this one that names another owner for a number of its. */
  earliestOfAnother(row: LedgerRow): LedgerRow | null {
    let earliest = row;
    for (const { phone, owner } of ownedBy(row)) {
      const known = this.byPhone.get(phone);
      const first = known instanceof Sharers ? known.earliestOfAnother(owner) : undefined;
      if (first && first.index < earliest.index) earliest = first;
    }
    return earliest === row ? null : earliest;
  }
}

function sharersOf(phone: string, rows: readonly LedgerRow[]): Sharers {
  const sharers = new Sharers();
  for (const row of rows) sharers.add(row, ownedBy(row).find((owned) => owned.phone === phone)!.owner);
  return sharers;
}
