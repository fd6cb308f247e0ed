import { AlikeIndex, matchAll, SiteIndex, type SiteInput } from "../../../src/core/same-site";
import { keyOf, site } from "./sites";

type Fields = Partial<SiteInput>;
const mobile = "13900000001";
const other = "13900000002";

/** Places of the sites that are to be compared with a site. */
function candidates(sites: readonly Fields[], asked: Fields, removed: readonly number[] = []): number[] {
  const index = new AlikeIndex(sites.map((fields) => keyOf(site(fields))));
  sites.forEach((fields, slot) => index.add(slot, keyOf(site(fields))));
  for (const slot of removed) index.remove(slot);
  const found = index.candidates(keyOf(site(asked)));
  return Array.from({ length: found.size }, (_, i) => found.at(i)).sort((a, b) => a - b);
}

const whole = { name: "甲乙丙丁", address: "戊己庚辛", operator: "壬癸" };
const elsewhere = { name: "子丑寅卯", address: "辰巳午未", operator: "申酉" };
/** Fifty characters that do not repeat, from the given one on. */
const lengthy = (from: string) =>
  Array.from({ length: 50 }, (_, i) => String.fromCharCode(from.charCodeAt(0) + i)).join("");

describe("the sites to compare with one", () => {
  it("share words of name and address, where all have both", () => {
    const sites = [
      whole,
      elsewhere,
      { ...whole, operator: "申酉" },
      { ...whole, address: elsewhere.address },
      { ...whole, name: elsewhere.name },
      { ...whole, name: "甲乙丙丁丑" },
    ];
    expect(candidates(sites, whole)).toEqual([0, 2, 5]);
  });

  it("share words of what both have, where one lacks name or address", () => {
    const { name, address, operator } = whole;
    const sites = [whole, { name, operator }, { address, operator }, { operator }, {}, elsewhere];
    expect(candidates(sites, whole)).toEqual([0, 1, 2, 3]);
    expect(candidates(sites, { name })).toEqual([0, 1]);
    expect(candidates(sites, { address })).toEqual([0, 2]);
    expect(candidates(sites, { operator })).toEqual([0, 1, 2, 3]);
    expect(candidates(sites, {})).toEqual([]);
    expect(candidates(sites.slice(0, 3), whole, [1])).toEqual([0, 2]);
  });

  it("may have long names or addresses", () => {
    const [name, address] = [lengthy("一"), lengthy("丠")];
    const sites = [
      { name, address },
      { name, address: "戊己庚辛" },
      { name: "甲乙丙丁", address },
      { name: `${name}终`, address },
      { name: lengthy("刀"), address: lengthy("卐") },
      whole,
    ];
    expect(candidates(sites, { name, address })).toEqual(expect.arrayContaining([0, 3]));
    expect(candidates(sites, { name, address })).not.toContain(4);
    expect(candidates(sites, { name, address: "戊己庚辛" })).toContain(1);
    expect(candidates(sites, { name: "甲乙丙丁", address })).toContain(2);
    // As alike as 35 of 40 words and 49: one is long, the other is not.
    expect(candidates(sites, { name: name.slice(0, 38), address })).toEqual(expect.arrayContaining([0, 3]));
    expect(candidates(sites, { name, address: address.slice(0, 38) })).toEqual(
      expect.arrayContaining([0, 3]),
    );
  });

  it("share a number, or one of them has none", () => {
    const sites = [
      { ...whole, phones: [mobile] },
      { ...elsewhere, phones: [other, mobile] },
      { ...whole, phones: [other] },
      whole,
    ];
    expect(candidates(sites, { ...whole, phones: [mobile] })).toEqual([0, 1, 3]);
    expect(candidates(sites.slice(0, 3), { ...whole, phones: [mobile] })).toEqual([0, 1]);
    expect(candidates(sites, whole)).toEqual([0, 2, 3]);
    expect(candidates(sites, { ...elsewhere, phones: ["85816766"] })).toEqual([]);
    expect(candidates(sites, { ...whole, phones: [mobile] }, [0, 3])).toEqual([1]);
  });

  it("share words too where more than sixteen share a number", () => {
    const crowd = Array.from({ length: 17 }, (_, i) => ({
      name: `${String.fromCharCode(0x5000 + i * 3, 0x5001 + i * 3, 0x5002 + i * 3)}`,
      address: `${String.fromCharCode(0x6000 + i * 3, 0x6001 + i * 3, 0x6002 + i * 3)}`,
      operator: "壬癸",
      phones: [mobile],
    }));
    const asked = { ...whole, phones: [mobile] };
    expect(candidates(crowd.slice(0, 16), asked)).toHaveLength(16);
    const more = [
      ...crowd,
      { ...asked, address: "子", operator: "丑" },
      { ...asked, name: "子", operator: "丑" },
      { operator: "壬癸", phones: [mobile] },
      { ...asked, phones: [other] },
    ];
    // The operator alone makes alike only where the rest is not there: words of all three are looked up.
    expect(
      candidates(
        more.map((fields) => ({ ...fields, operator: "" })),
        { ...asked, operator: "" },
      ),
    ).toEqual([17, 18]);
    expect(candidates(more, { operator: "壬癸", phones: [mobile] })).toEqual(
      expect.arrayContaining([0, 16, 19]),
    );
    expect(candidates(more, asked)).not.toContain(20);
    const rest = candidates(
      more.map((fields) => ({ ...fields, operator: "" })),
      { ...asked, operator: "" },
      [17],
    );
    expect(rest).toEqual([18]);
  });
});

describe("the sites that are the same as one", () => {
  it("come in the order they were added, and once", () => {
    const index = new SiteIndex<string>();
    const key = keyOf(site({ ...whole, phones: [mobile] }));
    for (const id of ["b", "a", "c", "b"]) index.add(id, key);
    index.add("d", keyOf(site({ ...whole, operator: "申酉", phones: [other] })));
    index.add("e", keyOf(site(elsewhere)));
    expect(index.matches(key)).toEqual(["a", "c", "b", "d"]);
    index.remove("c");
    index.remove("d");
    index.remove("z");
    expect(index.matches(key)).toEqual(["a", "b"]);
    index.add("c", keyOf(site(elsewhere)));
    expect(index.matches(key)).toEqual(["a", "b"]);
    expect(index.matches(keyOf(site(elsewhere)))).toEqual(["e", "c"]);
  });

  it("are alike, and not only candidates", () => {
    const sites = [
      { ...whole, phones: [mobile] },
      { ...elsewhere, phones: [mobile] },
      { ...whole, name: "甲乙丙丁丑", phones: [mobile] },
      elsewhere,
      { ...whole, name: "甲乙子丑", address: "辰巳午未", phones: [other] },
    ];
    const pairs = matchAll(sites.map((fields) => keyOf(site(fields))));
    expect(pairs).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it("may have nothing to compare but the exact words", () => {
    const index = new SiteIndex();
    const bare = { name: "加工点", address: "下灶村" };
    index.add(1, keyOf(site({ ...bare, phones: [mobile] })));
    expect(index.matches(keyOf(site({ ...bare, phones: [other] })))).toEqual([1]);
    expect(index.matches(keyOf(site({ ...bare, address: "" })))).toEqual([]);
    index.remove(1);
    expect(index.matches(keyOf(site({ ...bare, phones: [other] })))).toEqual([]);
  });
});
