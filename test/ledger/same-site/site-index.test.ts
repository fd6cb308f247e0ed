import fc from "fast-check";
import { isSameSite, matchAll, type SiteInput, SiteIndex } from "../../../src/ledger/same-site";
import { AlikeIndex } from "../../../src/ledger/same-site/alike-index";
import { keyOf, manySites } from "./sites";

// Few characters and lengths, so that near misses on either side of each limit come up often.
const word = (longest: number) =>
  fc.string({ unit: fc.constantFrom(..."甲乙丙丁厂安垵"), maxLength: longest });
const anySite: fc.Arbitrary<SiteInput> = fc.record({
  unit: fc.constantFrom(null, "下灶村", "苏垵村"),
  name: word(9),
  address: word(9),
  operator: word(3),
  phones: fc.uniqueArray(fc.constantFrom("13900000001", "13900000002", "85816766"), { maxLength: 2 }),
});

function allPairs(sites: readonly SiteInput[]): [number, number][] {
  const keys = sites.map(keyOf);
  return keys.flatMap((key, later) =>
    keys
      .slice(0, later)
      .flatMap((other, earlier): [number, number][] => (isSameSite(other, key) ? [[earlier, later]] : [])),
  );
}

describe("matchAll", () => {
  it("finds what comparing all pairs finds, for any sites", () => {
    fc.assert(
      fc.property(fc.array(anySite, { maxLength: 30 }), (sites) => {
        expect(matchAll(sites.map(keyOf))).toEqual(allPairs(sites));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([0, 0.5, 1])(
    "finds what comparing all pairs finds, for sites of which %d have numbers",
    (share) => {
      const sites = manySites(600, share);
      const pairs = allPairs(sites);
      expect(pairs.length).toBeGreaterThan(20);
      expect(matchAll(sites.map(keyOf))).toEqual(pairs);
    },
  );

  it.each([0, 0.5, 1])("compares nearly as few times the more sites, where %d have numbers", (share) => {
    const comparisons = (count: number) => {
      const keys = manySites(count, share).map(keyOf);
      const index = new AlikeIndex(keys);
      return keys.reduce((sum, key, slot) => {
        const candidates = index.candidates(key).size;
        index.add(slot, key);
        return sum + candidates;
      }, 0);
    };
    expect(comparisons(10_000)).toBeLessThan(10_000 * 5);
  });
});

describe("SiteIndex", () => {
  it("finds what comparing with every kept site finds, after any additions and removals", () => {
    const step = fc.record({ id: fc.nat(8), site: fc.option(anySite, { nil: null }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.array(anySite, { maxLength: 5 }), (steps, sample) => {
        const index = new SiteIndex<number>(sample.map(keyOf));
        const kept = new Map<number, SiteInput>();
        for (const { id, site } of steps) {
          kept.delete(id);
          if (site) {
            const key = keyOf(site);
            const expected = [...kept]
              .filter(([, other]) => isSameSite(keyOf(other), key))
              .map(([other]) => other);
            expect(index.matches(key).filter((match) => match !== id)).toEqual(expected);
            index.add(id, key);
            kept.set(id, site);
          } else index.remove(id);
        }
      }),
    );
  });
});
