import type { Located, TieIndex } from "./check";
import type { LedgerRow } from "./ledger";
import { placeOf } from "./row-groups";

/** One way a row is tied to others: rows with the same `key` are tied; `side` tells apart who is on which side. */
export interface Tie {
  readonly key: string;
  readonly side: string;
}

/** Rows of one key in the order of the sheet, and the side that each is on. */
class TieGroup {
  readonly rows: LedgerRow[] = [];
  private readonly sides: string[] = [];
  /** Place of the first row that is not on the side of the very first; -1 while all are on one side. */
  private other = -1;

  add(row: LedgerRow, side: string): void {
    const place = placeOf(this.rows, row);
    this.rows.splice(place, 0, row);
    this.sides.splice(place, 0, side);
    if (place < this.rows.length - 1) this.findOther();
    else if (this.other < 0 && side !== this.sides[0]) this.other = place;
  }

  remove(row: LedgerRow): void {
    const place = placeOf(this.rows, row);
    if (this.rows[place] !== row) return;
    this.rows.splice(place, 1);
    this.sides.splice(place, 1);
    this.findOther();
  }

  earliest(): LedgerRow | undefined {
    return this.rows[0];
  }

  earliestNotOf(side: string): LedgerRow | undefined {
    return this.sides[0] === side ? this.rows[this.other] : this.rows[0];
  }

  private findOther(): void {
    this.other = this.sides.findIndex((side) => side !== this.sides[0]);
  }
}

/** Rows tied by keys. Asking for the earliest tied row costs no more the more rows share a key. */
export class KeyedTies implements TieIndex {
  /** A row that is alone with its key, as most are, needs no group. */
  private readonly groups = new Map<string, LedgerRow | TieGroup>();
  private lastRow: LedgerRow | null = null;
  private lastTies: readonly Tie[] = [];

  constructor(
    private readonly tiesOf: (row: LedgerRow) => readonly Tie[],
    private readonly describe: (row: LedgerRow, earlier: LedgerRow) => Located | null,
    /** Whether rows of the same side concern each other, or only rows of different sides. */
    private readonly across: boolean,
  ) {}

  add(row: LedgerRow): void {
    for (const { key, side } of this.ties(row)) {
      const known = this.groups.get(key);
      if (known instanceof TieGroup) known.add(row, side);
      else if (known) this.groups.set(key, this.grouped(key, [known, row]));
      else this.groups.set(key, row);
    }
  }

  remove(row: LedgerRow): void {
    for (const { key } of this.ties(row)) {
      const known = this.groups.get(key);
      if (known instanceof TieGroup) {
        known.remove(row);
        if (known.rows.length === 0) this.groups.delete(key);
      } else if (known === row) this.groups.delete(key);
    }
  }

  *tied(row: LedgerRow): Iterable<LedgerRow> {
    for (const { key } of this.ties(row)) {
      const group = this.groups.get(key);
      if (group instanceof TieGroup)
        yield* group.rows.slice(placeOf(group.rows, row)).filter((tied) => tied !== row);
    }
  }

  judge(row: LedgerRow): readonly Located[] {
    let earliest: LedgerRow | null = null;
    for (const { key, side } of this.ties(row)) {
      const group = this.groups.get(key);
      if (!(group instanceof TieGroup)) continue;
      const first = this.across ? group.earliestNotOf(side) : group.earliest();
      if (first && first.row < row.row && (!earliest || first.row < earliest.row)) earliest = first;
    }
    const found = earliest && this.describe(row, earliest);
    return found ? [found] : [];
  }

  private grouped(key: string, rows: readonly LedgerRow[]): TieGroup {
    const group = new TieGroup();
    for (const row of rows) group.add(row, this.tiesOf(row).find((tie) => tie.key === key)!.side);
    return group;
  }

  /** A row is as a rule added and then judged. */
  private ties(row: LedgerRow): readonly Tie[] {
    if (this.lastRow !== row) {
      this.lastTies = this.tiesOf(row);
      this.lastRow = row;
    }
    return this.lastTies;
  }
}
