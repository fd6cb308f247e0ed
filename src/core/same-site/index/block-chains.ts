const firstSize = 1024;
/** Numbers an entry takes: the entry after it in its chain, its block, its slot, its measures. */
const stride = 4;

/** No entry. */
export const NONE = -1;

/**
 * Which slots stand in a block, with a number that the caller keeps beside each. Blocks are 32-bit integers; entries
 * are chained in one typed array, since a large ledger makes a million of them and a Map of arrays costs ten times as
 * much (docs/benchmarks.md). A chain has its entries in the order they were added: it is kept by its last entry, after
 * which comes its first. Nothing is taken out, for chains may be long: slots that are gone make room when there
 * is none left.
 */
export class BlockChains {
  private ends: Int32Array;
  private entries: Int32Array;
  private end = 0;

  /**
   * @param isKept tells a slot that is still there from one that is gone for good.
   * @param expected about how many entries there will be.
   */
  constructor(
    private readonly isKept: (slot: number) => boolean,
    expected = 0,
  ) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(firstSize, expected)));
    this.ends = new Int32Array(size).fill(NONE);
    this.entries = new Int32Array(size * stride);
  }

  add(block: number, slot: number, measures: number): void {
    if (this.end === this.entries.length) this.makeRoom();
    const entry = this.end;
    this.end += stride;
    const { entries } = this;
    entries[entry + 1] = block;
    entries[entry + 2] = slot;
    entries[entry + 3] = measures;
    this.link(entry);
  }

  /** Nothing was ever added. */
  get isEmpty(): boolean {
    return this.end === 0;
  }

  /** The first entry of a block, or `NONE`. */
  first(block: number): number {
    const last = this.ends[this.endOf(block)]!;
    return last === NONE ? NONE : this.from(this.entries[last]!, last, block);
  }

  /** The entry of the same block after this one, or `NONE`. */
  after(entry: number): number {
    const block = this.entries[entry + 1]!;
    const last = this.ends[this.endOf(block)]!;
    return entry === last ? NONE : this.from(this.entries[entry]!, last, block);
  }

  slotOf(entry: number): number {
    return this.entries[entry + 2]!;
  }

  measuresOf(entry: number): number {
    return this.entries[entry + 3]!;
  }

  private from(start: number, last: number, block: number): number {
    const { entries } = this;
    let entry = start;
    while (entries[entry + 1] !== block) {
      if (entry === last) return NONE;
      entry = entries[entry]!;
    }
    return entry;
  }

  private endOf(block: number): number {
    return (Math.imul(block, 0x9e3779b1) >>> 7) & (this.ends.length - 1);
  }

  private link(entry: number): void {
    const { entries } = this;
    const end = this.endOf(entries[entry + 1]!);
    const last = this.ends[end]!;
    entries[entry] = last === NONE ? entry : entries[last]!;
    if (last !== NONE) entries[last] = entry;
    this.ends[end] = entry;
  }

  /** Leaves out the slots that are gone; twice the room where that frees less than half of it. */
  private makeRoom(): void {
    const { entries } = this;
    let kept = 0;
    for (let entry = 0; entry < this.end; entry += stride) {
      if (!this.isKept(entries[entry + 2]!)) continue;
      entries.copyWithin(kept, entry, entry + stride);
      kept += stride;
    }
    if (kept > entries.length / 2) {
      this.entries = new Int32Array(entries.length * 2);
      this.entries.set(entries.subarray(0, kept));
    }
    this.end = kept;
    this.ends = new Int32Array(this.entries.length / stride).fill(NONE);
    for (let entry = 0; entry < kept; entry += stride) this.link(entry);
  }
}
