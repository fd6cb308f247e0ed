import { cizao2019 } from "../../../src/core/campaign";
import { readText } from "../../../src/core/progress";
import { giveCount } from "../../../src/core/progress/give-count";

const options = { today: "2019-11-20", campaign: cizao2019 } as const;
const given = (text: string, words: string, count = 2) => {
  const reading = readText(text, options);
  const fact = reading.facts.find((each) => each.text === words)!;
  return giveCount(text, reading, fact, count, options);
};

describe("words that give a fact its number", () => {
  it.each([
    ["11月8日查封电表，业主被行政拘留。", "查封电表", "11月8日查封电表2个，业主被行政拘留。"],
    ["11月8日查封电表，业主被行政拘留。", "行政拘留", "11月8日查封电表，业主被行政拘留2人。"],
    ["三相电表已拆除，断电", "三相电表已拆除", "三相电表已拆除2个，断电"],
    ["业主因阻碍执法被行政拘留10日，罚款500元", "行政拘留", "业主因阻碍执法被行政拘留10日（2人），罚款500元"],
    ["刑事拘留业主", "刑事拘留", "刑事拘留业主2人"],
    ["组织执法人员对该点断电", "组织执法人员", "组织执法人员2人次对该点断电"],
    ["出动检查组赴现场核查", "出动检查组", "出动检查组2个赴现场核查"],
    ["拆除变压器、电表", "电表", "拆除变压器、电表2个"],
    ["查 封 電 表", "查 封 電 表", "查 封 電 表2个"],
  ])("%s (%s): %s", (text, words, rewritten) => {
    expect(given(text, words)?.text).toBe(rewritten);
  });

  it("are shown from the fact to its number", () => {
    expect(given("被行政拘留5日。", "行政拘留", 1)?.phrase).toBe("行政拘留5日（1人）");
  });

  it("are none where the number would count something else too, or in a text too long to try", () => {
    expect(given("查扣三相电表、计量箱，断电", "计量箱")).toBeNull();
    expect(given(`查封电表，断电。${"已入户宣传。".repeat(400)}`, "查封电表")).toBeNull();
    expect(given("查封电表，断电", "断电")).toBeNull();
  });
});
