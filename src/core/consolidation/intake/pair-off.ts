import { isExactlySame, SiteIndex, similarity, type SiteKey } from "../../same-site";

/**
 * Which of the earlier sites each later one is: each of them once, the same words before what is only alike, the most
 * alike first. Null for a later one that is none of them.
 */
export function pairOff(earlier: readonly SiteKey[], later: readonly SiteKey[]): (number | null)[] {
  const index = new SiteIndex<number>(earlier);
  earlier.forEach((key, position) => index.add(position, key));
  const candidates = later.flatMap((key, position) =>
    index.matches(key).map((match) => ({ match, position, score: likeness(earlier[match]!, key) })),
  );
  candidates.sort((a, b) => b.score - a.score || a.position - b.position || a.match - b.match);
  const pairs: (number | null)[] = later.map(() => null);
  const taken = new Set<number>();
  for (const { match, position } of candidates) {
    if (pairs[position] !== null || taken.has(match)) continue;
    pairs[position] = match;
    taken.add(match);
  }
  return pairs;
}

/** Above any similarity where the words are the same. */
function likeness(a: SiteKey, b: SiteKey): number {
  return isExactlySame(a, b) ? 2 : similarity(a, b);
}
