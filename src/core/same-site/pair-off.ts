import { SiteIndex } from "./index/site-index";
import { isExactlySame, similarity } from "./judge/compare";
import type { SiteKey } from "./judge/key";

/** A site of then and one of now that are the same, by their positions; the higher the score, the sooner they pair. */
export interface AlikePair {
  readonly then: number;
  readonly now: number;
  readonly score: number;
}

/** Above any similarity where the words are the same. */
export function likeness(a: SiteKey, b: SiteKey): number {
  return isExactlySame(a, b) ? 2 : similarity(a, b);
}

/** Every site of then with every site of now that is the same, in the order of now. */
export function alikePairs(then: readonly SiteKey[], now: readonly SiteKey[]): AlikePair[] {
  const index = new SiteIndex<number>(then);
  then.forEach((key, position) => index.add(position, key));
  return now.flatMap((key, position) =>
    index.matches(key).map((match) => ({ then: match, now: position, score: likeness(then[match]!, key) })),
  );
}

/**
 * Pairs sites one to one, the highest score first, then in the order of now and then.
 * @param count how many sites of now there are.
 * @param siteOf which site a wording of then is of, where a site has several; by default each its own.
 * @returns for each site of now the position of its match then; null where none is left for it.
 */
export function pairOff(
  pairs: readonly AlikePair[],
  count: number,
  siteOf: (then: number) => number = (position) => position,
): (number | null)[] {
  const found = Array.from({ length: count }, (): number | null => null);
  const taken = new Set<number>();
  const inTurn = pairs.toSorted((a, b) => b.score - a.score || a.now - b.now || a.then - b.then);
  for (const { then, now } of inTurn) {
    if (found[now] !== null || taken.has(siteOf(then))) continue;
    found[now] = then;
    taken.add(siteOf(then));
  }
  return found;
}
