import { type BlockedSite, Blocks } from "./blocks";
import { isSameSite } from "./compare";
import type { SiteKey } from "./key";
import { TokenOrder } from "./token-order";

interface KeptSite<Id> extends BlockedSite {
  readonly id: Id;
}

/**
 * Sites to match against, kept up to date site by site. Finds what comparing with every site would find, but
 * compares only those that share a telephone number, the exact words, or rare bigrams without which the
 * similarity cannot be reached.
 */
export class SiteIndex<Id = number> {
  private readonly blocks: Blocks;
  private readonly slots = new Map<Id, number>();
  private readonly kept: (KeptSite<Id> | undefined)[] = [];
  private lastBlocked: BlockedSite | null = null;

  /** `sample`: sites that tell which bigrams are rare. It bears on speed only, never on what is found. */
  constructor(sample: Iterable<SiteKey> = []) {
    this.blocks = new Blocks(new TokenOrder(sample));
  }

  /** Adds a site; one with the same id is replaced. */
  add(id: Id, key: SiteKey): void {
    this.remove(id);
    const slot = this.kept.length;
    const site = { ...this.blocked(key), id };
    this.slots.set(id, slot);
    this.kept.push(site);
    this.blocks.add(slot, site);
  }

  remove(id: Id): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    this.blocks.remove(slot, this.kept[slot]!);
    this.kept[slot] = undefined;
    this.slots.delete(id);
  }

  /** Ids of the sites judged the same as this one, in the order they were added. */
  matches(key: SiteKey): Id[] {
    const found: number[] = [];
    for (const slot of this.blocks.candidates(this.blocked(key))) {
      if (isSameSite(this.kept[slot]!.key, key)) found.push(slot);
    }
    return found.sort((a, b) => a - b).map((slot) => this.kept[slot]!.id);
  }

  /** A site is as a rule looked up and then added. */
  private blocked(key: SiteKey): BlockedSite {
    if (this.lastBlocked?.key !== key) this.lastBlocked = this.blocks.blocked(key);
    return this.lastBlocked;
  }
}

/** Every pair of sites judged the same, as positions `[earlier, later]` in the order of the later. */
export function matchAll(keys: readonly SiteKey[]): (readonly [number, number])[] {
  const index = new SiteIndex<number>(keys);
  const pairs: (readonly [number, number])[] = [];
  keys.forEach((key, later) => {
    for (const earlier of index.matches(key)) pairs.push([earlier, later]);
    index.add(later, key);
  });
  return pairs;
}
