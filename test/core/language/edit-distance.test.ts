import { editDistance } from "../../../src/core/language";

describe("edit distance", () => {
  it.each([
    ["", "", 0],
    ["下灶", "", 2],
    ["", "下灶", 2],
    ["下灶", "下灶", 0],
    ["下灶", "下皂", 1],
    ["下灶村", "灶村", 1],
    ["下灶", "下官灶", 1],
    ["岭畔", "畔岭", 2],
    ["kitten", "sitting", 3],
    ["甲乙丙丁", "丁丙乙甲", 4],
  ])("of %j and %j is %d", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});
