import { cizao2019 } from "../../../src/core/campaign";
import { wordsTakenAway } from "../../../src/core/same-site/judge/words";

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

  it("keep a stem of one character, since it is part of other words", () => {
    const town = {
      ...cizao2019,
      town: "灶镇",
      roster: { ...cizao2019.roster, units: [{ name: "灶村", aliases: [] }] },
    };
    expect(wordsTakenAway(town)("灶村灶镇炉灶")).toBe("炉灶");
  });
});
