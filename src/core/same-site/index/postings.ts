import type { SlotSet } from "./slot-set";

/** Which slots stand in a block. */
export class Postings<Block> {
  /** A slot that is alone in its block, as most are, needs no list. */
  private readonly slots = new Map<Block, number | number[]>();

  add(block: Block, slot: number): void {
    const known = this.slots.get(block);
    if (known === undefined) this.slots.set(block, slot);
    else if (typeof known === "number") this.slots.set(block, [known, slot]);
    else known.push(slot);
  }

  remove(block: Block, slot: number): void {
    const known = this.slots.get(block);
    if (typeof known === "object") {
      const at = known.indexOf(slot);
      if (at >= 0) known.splice(at, 1);
      if (known.length === 0) this.slots.delete(block);
    } else if (known === slot) this.slots.delete(block);
  }

  of(block: Block): readonly number[] {
    const known = this.slots.get(block);
    return known === undefined ? [] : typeof known === "number" ? [known] : known;
  }

  count(block: Block): number {
    const known = this.slots.get(block);
    return known === undefined ? 0 : typeof known === "number" ? 1 : known.length;
  }

  collect(block: Block, into: SlotSet): void {
    const known = this.slots.get(block);
    if (typeof known === "number") into.add(known);
    else if (known) for (const slot of known) into.add(slot);
  }
}
