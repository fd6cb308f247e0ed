import { exactWords } from "./compare";
import type { SiteKey } from "./key";
import { Postings } from "./postings";
import { type Signature, signatureOf } from "./signature";
import { TokenBlocks } from "./token-blocks";
import type { TokenOrder } from "./token-order";

/** A site with the blocks it stands in. */
export interface BlockedSite {
  readonly key: SiteKey;
  readonly words: string | null;
  readonly signature: Signature;
}

/**
 * Which sites need to be compared. Two sites that are the same share a telephone number (rule 1, and rule 3 where
 * both have numbers), or the exact words (rule 2), or, where one of them has no number, a block of tokens (rule 3).
 */
export class Blocks {
  private readonly phones = new Postings<string>();
  private readonly words = new Postings<string>();
  private readonly withPhone = new TokenBlocks();
  private readonly withoutPhone = new TokenBlocks();

  constructor(private readonly order: TokenOrder) {}

  blocked(key: SiteKey): BlockedSite {
    return { key, words: exactWords(key), signature: signatureOf(key, this.order) };
  }

  add(slot: number, { key, words, signature }: BlockedSite): void {
    for (const phone of key.site.phones) this.phones.add(phone, slot);
    if (words !== null) this.words.add(words, slot);
    this.tokenBlocksOf(key).add(slot, signature);
  }

  remove(slot: number, { key, words, signature }: BlockedSite): void {
    for (const phone of key.site.phones) this.phones.remove(phone, slot);
    if (words !== null) this.words.remove(words, slot);
    this.tokenBlocksOf(key).remove(slot, signature);
  }

  /** Slots of the sites that may be the same as this one, each once. */
  candidates({ key, words, signature }: BlockedSite): ReadonlySet<number> {
    const found = new Set<number>();
    for (const phone of key.site.phones) this.phones.collect(phone, found);
    if (words !== null) this.words.collect(words, found);
    this.withoutPhone.collect(signature, found);
    if (key.site.phones.length === 0) this.withPhone.collect(signature, found);
    return found;
  }

  private tokenBlocksOf(key: SiteKey): TokenBlocks {
    return key.site.phones.length > 0 ? this.withPhone : this.withoutPhone;
  }
}
