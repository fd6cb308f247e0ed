import { type BlockChains, NONE } from "./block-chains";
import type { SiteParts } from "../judge/compare";
import { mayBeSame, mayReach, measuresOf, reachBeside, reachOf } from "./prefix-bounds";
import type { SlotMerge } from "./slot-merge";
import type { SlotSet } from "./slot-set";

/** Says of a block of name and address, where no one part has to reach anything. */
const BOTH = 0;

/** Whether two that stand in one block may be partners by their measures there. */
export function mayMeet(mine: number, least: number, theirs: number): boolean {
  return least === BOTH ? mayBeSame(mine, theirs) : mayReach(least, mine, theirs);
}

/** One number for two. Two pairs may share it: that costs a comparison and loses nothing. */
function mixed(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ second) | 0;
}

/** Blocks that a site stands in or is looked up by, in arrays that are used again for the next site. */
export class BlockList {
  private readonly blocks: number[] = [];
  private readonly measures: number[] = [];
  private readonly least: number[] = [];
  private size = 0;

  clear(): this {
    this.size = 0;
    return this;
  }

  /**
   * The tokens of a part with one of which any partner of the coefficient `least` stands.
   * @param kind tells the same tokens apart in what is never looked up together.
   */
  putTokens(kind: number, ranks: readonly number[], least: number): void {
    const reach = reachOf(ranks.length, least);
    for (let at = 0; at < reach; at++) this.put(mixed(kind, ranks[at]!), measuresOf(ranks.length, at), least);
  }

  /** The pairs of a token of the name and one of the address with one of which any partner that has both stands. */
  putPairs({ name, address }: SiteParts): void {
    for (let i = 0; i < name.length; i++) {
      const reach = reachBeside(name.length, i, address.length);
      if (reach === 0) break;
      for (let j = 0; j < reach; j++)
        this.put(mixed(name[i]!, address[j]!), measuresOf(name.length, i, address.length, j), BOTH);
    }
  }

  addTo(chains: BlockChains, slot: number): void {
    for (let i = 0; i < this.size; i++) chains.add(this.blocks[i]!, slot, this.measures[i]!);
  }

  /** Finds the slots that stand in one of the blocks and may be partners by their measures. */
  lookUp(chains: BlockChains, found: SlotSet): void {
    for (let i = 0; i < this.size; i++) {
      const mine = this.measures[i]!;
      const least = this.least[i]!;
      for (let entry = chains.first(this.blocks[i]!); entry !== NONE; entry = chains.after(entry)) {
        const theirs = chains.measuresOf(entry);
        if (mayMeet(mine, least, theirs)) found.add(chains.slotOf(entry));
      }
    }
  }

  /** Lets the slots be taken one by one that `lookUp` would find. */
  open(chains: BlockChains, merge: SlotMerge): void {
    for (let i = 0; i < this.size; i++)
      merge.addChain(chains, this.blocks[i]!, this.measures[i]!, this.least[i]!);
  }

  private put(block: number, measures: number, least: number): void {
    const at = this.size++;
    this.blocks[at] = block;
    this.measures[at] = measures;
    this.least[at] = least;
  }
}
