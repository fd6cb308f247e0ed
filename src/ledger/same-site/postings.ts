const none: readonly number[] = [];

/** Which slots stand in a block. */
export class Postings<Block> {
  private readonly slots = new Map<Block, number[]>();

  /** @returns how many stand in the block now. */
  add(block: Block, slot: number): number {
    const slots = this.slots.get(block);
    if (slots) return slots.push(slot);
    this.slots.set(block, [slot]);
    return 1;
  }

  remove(block: Block, slot: number): void {
    const slots = this.slots.get(block);
    const at = slots?.indexOf(slot) ?? -1;
    if (!slots || at < 0) return;
    if (slots.length === 1) this.slots.delete(block);
    else slots.splice(at, 1);
  }

  of(block: Block): readonly number[] {
    return this.slots.get(block) ?? none;
  }
}
