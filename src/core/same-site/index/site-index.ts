import { AlikeIndex } from "./alike-index";
import { exactWords, isSameSite } from "../judge/compare";
import type { SiteKey } from "../judge/key";
import { Postings } from "./postings";

interface KeptSite<Id> {
  readonly id: Id;
  readonly key: SiteKey;
}

/**
 * Sites to match against, kept up to date site by site. Finds what comparing with every site would find, but
 * compares only those that share a telephone number, the exact words, or rare bigrams without which the
 * similarity cannot be reached.
 */
export class SiteIndex<Id = number> {
  private readonly alike: AlikeIndex;
  private readonly words = new Postings<string>();
  private readonly slots = new Map<Id, number>();
  private readonly kept: (KeptSite<Id> | undefined)[] = [];

  /** `sample`: sites that tell which bigrams are rare. It bears on speed only, never on what is found. */
  constructor(sample: Iterable<SiteKey> = []) {
    this.alike = new AlikeIndex(sample);
  }

  /** Adds a site; one with the same id is replaced. */
  add(id: Id, key: SiteKey): void {
    this.remove(id);
    const slot = this.kept.length;
    this.slots.set(id, slot);
    this.kept.push({ id, key });
    this.alike.add(slot, key);
    const words = exactWords(key);
    if (words !== null) this.words.add(words, slot);
  }

  remove(id: Id): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    const words = exactWords(this.kept[slot]!.key);
    if (words !== null) this.words.remove(words, slot);
    this.alike.remove(slot);
    this.kept[slot] = undefined;
    this.slots.delete(id);
  }

  /** Ids of the sites judged the same as this one, in the order they were added. */
  matches(key: SiteKey): Id[] {
    const words = exactWords(key);
    const found = new Set(words === null ? [] : this.words.of(words));
    const candidates = this.alike.candidates(key);
    for (let i = 0; i < candidates.size; i++) {
      const slot = candidates.at(i);
      if (!found.has(slot) && isSameSite(this.kept[slot]!.key, key)) found.add(slot);
    }
    return [...found].sort((a, b) => a - b).map((slot) => this.kept[slot]!.id);
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
