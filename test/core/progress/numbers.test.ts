import fc from "../../environment/fast-check";
import { cizao2019 } from "../../../src/core/campaign";
import { readNumbers, readProgress } from "../../../src/core/progress";

const options = { today: "2019-11-20", campaign: cizao2019 } as const;

/** The numbers of a text in their order, as `3台 counted`. */
const numbers = (text: string): string[] =>
  readNumbers(text, options).map(({ text: words, as }) => `${words} ${as}`);

describe("every number of a text is accounted for", () => {
  it.each([
    ["捣毁设备3台", ["3台 counted"]],
    ["捣毁磨粒机3台、造粒机两台", ["3台 counted", "两台 counted"]],
    ["捣毁设备10余台，查封电表数个", ["10余台 approximate", "数个 approximate"]],
    ["未捣毁设备3台", ["3台 denied"]],
    ["拟捣毁设备3台", ["3台 planned"]],
    ["责令拆除设备3台", ["3台 ordered"]],
    ["捣毁设备5台，其中磨粒机3台", ["5台 counted", "3台 part"]],
    ["捣毁磨粒机3台、造粒机2台，共捣毁5台", ["3台 counted", "2台 counted", "5台 total"]],
    ["查封厂房2间，罚款2万元", ["2间 other", "2万元 other"]],
    ["捣毁设备：3", ["3 counted"]],
    ["捣毁设备5台：切石机3台、磨边机2台", ["5台 counted", "3台 part", "2台 part"]],
    ["捣毁设备5台，切石机3台、磨边机2台", ["5台 counted", "3台 part", "2台 part"]],
    ["出动执法人员15人，其中公安8人、环保7人", ["15人 counted", "8人 part", "7人 part"]],
    ["捣毁设备3台，累计捣毁设备8台", ["3台 counted", "8台 total"]],
    ["查封电表1个、捣毁设备2台，合计3台（个）", ["1个 counted", "2台 counted", "3台 total"]],
    ["用挖掘机1台、铲车2辆捣毁磨粒机3台", ["1台 tool", "2辆 tool", "3台 counted"]],
    ["2台钩机强制拆除搅拌机4台", ["2台 tool", "4台 counted"]],
    ["出动铲车1台、执法人员5人", ["1台 tool", "5人 counted"]],
    ["设备2台由吊车1台吊走", ["2台 other", "1台 tool"]],
    ["启封电表1个，释放2人", ["1个 undone", "2人 undone"]],
    ["现有磨粒机3台、造粒机2台", ["3台 other", "2台 other"]],
    ["现场有蒸汽锅炉1台，染缸4口", ["1台 other", "4口 other"]],
    ["捣毁设备3台，加装探头2台", ["3台 counted", "2台 other"]],
    ["磨粒机5台，捣毁3台", ["5台 other", "3台 counted"]],
    ["设备4台，其中2台已捣毁", ["4台 other", "2台 counted"]],
    ["捣毁设备3台，已在上月统计，不再重复", ["3台 other"]],
    ["行政拘留、刑事拘留各1人", ["1人 counted"]],
    ["对3家各查封电表1个", ["3家 other", "1个 counted"]],
    ["依法强制拆除。拆除设备：搅拌机1台", ["1台 unclear"]],
    ["查封设备4台，11月18日强制拆除", ["4台 unclear"]],
    ["清点确认为7台", ["7台 unclear"]],
    ["处理设备3台", ["3台 unclear"]],
    ["另1台责令业主拆除", ["1台 ordered"]],
    ["关停锅炉2台", ["2台 other"]],
    ["移送行政拘留案件1件", ["1件 other"]],
    ["3000型磨粒机2台已捣毁", ["2台 counted"]],
    ["10kV专变，11月，60米", []],
  ])("%s", (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it("once, in order, with its value and the fact that gives it", () => {
    const text = "１１月８日捣毁设备３ 台";
    const [number] = readNumbers(text, options);
    expect(number).toMatchObject({ text: "３ 台", start: 9, end: 12, value: 3, as: "counted" });
    expect(number?.fact).toEqual(readProgress(text, options)[0]);
  });
});

const PIECES =
  "捣毁 设备 电表 查封 3台 2个 约5台 10余人 数台 行政拘留 1人 出动 执法人员 检查组 拆除 原料 已 未 拟 责令 其中 共 各 的 ， 、 。 （ ） ： 用 挖掘机 11月8日 罚款 元 启封".split(
    " ",
  );

it("counts no number twice, and each inside its fact", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const facts = readProgress(text, options);
      let from = 0;
      for (const { start, end, text: words, as, fact } of readNumbers(text, options)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(words).toBe(text.slice(start, end));
        from = end;
        expect(fact !== undefined).toBe(as === "counted" || as === "approximate");
        if (fact === undefined) continue;
        expect(facts).toContainEqual(fact);
        expect(start >= fact.start && end <= fact.end).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
