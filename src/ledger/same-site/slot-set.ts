/** Slots, each once, in the order they were added; emptied at no cost and used again. */
export class SlotSet {
  /** The round in which a slot was last added. */
  private rounds = new Int32Array(1024);
  private round = 1;
  private readonly members: number[] = [];
  private count = 0;

  clear(): void {
    this.round++;
    this.count = 0;
  }

  add(slot: number): void {
    if (slot >= this.rounds.length) this.grow(slot);
    if (this.rounds[slot] === this.round) return;
    this.rounds[slot] = this.round;
    this.members[this.count++] = slot;
  }

  get size(): number {
    return this.count;
  }

  at(place: number): number {
    return this.members[place]!;
  }

  private grow(slot: number): void {
    const longer = new Int32Array(Math.max(slot + 1, this.rounds.length * 2));
    longer.set(this.rounds);
    this.rounds = longer;
  }
}
