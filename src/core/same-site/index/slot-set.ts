/** The round of a slot that is gone. */
const NEVER = -1;

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
    const last = this.rounds[slot];
    if (last === this.round || last === NEVER) return;
    this.rounds[slot] = this.round;
    this.members[this.count++] = slot;
  }

  /** From now on the slot cannot be added. */
  ban(slot: number): void {
    if (slot >= this.rounds.length) this.grow(slot);
    this.rounds[slot] = NEVER;
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
