import { cizao2019 } from "../../../src/core/campaign";
import { rosterUnit, unitInFileName, nearestUnit, unitStem } from "../../../src/core/roster";

// Each test has a campaign of its own, of which no names are kept yet.
const { roster } = cizao2019;
/** A roster in which names hold one another, and one unit goes by other names. */
const campaign = {
  ...cizao2019,
  roster: {
    ...roster,
    units: [
      { name: "磁灶社区", aliases: [] },
      { name: "下灶村", aliases: [] },
      { name: "大下灶村", aliases: ["灶头工作点"] },
    ],
  },
};

describe("a unit of the roster", () => {
  it.each([
    ["下灶村", "下灶村"],
    ["下灶", "下灶村"],
    ["下灶社区", "下灶村"],
    ["下灶村民委员会", "下灶村"],
    ["下灶居委会", "下灶村"],
    [" 下 灶\n村 ", "下灶村"],
    ["磁灶镇下灶村", "下灶村"],
    ["磁灶镇下灶村委会", "下灶村"],
    ["下灶村（村委会）", "下灶村"],
    ["下灶村(盖章)", "下灶村"],
    ["下灶村〔两委〕", "下灶村"],
    ["下灶村两委", "下灶村"],
    ["下灶行政村", "下灶村"],
    ["磁灶镇下灶行政村（盖章）", "下灶村"],
    ["下灶行政村村委会", "下灶村"],
    ["下灶建制村", "下灶村"],
    ["下灶自然村", null],
    ["行政村", null],
    ["下灶村委", "下灶村"],
    ["下灶村工作点", "下灶村"],
    ["下灶村工作站", "下灶村"],
    ["下灶村党支部", "下灶村"],
    ["下灶村党总支部委员会", "下灶村"],
    ["中共下灶村支部委员会", "下灶村"],
    ["磁灶镇下灶村村民委员会（公章）", "下灶村"],
    ["下灶村委会办公室", "下灶村"],
    ["下灶社区党群服务中心", "下灶村"],
    ["下⼤村", null],
    ["下灶\u200b村", "下灶村"],
    ["下灶村老人会", null],
    ["下灶村石材厂", null],
    ["工作点", null],
    ["村委会", null],
    ["印刷基地", "印刷基地办"],
    ["印刷基地办", "印刷基地办"],
    ["磁灶社区", "磁灶社区"],
  ])("is recognised in %j", (text, unit) => {
    expect(rosterUnit(text, { ...cizao2019 })).toBe(unit);
  });

  it.each(["", "村", "磁灶镇", "内坑镇下灶村", "下灶村陈记", "下皂村"])("is not recognised in %j", (text) => {
    expect(rosterUnit(text, { ...cizao2019 })).toBeNull();
  });

  it("keeps a name that consists of nothing but an ending", () => {
    expect(["村", "社区", "下灶村", "下灶"].map((name) => unitStem(name, cizao2019))).toEqual([
      "村",
      "社区",
      "下灶",
      "下灶",
    ]);
  });
});

describe("the unit nearest to a misspelt one", () => {
  it.each([
    ["下皂村", "下灶村"],
    ["磁灶镇岭伴", "岭畔村"],
    ["苏 安 村", "苏垵村"],
    ["印刷基地中心", "印刷基地办"],
    ["下官村", "下官路村"],
  ])("of %s is %s", (text, unit) => {
    expect(nearestUnit(text, { ...cizao2019 })).toBe(unit);
  });

  it.each(["环境保护办公室", "无", ""])(
    "of %j does not exist, since more than half of it differs",
    (text) => {
      expect(nearestUnit(text, { ...cizao2019 })).toBeNull();
    },
  );

  it("is the first of several equally near ones", () => {
    expect(nearestUnit("洋美村", cizao2019)).toBe("洋宅村");
  });
});

describe("the unit in a file's name", () => {
  it.each([
    ["下灶村11月清单.xlsx", "下灶村"],
    ["清单 大下灶(终).xlsx", "大下灶村"],
    ["灶头工作点.xls", "大下灶村"],
    ["磁灶镇下 灶村.csv", "下灶村"],
    ["磁灶社区清单.xlsx", "磁灶社区"],
    ["磁灶清单.xlsx", "磁灶社区"],
    ["磁灶镇下灶.xlsx", "下灶村"],
    ["磁灶下灶.xlsx", "下灶村"],
  ])("%s is %s", (name, unit) => {
    expect(unitInFileName(name, { ...campaign })).toBe(unit);
  });

  it.each(["磁灶镇清单.xlsx", "清单.xlsx", ""])("%j names no unit, even if it names the town", (name) => {
    expect(unitInFileName(name, { ...campaign })).toBeNull();
  });
});
