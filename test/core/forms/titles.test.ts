import { TitleIndex } from "../../../src/core/forms";
import { normalizeTitle, withoutBrackets } from "../../../src/core/language";

describe("a title as it is compared", () => {
  it.each([
    [" 所在镇\n（街道） ", "所在镇（街道）"],
    ["所在镇(街道)", "所在镇（街道）"],
    ["所在镇[街道]【一】", "所在镇（街道）（一）"],
    ["所在镇［街道］〔一〕", "所在镇（街道）（一）"],
    ["备注", "备注"],
  ])("%j is %s", (text, title) => {
    expect(normalizeTitle(text)).toBe(title);
  });

  it.each([
    ["所在镇（街道）", "所在镇"],
    ["（街道）所在镇", "所在镇"],
    ["拟（一（二）三）办（四", "拟办"],
    ["办）理（一）", "办理"],
    ["（街道）", ""],
    ["备注", "备注"],
  ])("%s is %j without its brackets", (title, bare) => {
    expect(withoutBrackets(title)).toBe(bare);
  });
});

describe("finding a title", () => {
  const wanted = [
    { key: "town", title: "所在镇（街道）", synonyms: ["镇（街道）", "Town"] },
    { key: "number", title: "编号（No.）", synonyms: ["序号", "所在镇"] },
    { key: "other", title: "序号", synonyms: ["Town"] },
  ];
  const find = (text: string) => new TitleIndex(wanted).find(text);

  it.each([
    ["所在镇（街道）", "town"],
    ["所在镇", "town"],
    ["所在 镇(乡)", "town"],
    ["编号", "number"],
    ["编号【no.】", "number"],
    ["序号", "other"],
    ["\u202d序\u200d号\ufe0f", "other"],
  ])("%s is the official one", (text, key) => {
    expect(find(text)).toEqual({ key, renamed: false });
  });

  it.each([
    ["镇", "town"],
    ["镇（街道）", "town"],
    ["镇〔社区〕", "town"],
    ["TOWN", "town"],
    ["town（所在）", "town"],
  ])("%s is a synonym, of the first column that lists it", (text, key) => {
    expect(find(text)).toEqual({ key, renamed: true });
  });

  it.each(["", " ", "（街道）", "所在", "照片编号（编号）", "所在镇街道办事处名称"])(
    "%j is not a title",
    (text) => {
      expect(find(text)).toBeNull();
    },
  );

  it.each([
    "*序号",
    "序号*",
    "※序号（必填）",
    "序号：",
    "1.序号",
    "1、 序号",
    "①序号",
    "一、序号",
    "【序号】",
    "“序号”",
    "「序号」",
    "‘序号’",
    "序号▼",
    "序号↓",
  ])("%s is the title with decorations, which are no part of it", (text) => {
    expect(find(text)).toEqual({ key: "other", renamed: true });
  });

  it.each(["所在镇（街道）*", "所在（镇）", "《所在镇》", "⓪所在镇"])("%s is so too", (text) => {
    expect(find(text)?.key).toBe("town");
  });

  it.each(["1", "*", "（1）", "一、", "“”", "序号2019", "非序号"])(
    "%s is none for all its decorations",
    (text) => {
      expect(find(text)).toBeNull();
    },
  );

  it("does not take a long text for a title, brackets included", () => {
    expect(find(`所在镇（${"街".repeat(55)}）`)).toEqual({ key: "town", renamed: false });
    expect(find(`所在镇（${"街".repeat(56)}）`)).toBeNull();
  });
});
