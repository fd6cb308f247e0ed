import { WordTable } from "../../../src/core/language";

describe("a table of words", () => {
  const at = (text: string, place = 0) => {
    const table = new WordTable<string>();
    table.add(["关停", "关", "关停取缔", "关停并取缔"], "shut");
    table.add(["关停", "关闭", "闭", "关停取", ""], "later");
    table.add(["关停取缔", "关"], "last");
    const found = table.at(text, place);
    return found && `${found.text} ${found.value}`;
  };

  it("finds the longest word at a place", () => {
    expect(at("关停取缔到位")).toBe("关停取缔 shut");
    expect(at("关停并取缔")).toBe("关停并取缔 shut");
    expect(at("关停取消")).toBe("关停取 later");
    expect(at("关停")).toBe("关停 shut");
    expect(at("关门")).toBe("关 shut");
    expect(at("已关闭", 1)).toBe("关闭 later");
    expect(at("关闭", 1)).toBe("闭 later");
  });

  it("finds nothing where there is no word", () => {
    expect(at("停")).toBeUndefined();
    expect(at("关停", 2)).toBeUndefined();
    expect(at("")).toBeUndefined();
  });

  it("keeps the first listing of a word", () => {
    expect([at("关停取缔"), at("关")]).toEqual(["关停取缔 shut", "关 shut"]);
  });
});
