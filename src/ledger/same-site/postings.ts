/** Which slots stand in a block. */
export class Postings<Block> {
  private readonly slots = new Map<Block, number[]>();

  add(block: Block, slot: number): void {
    const slots = this.slots.get(block);
    if (slots) slots.push(slot);
    else this.slots.set(block, [slot]);
  }

  remove(block: Block, slot: number): void {
    const slots = this.slots.get(block);
    const at = slots?.indexOf(slot) ?? -1;
    if (!slots || at < 0) return;
    if (slots.length === 1) this.slots.delete(block);
    else slots.splice(at, 1);
  }

  collect(block: Block, into: Set<number>): void {
    const slots = this.slots.get(block);
    if (slots) for (const slot of slots) into.add(slot);
  }
}
