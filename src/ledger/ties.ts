import type { Located, TieIndex } from "./check";
import type { LedgerRow } from "./ledger";

/** One way a row is tied to others: rows with the same `key` are tied; `side` tells apart who is on which side. */
export interface Tie {
  readonly key: string;
  readonly side: string;
}

interface Group {
  readonly members: Map<LedgerRow, string>;
  /** The earliest rows of two different sides; undefined until asked for. */
  firsts: { row: LedgerRow; side: string }[] | undefined;
}

/** Rows tied by keys. Asking for the earliest tied row costs no more the more rows share a key. */
export class KeyedTies implements TieIndex {
  private readonly groups = new Map<string, Group>();

  constructor(
    private readonly tiesOf: (row: LedgerRow) => readonly Tie[],
    private readonly describe: (row: LedgerRow, earlier: LedgerRow) => Located | null,
    /** Whether rows of the same side concern each other, or only rows of different sides. */
    private readonly across: boolean,
  ) {}

  add(row: LedgerRow): void {
    for (const { key, side } of this.tiesOf(row)) {
      let group = this.groups.get(key);
      if (!group) this.groups.set(key, (group = { members: new Map(), firsts: undefined }));
      group.members.set(row, side);
      group.firsts = undefined;
    }
  }

  remove(row: LedgerRow): void {
    for (const { key } of this.tiesOf(row)) {
      const group = this.groups.get(key);
      if (!group) continue;
      group.members.delete(row);
      group.firsts = undefined;
      if (group.members.size === 0) this.groups.delete(key);
    }
  }

  *tied(row: LedgerRow): Iterable<LedgerRow> {
    for (const { key } of this.tiesOf(row)) {
      for (const member of this.groups.get(key)?.members.keys() ?? []) if (member !== row) yield member;
    }
  }

  judge(row: LedgerRow): readonly Located[] {
    let earliest: LedgerRow | null = null;
    for (const tie of this.tiesOf(row)) {
      const group = this.groups.get(tie.key);
      if (!group || group.members.size < 2) continue;
      const first = firstsOf(group).find(({ side }) => !this.across || side !== tie.side)?.row;
      if (first && first.row < row.row && (!earliest || first.row < earliest.row)) earliest = first;
    }
    const found = earliest && this.describe(row, earliest);
    return found ? [found] : [];
  }
}

function firstsOf(group: Group): { row: LedgerRow; side: string }[] {
  if (group.firsts) return group.firsts;
  let first: { row: LedgerRow; side: string } | undefined;
  let second: { row: LedgerRow; side: string } | undefined;
  for (const [row, side] of group.members) {
    if (!first || row.row < first.row.row) {
      if (first && first.side !== side) second = first;
      first = { row, side };
    } else if (side !== first.side && (!second || row.row < second.row.row)) {
      second = { row, side };
    }
  }
  return (group.firsts = [first, second].filter((entry) => entry !== undefined));
}
