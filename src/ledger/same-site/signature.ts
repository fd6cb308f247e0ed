import { SAME, WEIGHTS } from "./compare";
import type { SiteKey } from "./key";
import type { TokenOrder } from "./token-order";

const { name: N, address: A, operator: O } = WEIGHTS;

/** Wide enough for every rounding before it: one block more costs little, one less would lose a pair. */
const ROUNDING = 1e-6;

/** One small number for a pair of ranks. Two pairs may share it: that costs a comparison and loses nothing. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ second) | 0;
}

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
  return new LazySignature(key, order);
}

/** Blocks are worked out when first asked for: many sites are never looked up by pairs. */
class LazySignature implements Signature {
  readonly isComplete: boolean;
  private readonly nameRanks: readonly number[];
  private readonly addressRanks: readonly number[];
  private pairs: readonly number[] | undefined;

  constructor(
    private readonly key: SiteKey,
    private readonly order: TokenOrder,
  ) {
    this.nameRanks = order.ranksOf(key.name);
    this.addressRanks = order.ranksOf(key.address);
    this.isComplete = this.nameRanks.length > 0 && this.addressRanks.length > 0;
  }

  get both(): readonly number[] {
    return (this.pairs ??= pairsInReach(this.nameRanks, this.addressRanks));
  }

  get name(): readonly number[] {
    return tokensInReach(this.nameRanks, N, O);
  }

  get address(): readonly number[] {
    return tokensInReach(this.addressRanks, A, O);
  }

  get operator(): readonly number[] {
    return tokensInReach(this.order.ranksOf(this.key.operator), O, 0);
  }
}

/** Blocks for two sites that have both parts; the operator may be as good as can be. */
function pairsInReach(name: readonly number[], address: readonly number[]): number[] {
  const pairs: number[] = [];
  for (let i = 0; i < name.length; i++) {
    const beside = N * most(name.length, i) + O;
    for (let j = 0; j < address.length; j++) {
      if (!isInReach(beside + A * most(address.length, j), N + A + O)) break;
      pairs.push(pairOf(name[i]!, address[j]!));
    }
  }
  return pairs;
}

/** Blocks for two sites that have this part in common and at most parts of weight `beside`. */
function tokensInReach(ranks: readonly number[], weight: number, beside: number): readonly number[] {
  let reach = 0;
  while (reach < ranks.length && isInReach(weight * most(ranks.length, reach) + beside, weight + beside))
    reach++;
  return ranks.slice(0, reach);
}

/** The greatest Dice coefficient of a set of this size with any other that misses this many of its tokens. */
function most(size: number, missed: number): number {
  return (2 * (size - missed)) / (2 * size - missed);
}

function isInReach(sum: number, weights: number): boolean {
  return sum >= SAME * weights - ROUNDING;
}
