import { dice, inOrder, tokensOf } from "../../../src/core/language";

const code = (text: string) => text.split("").map((char) => char.charCodeAt(0));
const bigram = (text: string) => (code(text)[0]! << 16) | code(text)[1]!;

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

  it.each([1, 31, 32, 33, 200])("are sorted when there are %d of them", (count) => {
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
  ])("%j and %j have a coefficient of %d", (a, b, coefficient) => {
    expect(dice(a, b)).toBeCloseTo(coefficient);
    expect(dice(b, a)).toBeCloseTo(coefficient);
  });
});
