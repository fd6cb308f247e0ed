import type { SiteKey } from "./key";

/** A total order of tokens, the rarest of a sample first: gives each its rank, a whole number of its own. */
export class TokenOrder {
  private readonly ranks = new Map<number, number>();
  private unseen = 0;

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
  ranksOf(tokens: readonly number[]): number[] {
    const ranks = tokens.map((token) => this.rankOf(token));
    // A handful of numbers each: insertion beats a sort with a comparing function.
    for (let i = 1; i < ranks.length && i < 64; i++) {
      const rank = ranks[i]!;
      let j = i - 1;
      for (; j >= 0 && ranks[j]! > rank; j--) ranks[j + 1] = ranks[j]!;
      ranks[j + 1] = rank;
    }
    return ranks.length > 64 ? ranks.sort((a, b) => a - b) : ranks;
  }

  private rankOf(token: number): number {
    const known = this.ranks.get(token);
    if (known !== undefined) return known;
    this.unseen--;
    this.ranks.set(token, this.unseen);
    return this.unseen;
  }
}
