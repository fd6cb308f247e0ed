import type { RowIndex } from "../../../workbook";
import type { LedgerRow } from "../../../ledger/ledger";
import { Sharers } from "./sharers";

/** Who a number belongs to in a row. */
export interface Owned {
  readonly phone: string;
  readonly owner: string;
}

const none: readonly Owned[] = [];
const nobody: readonly LedgerRow[] = [];

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

/** Rows tied by a telephone number. Asking for the earliest costs no more the more rows share a number. */
export class PhoneTies {
  /** A row that is alone with its number, as most are, needs no more than itself. */
  private readonly byPhone = new Map<string, LedgerRow | Sharers>();
  private changes = 0;

  /** Another number whenever rows that share a number may name others than before. */
  get version(): number {
    return this.changes;
  }

  /** @returns rows that were the first of their number and now have this one above them. */
  add(row: LedgerRow): readonly LedgerRow[] {
    let below: readonly LedgerRow[] = nobody;
    for (const { phone, owner } of ownedBy(row)) {
      const known = this.byPhone.get(phone);
      const first = known instanceof Sharers ? known.rows[0] : known;
      if (first && first.index > row.index) below = [...below, first];
      if (known instanceof Sharers) this.note(known, () => known.add(row, owner));
      else if (known) this.byPhone.set(phone, sharersOf(phone, [known, row]));
      else this.byPhone.set(phone, row);
    }
    return below;
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
      if (known instanceof Sharers) this.note(known, () => known.remove(row));
      if (known === row || (known instanceof Sharers && known.rows.length === 0)) this.byPhone.delete(phone);
    }
  }

  private note(sharers: Sharers, change: () => void): void {
    const before = sharers.named;
    change();
    if (sharers.named !== before) this.changes++;
  }

  /** Tells from now on, at little cost, `earliestOfAnother` of a row; null while nobody above shares a number with it. */
  watch(row: LedgerRow): (() => RowIndex | null) | null {
    const shared = ownedBy(row).flatMap(({ phone, owner }) => {
      const sharers = this.byPhone.get(phone);
      return sharers instanceof Sharers && sharers.rows[0]!.index < row.index ? [{ sharers, owner }] : [];
    });
    if (shared.length === 0) return null;
    return () => {
      let earliest = row.index;
      for (const { sharers, owner } of shared) {
        const first = sharers.earliestOfAnother(owner);
        if (first !== undefined && first < earliest) earliest = first;
      }
      return earliest === row.index ? null : earliest;
    };
  }

  /** The earliest row above this one that names another owner for a number of its. */
  earliestOfAnother(row: LedgerRow): RowIndex | null {
    return this.watch(row)?.() ?? null;
  }
}

function sharersOf(phone: string, rows: readonly LedgerRow[]): Sharers {
  const sharers = new Sharers();
  for (const row of rows) sharers.add(row, ownedBy(row).find((owned) => owned.phone === phone)!.owner);
  return sharers;
}
