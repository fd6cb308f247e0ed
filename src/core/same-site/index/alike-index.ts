import { BlockChains } from "./block-chains";
import { BlockList, mayMeet } from "./block-list";
import type { SiteParts } from "../judge/compare";
import type { SiteKey } from "../judge/key";
import { PhoneBlocks } from "./phone-blocks";
import { LEAST, shortestPartner } from "./prefix-bounds";
import { SlotMerge } from "./slot-merge";
import { SlotSet } from "./slot-set";
import { TokenOrder } from "./token-order";

/** Beyond this many tokens in a part a site stands in blocks of single tokens: pairs grow with their product. */
const LONG = 40;
/** About how many blocks a site stands in. */
const BLOCKS_A_SITE = 16;
const shortestName = shortestPartner(LONG, LEAST.nameOfComplete);
const shortestAddress = shortestPartner(LONG, LEAST.addressOfComplete);

/** Kinds of blocks of single tokens. */
const KIND = { complete: 16, lacking: 32, longName: 48, longAddress: 49 } as const;

/** A site with its tokens in the order of their rarity. */
interface RankedSite {
  readonly key: SiteKey;
  readonly parts: SiteParts;
}

/**
 * Which sites need to be compared by the first and the third rule of consolidation.md. Two such sites share a telephone
 * number, or one of them has none and they share rare tokens without which the similarity cannot be reached: one of the
 * name and one of the address where both sites have both, else one of a part that both have.
 */
export class AlikeIndex {
  private readonly order: TokenOrder;
  private readonly kept: (SiteKey | undefined)[] = [];
  private readonly byPhone = new PhoneBlocks((slot) => {
    const key = this.kept[slot];
    return key ? this.ranked(key).parts : null;
  });
  private readonly withPhone: BlockChains;
  private readonly withoutPhone: BlockChains;
  private readonly list = new BlockList();
  private readonly found = new SlotSet();
  private readonly merge = new SlotMerge(mayMeet, (slot) => this.kept[slot] !== undefined);
  private lastRanked: RankedSite | null = null;
  /** How many sites lack name or address: most ledgers have none, and nothing need be looked up for them. */
  private lacking = 0;

  /**
   * What it is made with bears on speed only, never on what is found.
   * @param sample sites that tell which bigrams are rare.
   * @param expected how many sites there will be.
   */
  constructor(sample: Iterable<SiteKey>, expected = 0) {
    this.order = new TokenOrder(sample);
    const isKept = (slot: number) => this.kept[slot] !== undefined;
    this.withPhone = new BlockChains(isKept, expected * BLOCKS_A_SITE);
    this.withoutPhone = new BlockChains(isKept);
  }

  /** Adds a site under a slot: a small whole number of the caller's that no site has or had. */
  add(slot: number, key: SiteKey): void {
    const site = this.ranked(key);
    this.kept[slot] = key;
    if (!isComplete(key)) this.lacking++;
    for (const phone of key.site.phones) this.byPhone.add(slot, phone, site.parts);
    this.blocksOf(site).addTo(this.chainsOf(site), slot);
  }

  remove(slot: number): void {
    const key = this.kept[slot];
    if (!key) return;
    for (const phone of key.site.phones) this.byPhone.remove(slot, phone);
    if (!isComplete(key)) this.lacking--;
    this.kept[slot] = undefined;
    this.found.ban(slot);
  }

  /** Slots of the sites that may be the same as this one; they hold until the next are asked for. */
  candidates(key: SiteKey): SlotSet {
    const { found } = this;
    found.clear();
    const { parts } = this.ranked(key);
    const { phones } = key.site;
    for (const phone of phones) this.byPhone.lookUp(phone, parts, found);
    if (phones.length > 0 && this.withoutPhone.isEmpty) return found;
    const list = this.lookedUp(parts);
    list.lookUp(this.withoutPhone, found);
    if (phones.length === 0) list.lookUp(this.withPhone, found);
    return found;
  }

  /** The same from the lowest slot on, for those who need not have all; they hold until the next are asked for. */
  ascending(key: SiteKey): SlotMerge {
    const merge = this.merge.clear();
    const { parts } = this.ranked(key);
    const { phones } = key.site;
    for (const phone of phones) this.byPhone.open(phone, parts, merge);
    if (phones.length > 0 && this.withoutPhone.isEmpty) return merge;
    const list = this.lookedUp(parts);
    list.open(this.withoutPhone, merge);
    if (phones.length === 0) list.open(this.withPhone, merge);
    return merge;
  }

  private chainsOf({ key }: RankedSite): BlockChains {
    return key.site.phones.length > 0 ? this.withPhone : this.withoutPhone;
  }

  private blocksOf({ parts }: RankedSite): BlockList {
    const list = this.list.clear();
    if (!isComplete(parts)) {
      putParts(list, KIND.lacking, parts);
      return list;
    }
    putParts(list, KIND.complete, parts);
    if (!isLong(parts)) list.putPairs(parts);
    if (mayMeetLong(parts)) {
      list.putTokens(KIND.longName, parts.name, LEAST.nameOfComplete);
      list.putTokens(KIND.longAddress, parts.address, LEAST.addressOfComplete);
    }
    return list;
  }

  private lookedUp(parts: SiteParts): BlockList {
    const list = this.list.clear();
    if (this.lacking > 0) putParts(list, KIND.lacking, parts);
    if (!isComplete(parts)) {
      putParts(list, KIND.complete, parts);
      return list;
    }
    if (!isLong(parts)) list.putPairs(parts);
    if (mayMeetLong(parts)) {
      // They share tokens of both: the longer part tells more.
      if (parts.name.length > parts.address.length)
        list.putTokens(KIND.longName, parts.name, LEAST.nameOfComplete);
      else list.putTokens(KIND.longAddress, parts.address, LEAST.addressOfComplete);
    }
    return list;
  }

  /** A site is as a rule looked up and then added. */
  private ranked(key: SiteKey): RankedSite {
    if (this.lastRanked?.key !== key) {
      const ranks = (tokens: readonly number[]) => this.order.ranksOf(tokens);
      const parts = { name: ranks(key.name), address: ranks(key.address), operator: ranks(key.operator) };
      this.lastRanked = { key, parts };
    }
    return this.lastRanked;
  }
}

/** Something is left of name and address to compare. */
function isComplete({ name, address }: SiteParts): boolean {
  return name.length > 0 && address.length > 0;
}

function isLong({ name, address }: SiteParts): boolean {
  return name.length > LONG || address.length > LONG;
}

function mayMeetLong({ name, address }: SiteParts): boolean {
  return name.length >= shortestName || address.length >= shortestAddress;
}

/** Blocks for pairs of which one lacks name or address. */
function putParts(list: BlockList, kind: number, { name, address, operator }: SiteParts): void {
  list.putTokens(kind, name, LEAST.lacking);
  list.putTokens(kind + 1, address, LEAST.lacking);
  list.putTokens(kind + 2, operator, LEAST.lacking);
}
