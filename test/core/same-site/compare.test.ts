import { exactWords, isExactlySame, isSameSite, similarity } from "../../../src/core/same-site";
import { keyOf, site } from "./sites";

const key = (fields: Parameters<typeof site>[0]) => keyOf(site(fields));

describe("similarity", () => {
  it("is 1 when places, units, trade words and look-alikes are all that differ", () => {
    const a = key({ name: "鸿运塑料加工点", address: "福建省晋江市磁灶镇苏垵村中路8号", operator: "陈安平" });
    const b = key({ name: "鸿运塑料加工厂", address: "泉州市晋江磁灶苏安社区中路8号", operator: "陈垵平" });
    expect(similarity(a, b)).toBeCloseTo(1);
  });

  it("weighs name, address and operator 0.5, 0.35, 0.15", () => {
    const base = { name: "甲乙丙", address: "丁戊己", operator: "庚辛壬" };
    expect(similarity(key(base), key({ ...base, name: "子丑寅" }))).toBeCloseTo(0.5);
    expect(similarity(key(base), key({ ...base, address: "子丑寅" }))).toBeCloseTo(0.65);
    expect(similarity(key(base), key({ ...base, operator: "子丑寅" }))).toBeCloseTo(0.85);
    expect(similarity(key(base), key({ ...base, name: "甲乙子" }))).toBeCloseTo(0.75);
  });

  it("leaves an empty part out and rescales the weights", () => {
    const a = key({ name: "甲乙丙", address: "丁戊己" });
    expect(similarity(a, key({ name: "甲乙丙", address: "子丑寅", operator: "庚辛壬" }))).toBeCloseTo(
      0.5 / 0.85,
    );
    expect(similarity(a, key({ name: "加工点", address: "丁戊己" }))).toBeCloseTo(1);
    expect(similarity(key({}), key({}))).toBe(0);
  });

  it("compares a remainder of one character as it is", () => {
    expect(similarity(key({ name: "明厂" }), key({ name: "明加工点" }))).toBe(1);
    expect(similarity(key({ name: "明厂" }), key({ name: "辉厂" }))).toBe(0);
  });

  it("caps at 0.8 when both have numbers and none in common", () => {
    const base = { name: "甲乙丙", address: "丁戊己" };
    const one = key({ ...base, phones: ["13900000001"] });
    expect(similarity(one, key({ ...base, phones: ["13900000002"] }))).toBe(0.8);
    expect(similarity(one, key({ ...base, phones: ["13900000002", "13900000001"] }))).toBe(1);
    expect(similarity(one, key(base))).toBe(1);
    expect(similarity(one, key({ name: "甲乙子", phones: ["13900000002"] }))).toBe(0.5);
  });
});

describe("isSameSite", () => {
  const phones = ["13900000001"];

  it("is true for the same number in the same unit with half of the name or address alike", () => {
    const a = key({ name: "甲乙丙", address: "丁戊己", phones });
    expect(isSameSite(a, key({ name: "甲乙子", address: "卯辰巳", phones }))).toBe(true);
    expect(isSameSite(a, key({ name: "卯辰巳", address: "子戊己", phones }))).toBe(true);
    expect(isSameSite(a, key({ name: "甲子丑", address: "子丑己", phones }))).toBe(false);
    expect(isSameSite(a, key({ unit: "洋宅村", name: "甲乙子", address: "卯辰巳", phones }))).toBe(false);
  });

  it("is true for the same tidied name and address, whatever the numbers", () => {
    const base = { name: "加工点", address: "下灶村" };
    expect(isSameSite(key({ ...base, phones }), key({ ...base, phones: ["13900000002"] }))).toBe(true);
    expect(isSameSite(key({}), key({}))).toBe(false);
  });

  it("is true from a similarity of 0.85 on, also across units", () => {
    const base = { name: "甲乙丙", address: "丁戊己", operator: "庚辛壬" };
    expect(isSameSite(key(base), key({ ...base, unit: "洋宅村", operator: "子丑寅" }))).toBe(true);
    expect(isSameSite(key(base), key({ ...base, name: "甲乙丙厂", operator: "子丑寅" }))).toBe(true);
    expect(isSameSite(key(base), key({ ...base, name: "甲乙子" }))).toBe(false);
  });

  it("is false for such a similarity when the numbers differ", () => {
    const a = { name: "甲乙丙丁", address: "戊己庚辛", operator: "壬癸" };
    const b = { ...a, name: "甲乙丙丁丑" };
    const other = ["13900000002"];
    expect(isSameSite(key(a), key(b))).toBe(true);
    expect(isSameSite(key({ ...a, phones }), key(b))).toBe(true);
    expect(isSameSite(key({ ...a, phones }), key({ ...b, unit: "洋宅村", phones }))).toBe(true);
    expect(isSameSite(key({ ...a, phones }), key({ ...b, phones: other }))).toBe(false);
  });

  it("holds for hostile texts", () => {
    const odd = key({ name: "\ud83d", address: "(((a+)+)+$", operator: "\u0000" });
    expect(isSameSite(odd, odd)).toBe(true);
  });

  it("needs half of the name or address beside the same number, whatever the operator", () => {
    const half = (a: object, b: object) => isSameSite(key({ ...a, phones }), key({ ...b, phones }));
    expect(half({ name: "甲乙丙" }, { name: "甲乙丁" })).toBe(true);
    expect(half({ address: "甲乙丙" }, { address: "甲乙丁" })).toBe(true);
    expect(half({ name: "甲乙丙丁" }, { name: "甲乙子丑" })).toBe(false);
    expect(half({ operator: "甲乙丙" }, { operator: "甲乙丁" })).toBe(false);
  });

  it("weighs only what both have", () => {
    const same = (a: object, b: object) => isSameSite(key(a), key(b));
    const base = { name: "甲乙丙", address: "丁戊己", operator: "庚辛" };
    expect(same(base, { ...base, operator: "壬癸" })).toBe(true);
    expect(same(base, { ...base, address: "丁戊壬" })).toBe(false);
    expect(same(base, { ...base, address: "" })).toBe(true);
    // 0.5 of 0.65 for the name alone.
    expect(same({ ...base, address: "" }, { ...base, operator: "壬癸" })).toBe(false);
    expect(same({ name: "甲乙" }, { address: "甲乙" })).toBe(false);
  });
});

describe("two sites", () => {
  it("are exactly the same if name and address are, and one of them is filled", () => {
    const exactly = (a: object, b: object) => isExactlySame(key(a), key(b));
    expect(exactly({ name: "甲" }, { name: "甲" })).toBe(true);
    expect(exactly({ address: "甲" }, { address: "甲" })).toBe(true);
    expect(exactly({ name: "甲", address: "乙" }, { name: "甲", address: "丙" })).toBe(false);
    expect(exactly({ name: "甲", address: "乙" }, { name: "丙", address: "乙" })).toBe(false);
    expect(exactly({}, {})).toBe(false);
  });

  it("have the same exact words in just these cases", () => {
    const words = (fields: object) => exactWords(key(fields));
    expect(words({ operator: "甲" })).toBeNull();
    expect(words({ name: "甲" })).toBe(words({ name: "甲", operator: "乙" }));
    expect(words({ address: "甲" })).not.toBeNull();
    expect(new Set([{ name: "甲" }, { address: "甲" }, { name: "甲", address: "甲" }].map(words)).size).toBe(
      3,
    );
  });
});
