const firstSize = 1024;
/** Numbers an entry takes: the entry after it in its chain, its block, its slot, its measures. */
const stride = 4;

/** No entry. */
export const NONE = -1;

/**
 * Which slots stand in a block, with a number that the caller keeps beside each. Blocks are 32-bit integers; entries
 * are chained in one typed array, since a large ledger makes a million of them and a Map of arrays costs ten times as
 * much (docs/benchmarks.md).
 */
export class BlockChains {
  private heads: Int32Array;
  private entries: Int32Array;
  private end = 0;
  private free = NONE;

  /** `expected`: about how many entries there will be. */
  constructor(expected = 0) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(firstSize, expected)));
    this.heads = new Int32Array(size).fill(NONE);
    this.entries = new Int32Array(size * stride);
  }

  add(block: number, slot: number, measures: number): void {
    const entry = this.allot();
    const head = this.headOf(block);
    const { entries } = this;
    entries[entry] = this.heads[head]!;
    entries[entry + 1] = block;
    entries[entry + 2] = slot;
    entries[entry + 3] = measures;
    this.heads[head] = entry;
  }

  /** Takes one entry of the slot out of the block. */
  remove(block: number, slot: number): void {
    const { entries } = this;
    const head = this.headOf(block);
    let before = NONE;
    for (let entry = this.heads[head]!; entry !== NONE; before = entry, entry = entries[entry]!) {
      if (entries[entry + 1] !== block || entries[entry + 2] !== slot) continue;
      if (before === NONE) this.heads[head] = entries[entry]!;
      else entries[before] = entries[entry]!;
      entries[entry] = this.free;
      this.free = entry;
      return;
    }
  }

  /** The first entry of a block, or `NONE`. */
  first(block: number): number {
    return this.from(this.heads[this.headOf(block)]!, block);
  }

  /** The entry of the same block after this one, or `NONE`. */
  after(entry: number): number {
    return this.from(this.entries[entry]!, this.entries[entry + 1]!);
  }

  slotOf(entry: number): number {
    return this.entries[entry + 2]!;
  }

  measuresOf(entry: number): number {
    return this.entries[entry + 3]!;
  }

  private from(start: number, block: number): number {
    const { entries } = this;
    let entry = start;
    while (entry !== NONE && entries[entry + 1] !== block) entry = entries[entry]!;
    return entry;
  }

  private headOf(block: number): number {
    return (Math.imul(block, 0x9e3779b1) >>> 7) & (this.heads.length - 1);
  }

  /** A place for one more entry: one that was freed, or the next of the array. */
  private allot(): number {
    if (this.free !== NONE) {
      const entry = this.free;
      this.free = this.entries[entry]!;
      return entry;
    }
    if (this.end === this.entries.length) this.grow();
    const entry = this.end;
    this.end += stride;
    return entry;
  }

  private grow(): void {
    const longer = new Int32Array(this.entries.length * 2);
    longer.set(this.entries);
    this.entries = longer;
    this.heads = new Int32Array(longer.length / stride).fill(NONE);
    // Growing happens when nothing is free, so that every entry stands in a chain.
    for (let entry = 0; entry < this.end; entry += stride) {
      const head = this.headOf(longer[entry + 1]!);
      longer[entry] = this.heads[head]!;
      this.heads[head] = entry;
    }
  }
}
