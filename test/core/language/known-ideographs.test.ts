import { KnownIdeographs } from "../../../src/core/language";

describe("the ideographs of some titles", () => {
  const known = new KnownIdeographs(["具体地址", "备注"]);

  it.each(["地址", "一、备注", "备注：", "12.具体地址", "", "address"])("may be a title: %j", (text) => {
    expect(known.holdsAnother(text)).toBe(false);
  });

  it.each(["地址（村）", "备注【填】", "⑴村址", "备\n村", "﹙村﹚备注"])(
    "is for others to tell, with a mark in it: %j",
    (text) => {
      expect(known.holdsAnother(text)).toBe(false);
    },
  );

  it.each(["村", "具体村址", "东村1号，地址"])("is none for sure: %j", (text) => {
    expect(known.holdsAnother(text)).toBe(true);
  });

  it.each([
    ["具体", "村", true],
    ["村", "", true],
    ["（", "村", false],
    ["村", "）备注", false],
    ["具体", "地址", false],
  ])("tells of two texts what it tells of them as one: %j and %j", (before, behind, is) => {
    expect(known.holdAnother(before, behind)).toBe(is);
    expect(known.holdsAnother(before + behind)).toBe(is);
  });
});
