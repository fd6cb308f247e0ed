import { BlockChains } from "./block-chains";
import { BlockList } from "./block-list";
import type { SiteParts } from "../judge/compare";
import { Postings } from "./postings";
import { LEAST } from "./prefix-bounds";
import type { SlotMerge } from "./slot-merge";
import type { SlotSet } from "./slot-set";

/** Beyond this many sites with one number they are told apart by their tokens. */
const CROWD = 16;

/**
 * Sites by telephone number. Of the many that share one number, as where a village gives its office's for every site,
 * only those are candidates that share a token without which neither rule can hold.
 */
export class PhoneBlocks {
  private readonly slots = new Postings<string>();
  private readonly crowds = new Map<string, BlockChains>();
  private readonly list = new BlockList();

  /** @param partsOf the ranked tokens of a slot, for those that were few and become a crowd; null when it is gone. */
  constructor(private readonly partsOf: (slot: number) => SiteParts | null) {}

  add(slot: number, phone: string, parts: SiteParts): void {
    this.slots.add(phone, slot);
    const crowd = this.crowds.get(phone);
    if (crowd) this.blocksOf(parts).addTo(crowd, slot);
    else if (this.slots.count(phone) > CROWD) this.crowds.set(phone, this.crowdOf(this.slots.of(phone)));
  }

  /** A crowd forgets the slot by itself, when it is no longer kept. */
  remove(slot: number, phone: string): void {
    this.slots.remove(phone, slot);
  }

  lookUp(phone: string, parts: SiteParts, found: SlotSet): void {
    const crowd = this.crowds.get(phone);
    if (crowd) this.blocksOf(parts).lookUp(crowd, found);
    else this.slots.collect(phone, found);
  }

  /** Lets the slots be taken one by one that `lookUp` would find. */
  open(phone: string, parts: SiteParts, merge: SlotMerge): void {
    const crowd = this.crowds.get(phone);
    if (crowd) this.blocksOf(parts).open(crowd, merge);
    else merge.addFew(this.slots.of(phone));
  }

  private crowdOf(slots: readonly number[]): BlockChains {
    const crowd = new BlockChains((slot) => this.partsOf(slot) !== null);
    for (const slot of slots) this.blocksOf(this.partsOf(slot)!).addTo(crowd, slot);
    return crowd;
  }

  /** Alike by half in name or address; or, where neither can be compared, the same operator. */
  private blocksOf({ name, address, operator }: SiteParts): BlockList {
    const list = this.list.clear();
    list.putTokens(0, name, LEAST.half);
    list.putTokens(1, address, LEAST.half);
    list.putTokens(2, operator, LEAST.lacking);
    return list;
  }
}
