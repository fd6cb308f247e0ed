import {
  AlikeIndex,
  isExactlySame,
  isSameSite,
  matchAll,
  SiteIndex,
  type SiteKey,
} from "../../../src/core/same-site";

/** The pairs that comparing each site with each finds, as positions `[earlier, later]`. */
export function pairsByComparing(keys: readonly SiteKey[]): [number, number][] {
  return keys.flatMap((key, later) =>
    keys
      .slice(0, later)
      .flatMap((other, earlier): [number, number][] => (isSameSite(other, key) ? [[earlier, later]] : [])),
  );
}

/** Expects that an index finds the same pairs as comparing each site with each. */
export function expectAllFound(keys: readonly SiteKey[]): void {
  expect(matchAll(keys)).toEqual(pairsByComparing(keys));
}

/** A site that comes, or comes anew, under an id; null: the site of the id goes. */
export interface Step {
  readonly id: number;
  readonly key: SiteKey | null;
}

/** Expects that, before each step, the key that comes is matched with those that comparing with each kept one finds. */
export function expectFoundAmongKept(steps: readonly Step[], sample: readonly SiteKey[]): void {
  const index = new SiteIndex<number>(sample);
  const kept = new Map<number, SiteKey>();
  const found: number[][] = [];
  const same: number[][] = [];
  for (const { id, key } of steps) {
    if (key) {
      found.push(index.matches(key));
      same.push([...kept].filter(([, other]) => isSameSite(other, key)).map(([other]) => other));
      index.add(id, key);
    } else index.remove(id);
    kept.delete(id);
    if (key) kept.set(id, key);
  }
  expect(found).toEqual(same);
}

/** The places of the sites that an index wants compared with one. */
export function candidatesOf(index: AlikeIndex, key: SiteKey): number[] {
  const found = index.candidates(key);
  return Array.from({ length: found.size }, (_, place) => found.at(place));
}

/**
 * Expects that an index of alike sites leaves none out that is the same as another: each kept site once, those that
 * are gone not at all. Sites of the very same words are told by their words and may be left out.
 */
export function expectNonePruned(keys: readonly SiteKey[], gone: readonly number[] = []): void {
  const index = new AlikeIndex(keys.slice(0, keys.length / 2));
  keys.forEach((key, slot) => index.add(slot, key));
  for (const slot of gone) index.remove(slot);
  const kept = keys.flatMap((key, slot) => (gone.includes(slot) ? [] : [[slot, key] as const]));
  const wrong = keys.flatMap((key) => {
    const candidates = candidatesOf(index, key);
    const found = new Set(candidates);
    const pruned = kept.filter(
      ([slot, other]) => !found.has(slot) && isSameSite(other, key) && !isExactlySame(other, key),
    );
    return [
      ...(candidates.length > found.size ? ["a site twice"] : []),
      ...gone.filter((slot) => found.has(slot)).map((slot) => `${slot} though it is gone`),
      ...pruned.map(([slot]) => `not ${slot}`),
    ];
  });
  expect(wrong).toEqual([]);
}

/** How many comparisons an index asks for while sites come in one after the other. */
export function comparisonsFor(keys: readonly SiteKey[]): number {
  const index = new AlikeIndex(keys);
  return keys.reduce((sum, key, slot) => {
    const { size } = index.candidates(key);
    index.add(slot, key);
    return sum + size;
  }, 0);
}
