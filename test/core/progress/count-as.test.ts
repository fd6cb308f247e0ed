import { cizao2019 } from "../../../src/core/campaign";
import { readText } from "../../../src/core/progress";
import { kindsOfNumber, waysToCount } from "../../../src/core/progress/count-as";

const options = { today: "2019-11-20", campaign: cizao2019 } as const;
const kinds = (text: string) => {
  const reading = readText(text, options);
  return reading.numbers.map((number) => kindsOfNumber(text, reading, number, options));
};
const ways = (text: string) => {
  const reading = readText(text, options);
  return reading.numbers
    .filter(({ as }) => as === "unclear")
    .flatMap((number) => waysToCount(text, reading, number, options));
};

describe("the kinds that could count a number", () => {
  it.each([
    ["捣毁设备3台", [["equipmentDestroyed"]]],
    ["未查封电表2个", [["metersSealed"]]],
    ["拟行政拘留1人", [["administrativeDetentions"]]],
    ["查处设备3台", [["equipmentDestroyed"]]],
    ["用挖掘机2台捣毁磨粒机3台", [["equipmentDestroyed"], ["equipmentDestroyed"]]],
    ["行政拘留3人，释放2人", [["administrativeDetentions"], ["administrativeDetentions"]]],
    ["罚款2万元", [[]]],
  ])("%s: %j", (text, expected) => {
    expect(kinds(text).slice(0, expected.length)).toEqual(expected);
  });
});

describe("words that count a number", () => {
  it("put another deed in the place of one of two characters, and keep all else", () => {
    const text = "11月8日查处设备3台，查封电表1个。";
    expect(ways(text)).toEqual([
      {
        kind: "equipmentDestroyed",
        text: "11月8日捣毁设备3台，查封电表1个。",
        phrase: "捣毁设备3台",
      },
    ]);
    expect(ways("处理电表2个。").map(({ text: rewritten }) => rewritten)).toEqual(["查封电表2个。"]);
    expect(ways("设备3台。").map(({ text: rewritten }) => rewritten)).toEqual(["设备3台（已捣毁）。"]);
  });

  it("are not looked for in a text so long that each try would take its time", () => {
    expect(ways("查处设备3台。" + "已入户宣传。".repeat(400))).toEqual([]);
  });
});
