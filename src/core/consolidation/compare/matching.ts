import { isExactlySame, SiteIndex, similarity, type SiteKey } from "../../same-site";
import type { DecisionBook } from "./decisions";

interface Candidate {
  readonly now: number;
  readonly then: number;
  readonly score: number;
}

/**
 * Matches sites known then with sites of now, one to one: each with the most alike that is still free, its own
 * unit's before others, the exactly same before the alike.
 * @param siteOf which of them each wording of then is of, where a site has several; by default each its own.
 * @returns for each site of now the position of its match then; null where there is none.
 */
export function matchThenAndNow(
  then: readonly SiteKey[],
  now: readonly SiteKey[],
  decisions: DecisionBook,
  siteOf: (then: number) => number = (position) => position,
): (number | null)[] {
  const candidates = candidatesOf(then, now, decisions).sort(
    (a, b) => b.score - a.score || a.now - b.now || a.then - b.then,
  );
  const found = now.map((): number | null => null);
  const taken = new Set<number>();
  for (const candidate of candidates) {
    if (found[candidate.now] !== null || taken.has(siteOf(candidate.then))) continue;
    found[candidate.now] = candidate.then;
    taken.add(siteOf(candidate.then));
  }
  return found;
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
