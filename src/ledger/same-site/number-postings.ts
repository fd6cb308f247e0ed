const firstSize = 1024;
const none = -1;

/**
 * Which slots stand in a block, for blocks that are 32-bit integers: chains in typed arrays, since a large
 * ledger makes a million entries and a Map of arrays costs ten times as much (docs/benchmarks.md).
 */
export class NumberPostings {
  private heads = new Int32Array(firstSize).fill(none);
  private next = new Int32Array(firstSize);
  private blocks = new Int32Array(firstSize);
  private slots = new Int32Array(firstSize);
  private count = 0;
  private free = none;

  add(block: number, slot: number): void {
    const entry = this.allot();
    const head = this.headOf(block);
    this.blocks[entry] = block;
    this.slots[entry] = slot;
    this.next[entry] = this.heads[head]!;
    this.heads[head] = entry;
  }

  remove(block: number, slot: number): void {
    const head = this.headOf(block);
    let before = none;
    for (let entry = this.heads[head]!; entry !== none; before = entry, entry = this.next[entry]!) {
      if (this.blocks[entry] !== block || this.slots[entry] !== slot) continue;
      if (before === none) this.heads[head] = this.next[entry]!;
      else this.next[before] = this.next[entry]!;
      this.next[entry] = this.free;
      this.free = entry;
      return;
    }
  }

  collect(block: number, into: Set<number>): void {
    for (let entry = this.heads[this.headOf(block)]!; entry !== none; entry = this.next[entry]!) {
      if (this.blocks[entry] === block) into.add(this.slots[entry]!);
    }
  }

  private headOf(block: number): number {
    return (Math.imul(block, 0x9e3779b1) >>> 7) & (this.heads.length - 1);
  }

  /** A place for one more entry: one that was freed, or the next of the arrays. */
  private allot(): number {
    if (this.free !== none) {
      const entry = this.free;
      this.free = this.next[entry]!;
      return entry;
    }
    if (this.count === this.next.length) this.grow();
    return this.count++;
  }

  private grow(): void {
    const size = this.next.length * 2;
    const longer = (from: Int32Array) => {
      const to = new Int32Array(size);
      to.set(from);
      return to;
    };
    this.next = longer(this.next);
    this.blocks = longer(this.blocks);
    this.slots = longer(this.slots);
    this.heads = new Int32Array(size * 2).fill(none);
    // Growing happens when nothing is free, so that every entry stands in a chain.
    for (let entry = 0; entry < this.count; entry++) {
      const head = this.headOf(this.blocks[entry]!);
      this.next[entry] = this.heads[head]!;
      this.heads[head] = entry;
    }
  }
}
