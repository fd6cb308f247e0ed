import { cizao2019 } from "../../../src/core/campaign";
import { readProgress, standingFacts } from "../../../src/core/progress";

/** The kinds that still hold after a text, in the order of the text. */
const standing = (text: string) =>
  standingFacts(readProgress(text, { today: "2019-11-20", campaign: cizao2019 })).map(({ kind }) => kind);

describe("the state of a site", () => {
  it.each([
    ["11月5日已取缔，断水断电。11月18日发现擅自恢复生产。", ["reopened"]],
    ["11月5日已取缔，断水断电。11月18日发现擅自恢复生产，当场断电。", ["reopened", "powerCut"]],
    ["11月5日已取缔。11月8日发现回潮，11月9日再次取缔。", ["closed"]],
    ["11月9日再次取缔。11月8日发现回潮。11月5日断电。", ["closed"]],
    ["已断电。发现擅自复产。", ["reopened"]],
    ["发现擅自复产。已断电。", ["reopened", "powerCut"]],
    [
      "11月5日查封电表1个，行政拘留1人，清空设备。11月8日死灰复燃。",
      ["metersSealed", "administrativeDetentions", "reopened"],
    ],
    ["11月5日捣毁设备3台。11月8日死灰复燃。", ["equipmentDestroyed", "reopened"]],
    ["11月5日已整改完成，11月8日已搬迁。11月9日又在生产。", ["rectified", "relocated", "reopened"]],
    ["已取缔，断电。", ["closed", "powerCut"]],
  ])("is what was said last by day, then by place: %s", (text, kinds) => {
    expect(standing(text)).toEqual(kinds);
  });
});
