import { cizao2019 } from "../../../src/core/campaign";
import { exactWords, isExactlySame } from "../../../src/core/same-site";
import { areAlike, areAlikeByHalf } from "../../../src/core/same-site/judge/compare";
import { Postings } from "../../../src/core/same-site/index/postings";
import { SlotSet } from "../../../src/core/same-site/index/slot-set";
import { TokenOrder } from "../../../src/core/same-site/index/token-order";
import { dice, inOrder, tokensOf } from "../../../src/core/language";
import { wordsTakenAway } from "../../../src/core/same-site/judge/words";
import { keyOf, site } from "./sites";

const code = (text: string) => text.split("").map((char) => char.charCodeAt(0));
const bigram = (text: string) => (code(text)[0]! << 16) | code(text)[1]!;

describe("the words left to compare", () => {
  it.each([
    ["福建省泉州市晋江市磁灶镇下灶村工业路", "工业路"],
    ["福建泉州晋江磁灶下灶工业路", "工业路"],
    ["下灶社区下灶村委会下灶村民委员会工业路", "工业路"],
    ["印刷基地办印刷基地", ""],
    ["陈记水洗加工点有限公司", "陈记水洗"],
    ["鸿达厂店场作坊", "鸿达"],
    ["苏安村新垵街", "街"],
    ["埯边坂尾", "安边坂尾"],
    ["安边板美", "安边坂尾"],
    ["", ""],
  ])("of %j are %j", (text, rest) => {
    expect(wordsTakenAway(cizao2019)(text)).toBe(rest);
  });

  it("hold a stem of one character, which stands in other words too", () => {
    const town = {
      ...cizao2019,
      town: "灶镇",
      roster: { ...cizao2019.roster, units: [{ name: "灶村", aliases: [] }] },
    };
    expect(wordsTakenAway(town)("灶村灶镇炉灶")).toBe("炉灶");
  });
});

describe("tokens", () => {
  it("are the distinct bigrams in order, or a lone character", () => {
    expect(tokensOf("")).toEqual([]);
    expect(tokensOf("甲")).toEqual(code("甲"));
    expect(tokensOf("ab")).toEqual([bigram("ab")]);
    expect(tokensOf("cbab")).toEqual([bigram("ab"), bigram("ba"), bigram("cb")]);
    expect(tokensOf("aaaa")).toEqual([bigram("aa")]);
    expect(tokensOf("abab")).toEqual([bigram("ab"), bigram("ba")]);
  });

  it("take a character beyond the basic plane for one", () => {
    expect(tokensOf("𠮷")).toHaveLength(1);
    expect(tokensOf("𠮷a")).toHaveLength(1);
    expect(tokensOf("𠮷a")).toEqual(tokensOf("𠮷a"));
    expect(tokensOf("𠮷a")).not.toEqual(tokensOf("𠮸a"));
    expect(tokensOf("a𠮷b𠮷")).toHaveLength(3);
  });

  it.each([1, 31, 32, 33, 200])("are put in order, be they %d", (count) => {
    const numbers = Array.from({ length: count }, (_, i) => ((i * 7919) % 211) - 100);
    expect(inOrder([...numbers])).toEqual(numbers.sort((a, b) => a - b));
  });

  it.each([
    [[], [], 0],
    [[1], [], 0],
    [[], [1], 0],
    [[1], [1], 1],
    [[1], [2], 0],
    [[1, 2, 3], [2, 3, 4], 2 / 3],
    [[1, 2, 3], [3], 0.5],
    [[5], [1, 2, 5, 9], 0.4],
    [[1, 4, 6, 8], [2, 4, 8, 9], 0.5],
  ])("of %j and %j are alike by %d", (a, b, coefficient) => {
    expect(dice(a, b)).toBeCloseTo(coefficient);
    expect(dice(b, a)).toBeCloseTo(coefficient);
  });

  it("stand by rarity, those not seen before first", () => {
    const key = (name: string) => keyOf(site({ name }));
    const order = new TokenOrder([key("甲乙"), key("甲乙丙"), key("甲乙丁")]);
    const common = order.ranksOf(tokensOf("甲乙"))[0]!;
    const [rare] = order.ranksOf(tokensOf("乙丙"));
    const unseen = order.ranksOf(tokensOf("子丑寅"));
    expect(rare).toBeLessThan(common);
    expect(unseen).toHaveLength(2);
    for (const rank of unseen) expect(rank).toBeLessThan(0);
    expect(order.ranksOf(tokensOf("子丑寅"))).toEqual(unseen);
    expect(order.ranksOf(tokensOf("甲乙丙子丑"))).toEqual(
      order.ranksOf(tokensOf("甲乙丙子丑")).toSorted((a, b) => a - b),
    );
    expect(new Set(order.ranksOf(tokensOf("甲乙丙丁戊己子丑"))).size).toBe(7);
  });
});

