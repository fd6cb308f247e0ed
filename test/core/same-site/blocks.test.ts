import { BlockChains, NONE } from "../../../src/core/same-site/index/block-chains";
import { BlockList } from "../../../src/core/same-site/index/block-list";
import {
  LEAST,
  mayBeSame,
  mayReach,
  measuresOf,
  reachBeside,
  reachOf,
  shortestPartner,
} from "../../../src/core/same-site/index/prefix-bounds";
import { SlotSet } from "../../../src/core/same-site/index/slot-set";

describe("how many tokens of a set a partner shares one of", () => {
  // All but the first 10 % shared: 2·9 / (9 + 10) ≥ 0.9, but 2·8 / (8 + 10) is not.
  it.each([
    [10, 0.9, 2],
    [10, 1, 1],
    [10, 0.5, 7],
    [1, 0.85, 1],
    [0, 0.5, 0],
    [4, 0, 4],
    [4, 1.1, 0],
  ])("of %d and a coefficient of %d: %d", (size, least, reach) => {
    expect(reachOf(size, least)).toBe(reach);
  });

  it("is what the weights of the parts leave in reach", () => {
    expect(LEAST.name).toBeCloseTo((0.85 * 0.65 - 0.15) / 0.5);
    expect(LEAST.address).toBeCloseTo((0.85 * 0.5 - 0.15) / 0.35);
    expect(LEAST.operator).toBeCloseTo(0.85);
    expect(LEAST.nameOfComplete).toBeCloseTo(0.7);
    expect(LEAST.addressOfComplete).toBeCloseTo(0.2 / 0.35);
    expect(LEAST.half).toBe(0.5);
  });

  it("is less in the address, the later the names share one", () => {
    // The whole name shared, the address may be alike by (0.85 − 0.15 − 0.5) / 0.35 = 4/7 only.
    expect(reachBeside(4, 0, 7)).toBe(reachOf(7, 4 / 7));
    expect(reachBeside(4, 0, 7)).toBe(5);
    // The first of four tokens not shared, the names are alike by 6/7 at most.
    expect(reachBeside(4, 1, 7)).toBe(reachOf(7, (0.7 - 0.5 * (6 / 7)) / 0.35));
    expect(reachBeside(4, 3, 7)).toBe(0);
  });

  it("goes with the least size that a partner may have", () => {
    // 2·13 / (13 + 40) < 0.5 ≤ 2·14 / (14 + 40)
    expect(shortestPartner(40, 0.5)).toBe(13);
    expect(shortestPartner(40, 1)).toBe(40);
  });
});

