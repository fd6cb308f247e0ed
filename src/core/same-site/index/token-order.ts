import type { SiteKey } from "../judge/key";
import { inOrder } from "../../language";

/** A total order of tokens, the rarest of a sample first: gives each its rank, a whole number of its own. */
export class TokenOrder {
  private readonly ranks = new Map<number, number>();
  private unseen = 0;

  /** `sample`: sites that tell which tokens are rare. */
  constructor(sample: Iterable<SiteKey>) {
    const counts = new Map<number, number>();
    for (const key of sample) {
      for (const part of [key.name, key.address, key.operator]) {
        for (const token of part) counts.set(token, (counts.get(token) ?? 0) + 1);
      }
    }
    const rarestFirst = [...counts].sort((a, b) => a[1] - b[1]);
    rarestFirst.forEach(([token], rank) => this.ranks.set(token, rank));
  }

  /** The ranks of tokens in ascending order. A token that is not of the sample ranks before all known ones. */
  ranksOf(tokens: readonly number[]): readonly number[] {
    return inOrder(tokens.map((token) => this.rankOf(token)));
  }

  private rankOf(token: number): number {
    const known = this.ranks.get(token);
    if (known !== undefined) return known;
    this.unseen--;
    this.ranks.set(token, this.unseen);
    return this.unseen;
  }
}
