import { type BlockChains, NONE } from "./block-chains";

/** Tells whether an entry may be a partner by its measures. */
export type MayMeet = (mine: number, least: number, theirs: number) => boolean;

/** Slots of several chains in their order, from the lowest, each once, and no further than somebody asks. */
export class SlotMerge {
  private readonly chains: BlockChains[] = [];
  private readonly entries: number[] = [];
  private readonly mine: number[] = [];
  private readonly least: number[] = [];
  private size = 0;
  private few: readonly number[] = [];
  private next = 0;

  constructor(
    private readonly mayMeet: MayMeet,
    private readonly isKept: (slot: number) => boolean,
  ) {}

  clear(): this {
    this.size = 0;
    this.few = [];
    this.next = 0;
    return this;
  }

  /** Adds the slots of a block that may be partners of measures. */
  addChain(chains: BlockChains, block: number, mine: number, least: number): void {
    const entry = this.meeting(chains, chains.first(block), mine, least);
    if (entry === NONE) return;
    const at = this.size++;
    this.chains[at] = chains;
    this.entries[at] = entry;
    this.mine[at] = mine;
    this.least[at] = least;
  }

  /** Adds slots that are few. */
  addFew(slots: readonly number[]): void {
    this.few = [...this.few, ...slots].sort((a, b) => a - b);
  }

  /** The next slot that is still kept, or `NONE`. */
  take(): number {
    for (;;) {
      let lowest = this.next < this.few.length ? this.few[this.next]! : Infinity;
      for (let i = 0; i < this.size; i++) lowest = Math.min(lowest, this.chains[i]!.slotOf(this.entries[i]!));
      if (lowest === Infinity) return NONE;
      this.pass(lowest);
      if (this.isKept(lowest)) return lowest;
    }
  }

  private pass(slot: number): void {
    while (this.few[this.next] === slot) this.next++;
    for (let i = this.size - 1; i >= 0; i--) {
      const chains = this.chains[i]!;
      let entry = this.entries[i]!;
      while (entry !== NONE && chains.slotOf(entry) === slot)
        entry = this.meeting(chains, chains.after(entry), this.mine[i]!, this.least[i]!);
      this.entries[i] = entry;
      if (entry === NONE) this.drop(i);
    }
  }

  private drop(i: number): void {
    const last = --this.size;
    this.chains[i] = this.chains[last]!;
    this.entries[i] = this.entries[last]!;
    this.mine[i] = this.mine[last]!;
    this.least[i] = this.least[last]!;
  }

  private meeting(chains: BlockChains, from: number, mine: number, least: number): number {
    let entry = from;
    while (entry !== NONE && !this.mayMeet(mine, least, chains.measuresOf(entry)))
      entry = chains.after(entry);
    return entry;
  }
}
