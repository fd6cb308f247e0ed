import fc from "fast-check";
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
    ["查封厂房2间，罚款2万元", ["2间 other", "2万 other"]],
    ["捣毁设备：3", ["3 counted"]],
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
