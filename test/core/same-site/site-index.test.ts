import fc from "fast-check";
import { isSameSite, matchAll, type SiteInput, SiteIndex } from "../../../src/core/same-site";
import { AlikeIndex } from "../../../src/core/same-site/index/alike-index";
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

/** Ten characters that go together, others for each character. */
function tenOf(char: string): string {
  return Array.from({ length: 10 }, (_, i) => String.fromCharCode(0x5000 + char.charCodeAt(0) + i)).join("");
}

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

  it("finds what comparing all pairs finds, for long names and addresses", () => {
    // Of words of ten characters each, so that long texts differ by a word here and there.
    const lengthy = fc
      .array(fc.constantFrom(..."甲乙丙丁戊己庚辛".split("")), { maxLength: 9 })
      .map((words) => words.map((char) => tenOf(char)).join(""));
    const longSite: fc.Arbitrary<SiteInput> = fc.record({
      unit: fc.constant("下灶村"),
      name: fc.oneof(lengthy, word(9)),
      address: fc.oneof(lengthy, word(9)),
      operator: word(3),
      phones: fc.constantFrom([], ["13900000001"]),
    });
    fc.assert(
      fc.property(fc.array(longSite, { maxLength: 14 }), (sites) => {
        const alike = sites.flatMap((site) => [site, { ...site, name: `${site.name}壬` }]);
        expect(matchAll(alike.map(keyOf))).toEqual(allPairs(alike));
      }),
      { numRuns: 300 },
    );
  });

  it("finds what comparing all pairs finds, where many share one number", () => {
    const sites = manySites(400, 0).map((site, i) => ({
      ...site,
      unit: i % 3 ? "下灶村" : site.unit,
      phones: i % 5 ? ["85886166"] : ["85886166", "13900000001"],
    }));
    const pairs = allPairs(sites);
    expect(pairs.length).toBeGreaterThan(20);
    expect(matchAll(sites.map(keyOf))).toEqual(pairs);
    const index = new AlikeIndex(sites.map(keyOf));
    sites.forEach((site, slot) => index.add(slot, keyOf(site)));
    const candidates = sites.reduce((sum, site) => sum + index.candidates(keyOf(site)).size, 0);
    expect(candidates).toBeLessThan((400 * 400) / 8);
  });

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
  it("finds what comparing finds after thousands of additions and removals", () => {
    const sites = manySites(3000, 0.5);
    const index = new SiteIndex<number>();
    const kept = new Map<number, SiteInput>();
    sites.forEach((site, i) => {
      const id = i % 40;
      index.add(id, keyOf(site));
      kept.delete(id);
      kept.set(id, site);
      if (i % 7 === 0) {
        index.remove((i * 3) % 40);
        kept.delete((i * 3) % 40);
      }
      if (i % 50) return;
      const near = { ...site, name: `${site.name}厂` };
      const expected = [...kept].filter(([, other]) => isSameSite(keyOf(other), keyOf(near)));
      expect(index.matches(keyOf(near))).toEqual(expected.map(([other]) => other));
    });
  });

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
