import { SAME, WEIGHTS } from "./compare";
import type { SiteKey } from "./key";
import type { TokenOrder } from "./token-order";

const { name: N, address: A, operator: O } = WEIGHTS;

/** Wide enough for every rounding before it: one block more costs little, one less would lose a pair. */
const ROUNDING = 1e-6;

/** Room for every rank, also for the negative ones of tokens outside the sample. */
const RANKS = 2 ** 26;

/**
 * Blocks that a site stands in. Two sites of the same similarity share one: of `both` where both are complete,
 * else of one of the others. They share a token of each part that counts; where the rarest token they share is
 * the k-th of a part, k tokens are not shared, which bounds the part's coefficient. Only tokens, and pairs of
 * tokens, with which `SAME` is still in reach make a block (prefix filtering).
 */
export interface Signature {
  /** Name and address have something left to compare. */
  readonly isComplete: boolean;
  /** Pairs of a token of the name and one of the address; empty unless complete. */
  readonly both: readonly number[];
  readonly name: readonly number[];
  readonly address: readonly number[];
  readonly operator: readonly number[];
}

export function signatureOf(key: SiteKey, order: TokenOrder): Signature {
  const name = order.ranksOf(key.name);
  const address = order.ranksOf(key.address);
  const operator = order.ranksOf(key.operator);
  return {
    isComplete: name.length > 0 && address.length > 0,
    both: pairsInReach(name, address),
    name: tokensInReach(name, N, O),
    address: tokensInReach(address, A, O),
    operator: tokensInReach(operator, O, 0),
  };
}

/** Blocks for two sites that have both parts; the operator may be as good as can be. */
function pairsInReach(name: readonly number[], address: readonly number[]): number[] {
  return name.flatMap((first, i) =>
    address
      .filter((_, j) => isInReach(N * most(name.length, i) + A * most(address.length, j) + O, N + A + O))
      .map((second) => (first + RANKS / 2) * RANKS + second + RANKS / 2),
  );
}

/** Blocks for two sites that have this part in common and at most a part of weight `beside`. */
function tokensInReach(ranks: readonly number[], weight: number, beside: number): number[] {
  return ranks.filter((_, i) => isInReach(weight * most(ranks.length, i) + beside, weight + beside));
}

/** The greatest Dice coefficient of a set of this size with any other that misses this many of its tokens. */
function most(size: number, missed: number): number {
  return (2 * (size - missed)) / (2 * size - missed);
}

function isInReach(sum: number, weights: number): boolean {
  return sum >= SAME * weights - ROUNDING;
}
