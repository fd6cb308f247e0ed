import { NumberPostings } from "./number-postings";
import type { Signature } from "./signature";

const PARTS = ["name", "address", "operator"] as const;

/** Sites by the tokens of one part. */
type ByPart = Readonly<Record<(typeof PARTS)[number], NumberPostings>>;

function byPart(): ByPart {
  return { name: new NumberPostings(), address: new NumberPostings(), operator: new NumberPostings() };
}

/** Sites by the blocks of their signatures. */
export class TokenBlocks {
  private readonly both = new NumberPostings();
  private readonly complete = byPart();
  private readonly lacking = byPart();

  add(slot: number, signature: Signature): void {
    for (const block of signature.both) this.both.add(block, slot);
    const postings = this.postingsOf(signature);
    for (const part of PARTS) for (const block of signature[part]) postings[part].add(block, slot);
  }

  remove(slot: number, signature: Signature): void {
    for (const block of signature.both) this.both.remove(block, slot);
    const postings = this.postingsOf(signature);
    for (const part of PARTS) for (const block of signature[part]) postings[part].remove(block, slot);
  }

  /** Two complete sites meet in `both`; a single part is for pairs of which one lacks another part. */
  collect(signature: Signature, found: Set<number>): void {
    for (const block of signature.both) this.both.collect(block, found);
    for (const part of PARTS) {
      for (const block of signature[part]) {
        this.lacking[part].collect(block, found);
        if (!signature.isComplete) this.complete[part].collect(block, found);
      }
    }
  }

  private postingsOf(signature: Signature): ByPart {
    return signature.isComplete ? this.complete : this.lacking;
  }
}