describe("measures of a shared token", () => {
  it("tell whether one part may be alike enough", () => {
    const [whole, late] = [measuresOf(10, 0), measuresOf(10, 5)];
    expect(mayReach(1, whole, whole)).toBe(true);
    expect(mayReach(0.5, late, late)).toBe(true);
    expect(mayReach(0.51, late, late)).toBe(false);
    expect(mayReach(0.5, whole, late)).toBe(true);
    expect(mayReach(0.6, whole, late)).toBe(false);
    expect(mayReach(0.9, whole, measuresOf(5, 0))).toBe(false);
  });

  it("tell whether name and address may be alike enough together", () => {
    const at = (nameAt: number, addressAt: number) => measuresOf(10, nameAt, 10, addressAt);
    expect(mayBeSame(at(0, 0), at(0, 0))).toBe(true);
    // 0.5·0.7 + 0.35 + 0.15 = 0.85
    expect(mayBeSame(at(3, 0), at(3, 0))).toBe(true);
    expect(mayBeSame(at(4, 0), at(4, 0))).toBe(false);
    expect(mayBeSame(at(0, 4), at(0, 4))).toBe(true);
    expect(mayBeSame(at(0, 5), at(0, 5))).toBe(false);
    expect(mayBeSame(at(3, 1), at(0, 0))).toBe(false);
    expect(mayBeSame(measuresOf(200, 0, 200, 199), measuresOf(200, 0, 200, 0))).toBe(false);
  });

  it("tell nothing of parts that are too large", () => {
    expect([measuresOf(256, 0), measuresOf(9, 0, 256, 0)]).toEqual([0, 0]);
    expect(measuresOf(255, 0, 255, 0)).not.toBe(0);
    const [none, far] = [measuresOf(256, 255), measuresOf(10, 9, 10, 9)];
    expect([mayReach(1, none, far), mayReach(1, far, none), mayReach(1, far, far)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([mayBeSame(none, far), mayBeSame(far, none), mayBeSame(far, far)]).toEqual([true, true, false]);
  });
});

describe("chains of entries", () => {
  function slotsOf(chains: BlockChains, block: number): [slot: number, measures: number][] {
    const found: [number, number][] = [];
    for (let entry = chains.first(block); entry !== NONE; entry = chains.after(entry))
      found.push([chains.slotOf(entry), chains.measuresOf(entry)]);
    return found.sort((a, b) => a[0] - b[0]);
  }

  it("keep the slots of each block with their measures", () => {
    const chains = new BlockChains(() => true);
    expect([chains.isEmpty, chains.first(7)]).toEqual([true, NONE]);
    chains.add(7, 1, 10);
    chains.add(-7, 2, 20);
    chains.add(7, 3, 30);
    expect(chains.isEmpty).toBe(false);
    expect(slotsOf(chains, 7)).toEqual([
      [1, 10],
      [3, 30],
    ]);
    expect(slotsOf(chains, -7)).toEqual([[2, 20]]);
    expect(slotsOf(chains, 8)).toEqual([]);
  });

  it.each([0, 5000])("make room for any number, expected or not", (expected) => {
    const chains = new BlockChains(() => true, expected);
    for (let slot = 0; slot < 5000; slot++) chains.add(slot % 50, slot, slot * 2);
    for (const block of [0, 17, 49])
      expect(slotsOf(chains, block)).toEqual(
        Array.from({ length: 100 }, (_, i) => [i * 50 + block, (i * 50 + block) * 2]),
      );
  });

  it("keep blocks apart, however many", () => {
    const chains = new BlockChains(() => true);
    for (let block = 0; block < 3000; block++) chains.add(block, block + 1, block + 2);
    for (let block = 0; block < 3000; block++)
      expect(slotsOf(chains, block)).toEqual([[block + 1, block + 2]]);
  });

  it("leave out the slots that are gone when there is no room left", () => {
    const kept = new Set<number>();
    const chains = new BlockChains((slot) => kept.has(slot));
    for (let slot = 0; slot < 20_000; slot++) {
      kept.add(slot);
      kept.delete(slot - 100);
      chains.add(slot % 3, slot, slot * 7);
    }
    const found = [0, 1, 2].flatMap((block) => slotsOf(chains, block).filter(([slot]) => slot % 3 === block));
    expect(found.length).toBeLessThan(1200);
    expect(found.filter(([slot]) => kept.has(slot)).length).toBe(100);
    expect(found.every(([slot, measures]) => measures === slot * 7)).toBe(true);
  });
});

describe("a list of blocks", () => {
  const parts = (name: number[], address: number[]) => ({ name, address, operator: [] });
  function lookedUp(put: (list: BlockList) => void, by: (list: BlockList) => void): number[] {
    const chains = new BlockChains(() => true);
    const list = new BlockList();
    put(list.clear());
    list.addTo(chains, 9);
    const found = new SlotSet();
    by(list.clear());
    list.lookUp(chains, found);
    return Array.from({ length: found.size }, (_, i) => found.at(i));
  }

  it("finds a slot that shares a token early enough, in the same part", () => {
    const tokens = (kind: number, ranks: number[]) => (list: BlockList) => list.putTokens(kind, ranks, 0.5);
    const there = tokens(0, [1, 2, 3, 4]);
    expect(lookedUp(there, tokens(0, [1, 2, 3, 4]))).toEqual([9]);
    expect(lookedUp(there, tokens(0, [3, 7, 8, 9]))).toEqual([9]);
    expect(lookedUp(there, tokens(0, [4, 7, 8, 9]))).toEqual([]);
    expect(lookedUp(there, tokens(1, [1, 2, 3, 4]))).toEqual([]);
    expect(lookedUp(there, tokens(0, [5, 6]))).toEqual([]);
    expect(lookedUp(there, () => undefined)).toEqual([]);
  });

  it("finds a slot that shares a token of both name and address", () => {
    const pairs = (name: number[], address: number[]) => (list: BlockList) =>
      list.putPairs(parts(name, address));
    const there = pairs([1, 2, 3, 4], [11, 12, 13, 14]);
    expect(lookedUp(there, pairs([1, 2, 3, 5], [11, 12, 13, 14]))).toEqual([9]);
    expect(lookedUp(there, pairs([2, 3, 4, 5], [11, 12, 13, 14]))).toEqual([9]);
    expect(lookedUp(there, pairs([1, 2, 3, 4], [21, 22, 23, 24]))).toEqual([]);
    expect(lookedUp(there, pairs([5, 6, 7, 8], [11, 12, 13, 14]))).toEqual([]);
    expect(lookedUp(there, pairs([4, 5, 6, 7], [11, 12, 13, 14]))).toEqual([]);
  });
});
