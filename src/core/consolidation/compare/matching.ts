import { isExactlySame, SiteIndex, similarity, type SiteKey } from "../../same-site";
import type { DecisionBook } from "./decisions";

/** Which sites of then and now are the same. */
export interface Matching {
  /** For each site now the position of its match then; null where there is none. */
  readonly thenOf: readonly (number | null)[];
  /** Whether a site of then has any match now. */
  readonly isFound: readonly boolean[];
}

interface Candidate {
  readonly now: number;
  readonly then: number;
  readonly score: number;
}

/**
 * Matches the sites of two consolidations. Each site is matched with the most alike that is still free, its own
 * unit's before others; one that finds only taken ones is matched with the most alike of those.
 */
export function matchThenAndNow(
  then: readonly SiteKey[],
  now: readonly SiteKey[],
  decisions: DecisionBook,
): Matching {
  const candidates = candidatesOf(then, now, decisions).sort(
    (a, b) => b.score - a.score || a.now - b.now || a.then - b.then,
  );
  const free = new Map<number, number>();
  const taken = new Set<number>();
  const best = new Map<number, number>();
  const isFound = then.map(() => false);
  for (const candidate of candidates) {
    isFound[candidate.then] = true;
    if (!best.has(candidate.now)) best.set(candidate.now, candidate.then);
    if (free.has(candidate.now) || taken.has(candidate.then)) continue;
    free.set(candidate.now, candidate.then);
    taken.add(candidate.then);
  }
  return { thenOf: now.map((_, index) => free.get(index) ?? best.get(index) ?? null), isFound };
}

function candidatesOf(
  then: readonly SiteKey[],
  now: readonly SiteKey[],
  decisions: DecisionBook,
): Candidate[] {
  const index = new SiteIndex<number>(then);
  then.forEach((key, position) => index.add(position, key));
  const candidates: Candidate[] = [];
  now.forEach((key, position) => {
    for (const match of index.matches(key)) {
      if (decisions.of(then[match]!, key)?.isSame === false) continue;
      candidates.push({ now: position, then: match, score: score(then[match]!, key) });
    }
  });
  for (const [match, position] of decisions.pairsDecidedSame(then, now)) {
    if (decisions.of(then[match]!, now[position]!)?.isSame) {
      candidates.push({ now: position, then: match, score: score(then[match]!, now[position]!) });
    }
  }
  return candidates;
}

function score(a: SiteKey, b: SiteKey): number {
  const ownUnit = a.site.unit === b.site.unit ? 4 : 0;
  return ownUnit + (isExactlySame(a, b) ? 2 : similarity(a, b));
}
