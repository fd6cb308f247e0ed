import fc from "../../environment/fast-check";
import { SiteIndex, type SiteInput, type SiteKey } from "../../../src/core/same-site";
import { hostileSite, longSite, nearKey, nearSite } from "./arbitrary-sites";
import { expectAllFound, expectFoundAmongKept, pairsByComparing, type Step } from "./comparing";
import { keyOf, manySites, site } from "./sites";

const keysOf = (sites: fc.Arbitrary<SiteInput>) => sites.map(keyOf);

describe("an index of sites finds the pairs that comparing each with each finds", () => {
  it.each<[string, fc.Arbitrary<SiteKey>, size: number, runs: number]>([
    ["short texts that nearly agree", keysOf(nearSite), 30, 600],
    ["tokens that nearly agree", nearKey, 30, 600],
    ["long texts", keysOf(longSite), 16, 150],
    ["hostile texts", keysOf(hostileSite), 16, 300],
    ["all of these", fc.oneof(keysOf(nearSite), keysOf(longSite), keysOf(hostileSite)), 20, 200],
  ])("among %s", (_, key, maxLength, numRuns) => {
    fc.assert(fc.property(fc.array(key, { maxLength }), expectAllFound), { numRuns });
  });

  it.each([0, 0.5, 1])(
    "among 600 sites as villages write them, a share of %d of them with numbers",
    (share) => {
      const keys = manySites(600, share).map(keyOf);
      expect(pairsByComparing(keys).length).toBeGreaterThan(20);
      expectAllFound(keys);
    },
  );

  it("among many that share one number", () => {
    const sites = manySites(400, 0).map((each, i) => ({
      ...each,
      unit: i % 3 ? "下灶村" : each.unit,
      phones: i % 5 ? ["85886166"] : ["85886166", "13900000001"],
    }));
    const keys = sites.map(keyOf);
    expect(pairsByComparing(keys).length).toBeGreaterThan(20);
    expectAllFound(keys);
    const phones = ["85886166"];
    const inOneUnit = (key: SiteKey): SiteKey => ({ ...key, site: { ...key.site, unit: "下灶村", phones } });
    fc.assert(
      fc.property(fc.array(nearKey.map(inOneUnit), { minLength: 16, maxLength: 40 }), expectAllFound),
    );
  });
});

describe("an index whose sites come and go", () => {
  const step = (keys: fc.Arbitrary<SiteKey>): fc.Arbitrary<Step> =>
    fc.record({ id: fc.nat(8), key: fc.option(keys, { nil: null, freq: 3 }) });

  it.each([
    ["short texts", keysOf(nearSite)],
    ["tokens", nearKey],
    ["hostile texts", keysOf(hostileSite)],
  ])("finds what comparing with every kept site finds: %s", (_, keys) => {
    fc.assert(
      fc.property(
        fc.array(step(keys), { maxLength: 40 }),
        fc.array(keys, { maxLength: 5 }),
        expectFoundAmongKept,
      ),
      { numRuns: 200 },
    );
  });

  it("still does so after thousands of sites", () => {
    const steps = manySites(3000, 0.5).flatMap((each, i): Step[] => {
      const near = { ...each, name: `${each.name}厂` };
      const comes = { id: i % 40, key: keyOf(i % 50 ? each : near) };
      return i % 7 ? [comes] : [comes, { id: (i * 3) % 40, key: null }];
    });
    expectFoundAmongKept(steps, []);
  });

  it("takes no more memory the longer it is used", () => {
    const index = new SiteIndex<number>();
    const keys = manySites(500, 0).map(keyOf);
    const before = process.memoryUsage().arrayBuffers;
    for (let i = 0; i < 20_000; i++) index.add(i % 40, keys[i % keys.length]!);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 21);
    expect(index.matches(keys[0]!).length).toBeLessThanOrEqual(40);
  });

  it("tells matches in the order the sites came, each once", () => {
    const index = new SiteIndex<string>();
    const whole = { name: "甲乙丙丁", address: "戊己庚辛", operator: "壬癸" };
    const phones = ["13900000001"];
    const key = keyOf(site({ ...whole, phones }));
    for (const id of ["b", "a", "c", "b"]) index.add(id, key);
    index.add("d", keyOf(site({ ...whole, operator: "申酉" })));
    expect(index.matches(key)).toEqual(["a", "c", "b", "d"]);
    index.remove("c");
    index.remove("z");
    expect(index.matches(key)).toEqual(["a", "b", "d"]);
  });
});
