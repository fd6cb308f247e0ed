import { type BlockChains, NONE } from "./block-chains";

/** Tells whether an entry may be a partner by its measures. */
export type MayMeet = (mine: number, least: number, theirs: number) => boolean;

/** So far every chain is followed at first. */
const firstLimit = 64;

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
    const entry = chains.first(block);
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
      const lowest = this.lowest();
      if (lowest === Infinity) return NONE;
      this.pass(lowest);
      if (this.isKept(lowest)) return lowest;
    }
  }

  /**
   * The lowest slot that may be a partner. A chain may be long and begin with many that are none: no chain is followed
   * much further than to where another one has a partner.
   */
  private lowest(): number {
    let lowest = this.next < this.few.length ? this.few[this.next]! : Infinity;
    for (let limit = firstLimit; ; limit *= 8) {
      for (let i = this.size - 1; i >= 0; i--)
        lowest = Math.min(lowest, this.firstMeeting(i, Math.min(lowest, limit)));
      if (lowest <= limit || this.size === 0) return lowest;
    }
  }

  /** Follows a chain to its next slot that may be a partner, if it is below a limit; infinity if not. */
  private firstMeeting(i: number, limit: number): number {
    const chains = this.chains[i]!;
    let entry = this.entries[i]!;
    let slot = chains.slotOf(entry);
    while (slot < limit && !this.mayMeet(this.mine[i]!, this.least[i]!, chains.measuresOf(entry))) {
      entry = chains.after(entry);
      if (entry === NONE) {
        this.drop(i);
        return Infinity;
      }
      slot = chains.slotOf(entry);
    }
    this.entries[i] = entry;
    return slot < limit ? slot : Infinity;
  }

  private pass(slot: number): void {
    while (this.few[this.next] === slot) this.next++;
    for (let i = this.size - 1; i >= 0; i--) {
      const chains = this.chains[i]!;
      let entry = this.entries[i]!;
      while (entry !== NONE && chains.slotOf(entry) === slot) entry = chains.after(entry);
      if (entry === NONE) this.drop(i);
      else this.entries[i] = entry;
    }
  }

  private drop(i: number): void {
    const last = --this.size;
    this.chains[i] = this.chains[last]!;
    this.entries[i] = this.entries[last]!;
    this.mine[i] = this.mine[last]!;
    this.least[i] = this.least[last]!;
  }
}
