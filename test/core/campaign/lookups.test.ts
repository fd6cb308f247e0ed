import {
  cizao2019,
  columnOf,
  dispositionOf,
  dispositionWord,
  figureOf,
  lifecycleColumnOf,
  logColumnOf,
  type FigureKey,
} from "../../../src/core/campaign";

describe("looking up by key", () => {
  it("finds columns, figures and dispositions", () => {
    expect(columnOf(cizao2019, "address").title).toBe("具体地址");
    expect(lifecycleColumnOf(cizao2019, "timeLimit").title).toBe("整治时限");
    expect(logColumnOf(cizao2019, "teams").title).toBe("检查组（个）");
    expect(figureOf(cizao2019, "metersSealed")).toMatchObject({ label: "查封电表", unit: "个" });
    const ends = (["closure", "rectification", "relocation"] as const).map((key) => {
      const { word, deadline } = dispositionOf(cizao2019, key);
      return [word, deadline];
    });
    expect(ends).toEqual([
      ["关停取缔", "2019-11-30"],
      ["整治改造", "2019-12-31"],
      ["整合搬迁", "2019-12-31"],
    ]);
  });

  it("gives the word of a disposition, and any other text unchanged", () => {
    expect(dispositionWord(cizao2019, "closure")).toBe("关停取缔");
    expect(dispositionWord(cizao2019, "待定")).toBe("待定");
  });

  it("throws for a key that the campaign lacks, since a campaign from a file has them all", () => {
    expect(() => figureOf(cizao2019, "casesFiled" as FigureKey)).toThrow(RangeError);
  });
});
