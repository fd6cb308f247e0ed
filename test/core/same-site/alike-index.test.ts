import fc from "../../environment/fast-check";
import { AlikeIndex, type SiteKey } from "../../../src/core/same-site";
import { hostileSite, longSite, nearKey, nearSite } from "./arbitrary-sites";
import { candidatesOf, comparisonsFor, expectNonePruned, pairsByComparing } from "./comparing";
import { keyOf, manySites, numbers, site } from "./sites";

describe("what is left out of the comparison", () => {
  it.each<[string, fc.Arbitrary<SiteKey>, size: number, runs: number]>([
    ["short texts that nearly agree", nearSite.map(keyOf), 20, 400],
    ["tokens that nearly agree", nearKey, 20, 600],
    ["long texts", longSite.map(keyOf), 12, 200],
    ["hostile texts", hostileSite.map(keyOf), 12, 200],
  ])("is never the same site: %s", (_, key, maxLength, numRuns) => {
    const gone = fc.uniqueArray(fc.nat(maxLength - 1), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(key, { maxLength }), gone, (keys, slots) =>
        expectNonePruned(
          keys,
          slots.filter((slot) => slot < keys.length),
        ),
      ),
      { numRuns },
    );
  });

  it("is every site that shares no words and no number", () => {
    const whole = { name: "甲乙丙丁", address: "戊己庚辛", operator: "壬癸" };
    const elsewhere = { name: "子丑寅卯", address: "辰巳午未", operator: "申酉" };
    const index = new AlikeIndex([]);
    index.add(0, keyOf(site({ ...whole, phones: ["13900000001"] })));
    index.add(1, keyOf(site({})));
    expect(candidatesOf(index, keyOf(site(elsewhere)))).toEqual([]);
    expect(candidatesOf(index, keyOf(site({ ...elsewhere, phones: ["85816766"] })))).toEqual([]);
    expect(candidatesOf(index, keyOf(site({})))).toEqual([]);
  });
});

describe("a site that is compared", () => {
  it("is compared once, whatever its slot", () => {
    const key = keyOf(site({ name: "甲乙丙丁", address: "戊己庚辛", operator: "壬癸" }));
    const slots = [0, 1, 1023, 1024];
    const index = new AlikeIndex([]);
    for (const slot of slots) index.add(slot, key);
    expect(candidatesOf(index, key).sort((a, b) => a - b)).toEqual(slots);
  });
});

describe("what an index costs", () => {
  it.each([0, 0.5, 1])(
    "is hardly more than pairs that are the same, with numbers for %d of them",
    (phones) => {
      const keys = manySites(1000, phones).map(keyOf);
      expect(comparisonsFor(keys)).toBeLessThan(pairsByComparing(keys).length * 1.1);
    },
  );

  it("is nothing where every site has a number of its own", () => {
    const keys = crowded(300).map((key, i) => ({
      ...key,
      site: { ...key.site, phones: [String(13_900_000_000 + i)] },
    }));
    const without = { ...keys[0]!, name: [-1], address: [-1], site: site({}) };
    expect(comparisonsFor([without, ...keys])).toBe(0);
  });

  it("grows no faster than the number of sites", () => {
    expect(comparisonsFor(manySites(10_000, 0).map(keyOf))).toBeLessThan(10_000 / 6);
  });

  it("takes no more room than was made for the sites expected", () => {
    const keys = manySites(4096, 1).map(keyOf);
    const index = new AlikeIndex(keys, keys.length);
    const before = process.memoryUsage().arrayBuffers;
    keys.forEach((key, slot) => index.add(slot, key));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 19);
  });

  /** Sites of few kinds of tokens, most of them near to many others. */
  function crowded(count: number): SiteKey[] {
    const random = numbers(1);
    const some = (kinds: number, most: number) => {
      const size = 1 + Math.floor(random() * most);
      const tokens = new Set(Array.from({ length: size }, () => Math.floor(random() * kinds)));
      return [...tokens].sort((a, b) => a - b);
    };
    return Array.from({ length: count }, () => ({
      name: some(30, 12),
      address: some(30, 12),
      operator: some(5, 2),
      site: { unit: "下灶村", name: "", address: "", operator: "", phones: [] },
    }));
  }
  const withNumber = (key: SiteKey): SiteKey => ({ ...key, site: { ...key.site, phones: ["85886166"] } });
  /** Sixty tokens, the first forty of one site alone and the last twenty of all. */
  const long = (place: number) => Array.from({ length: 60 }, (_, i) => (i < 40 ? place * 40 + i - 1e6 : i));

  // A little more than the index asks for now: a better one asks for less.
  it.each<[string, SiteKey[], percent: number]>([
    ["have much in common", crowded(600), 1.6],
    ["share a number and have much in common", crowded(600).map(withNumber), 60],
    ["share a number", manySites(600, 0).map(keyOf).map(withNumber), 12.6],
    ["lack the address", crowded(600).map((key) => ({ ...key, address: [] })), 19.1],
    ["lack the name", crowded(600).map((key) => ({ ...key, name: [] })), 20.6],
    [
      "now and then lack the address",
      crowded(600).map((key, i) => (i % 9 ? key : { ...key, address: [] })),
      5.2,
    ],
    ["have long names", crowded(300).map((key, i) => ({ ...key, name: long(i) })), 1],
    ["have long addresses", crowded(300).map((key, i) => ({ ...key, address: long(i) })), 1],
  ])("is a small share of all comparisons where sites %s", (_, keys, percent) => {
    const pairs = (keys.length * (keys.length - 1)) / 2;
    expect((100 * comparisonsFor(keys)) / pairs).toBeLessThan(percent);
  });
});