describe("two sites", () => {
  it("are exactly the same by name and address, of which one is filled", () => {
    const exactly = (a: object, b: object) => isExactlySame(keyOf(site(a)), keyOf(site(b)));
    expect(exactly({ name: "甲" }, { name: "甲" })).toBe(true);
    expect(exactly({ address: "甲" }, { address: "甲" })).toBe(true);
    expect(exactly({ name: "甲", address: "乙" }, { name: "甲", address: "丙" })).toBe(false);
    expect(exactly({ name: "甲", address: "乙" }, { name: "丙", address: "乙" })).toBe(false);
    expect(exactly({}, {})).toBe(false);
  });

  it("are so just where their exact words are the same", () => {
    const words = (fields: object) => exactWords(keyOf(site(fields)));
    expect(words({ operator: "甲" })).toBeNull();
    expect(words({ name: "甲" })).toBe(words({ name: "甲", operator: "乙" }));
    expect(words({ address: "甲" })).not.toBeNull();
    expect(new Set([{ name: "甲" }, { address: "甲" }, { name: "甲", address: "甲" }].map(words)).size).toBe(
      3,
    );
  });

  it("are alike by half in name or address, never in the operator", () => {
    const half = (a: object, b: object) => areAlikeByHalf(keyOf(site(a)), keyOf(site(b)));
    expect(half({ name: "甲乙丙" }, { name: "甲乙丁" })).toBe(true);
    expect(half({ address: "甲乙丙" }, { address: "甲乙丁" })).toBe(true);
    expect(half({ name: "甲乙丙丁" }, { name: "甲乙子丑" })).toBe(false);
    expect(half({ operator: "甲乙" }, { operator: "甲乙" })).toBe(false);
  });

  it("are alike from 0.85 on", () => {
    const alike = (a: object, b: object) => areAlike(keyOf(site(a)), keyOf(site(b)));
    const base = { name: "甲乙丙", address: "丁戊己", operator: "庚辛" };
    expect(alike(base, { ...base, operator: "壬癸" })).toBe(true);
    expect(alike(base, { ...base, address: "丁戊壬" })).toBe(false);
    expect(alike(base, { ...base, address: "" })).toBe(true);
    // 0.5 of 0.65 for the name alone.
    expect(alike({ ...base, address: "" }, { ...base, operator: "壬癸" })).toBe(false);
    expect(alike({ name: "甲乙" }, { address: "甲乙" })).toBe(false);
  });
});

describe("slots", () => {
  it("stand once each, in the order they were added, until they are emptied", () => {
    const slots = new SlotSet();
    const all = () => Array.from({ length: slots.size }, (_, i) => slots.at(i));
    for (const slot of [5, 3, 5, 1024, 3000, 0, 1024]) slots.add(slot);
    expect(all()).toEqual([5, 3, 1024, 3000, 0]);
    slots.clear();
    expect(all()).toEqual([]);
    slots.ban(3);
    slots.ban(9000);
    for (const slot of [3, 5, 9000, 9001, 1024]) slots.add(slot);
    expect(all()).toEqual([5, 9001, 1024]);
  });

  it("stand in blocks, from which they are taken again", () => {
    const postings = new Postings<string>();
    const collected = (block: string) => {
      const into = new SlotSet();
      postings.collect(block, into);
      return Array.from({ length: into.size }, (_, i) => into.at(i));
    };
    const expectSlots = (block: string, slots: readonly number[]) => {
      expect([postings.of(block), postings.count(block), collected(block)]).toEqual([
        slots,
        slots.length,
        slots,
      ]);
    };
    expectSlots("a", []);
    postings.add("a", 7);
    expectSlots("a", [7]);
    postings.remove("a", 8);
    expectSlots("a", [7]);
    postings.remove("a", 7);
    expectSlots("a", []);
    for (const slot of [1, 2, 3]) postings.add("a", slot);
    postings.add("b", 4);
    postings.remove("a", 9);
    postings.remove("c", 1);
    expectSlots("a", [1, 2, 3]);
    postings.remove("a", 2);
    expectSlots("a", [1, 3]);
    postings.remove("a", 3);
    postings.remove("a", 1);
    expectSlots("a", []);
    expectSlots("b", [4]);
    postings.add("a", 5);
    expectSlots("a", [5]);
  });
});
