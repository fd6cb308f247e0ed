import { type AlikePair, alikePairs, likeness, pairOff, type SiteKey } from "../../same-site";
import type { DecisionBook } from "./decisions";

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
  siteOf?: (then: number) => number,
): (number | null)[] {
  const alike = alikePairs(then, now).filter(
    (pair) => decisions.of(then[pair.then]!, now[pair.now]!)?.isSame !== false,
  );
  const decided = decisions
    .pairsDecidedSame(then, now)
    .filter(([match, position]) => decisions.of(then[match]!, now[position]!)?.isSame)
    .map(([match, position]): AlikePair => {
      return { then: match, now: position, score: likeness(then[match]!, now[position]!) };
    });
  const ownFirst = [...alike, ...decided].map((pair) => {
    const isOwn = then[pair.then]!.site.unit === now[pair.now]!.site.unit;
    return isOwn ? { ...pair, score: pair.score + 4 } : pair;
  });
  return pairOff(ownFirst, now.length, siteOf);
}
