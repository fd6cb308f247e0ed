import type { RowIndex } from "../../../workbook";
import type { LedgerRow } from "../../../ledger/ledger";
import { placeOf } from "./row-order";

/** The first row of a number, whose number it says it is, and the first row that says another. */
interface Named {
  readonly first: RowIndex | undefined;
  readonly owner: string | undefined;
  readonly other: RowIndex | undefined;
}

/** Rows of one number in the order of the sheet, and whose number each says it is. */
export class Sharers {
  readonly rows: LedgerRow[] = [];
  private readonly owners: string[] = [];
  /** Place of the first row that names another owner than the very first; -1 while all name one. */
  private other = -1;
  /** All that is said of its rows: only two of them are ever named. */
  named: Named = { first: undefined, other: undefined, owner: undefined };

  add(row: LedgerRow, owner: string): void {
    const place = placeOf(this.rows, row);
    this.rows.splice(place, 0, row);
    this.owners.splice(place, 0, owner);
    if (place < this.rows.length - 1) this.findOther();
    else if (this.other < 0 && owner !== this.owners[0]) this.other = place;
    this.settle();
  }

  remove(row: LedgerRow): void {
    const place = placeOf(this.rows, row);
    if (this.rows[place] !== row) return;
    this.rows.splice(place, 1);
    this.owners.splice(place, 1);
    this.findOther();
    this.settle();
  }

  replace(row: LedgerRow, by: LedgerRow): void {
    const place = placeOf(this.rows, row);
    if (this.rows[place] === row) this.rows[place] = by;
  }

  earliestOfAnother(owner: string): RowIndex | undefined {
    const { named } = this;
    return named.owner === owner ? named.other : named.first;
  }

  private findOther(): void {
    this.other = this.owners.findIndex((owner) => owner !== this.owners[0]);
  }

  /** Takes note of whom its rows name now, the same object where that is nobody else. */
  private settle(): void {
    const { named, rows, owners } = this;
    const [first, other, owner] = [rows[0]?.index, rows[this.other]?.index, owners[0]];
    if (named.first !== first || named.other !== other || named.owner !== owner)
      this.named = { first, other, owner };
  }
}
