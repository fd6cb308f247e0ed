import fc from "../../environment/fast-check";
import { cizao2019 } from "../../../src/core/campaign";
import { fold } from "../../../src/core/language";
import { readProgress } from "../../../src/core/progress";
import { FactList } from "../../../src/core/progress/grammar/fact-list";
import { readPassage } from "../../../src/core/progress/grammar/read-passage";
import { Passage } from "../../../src/core/progress/grammar/scopes/passage";
import { Governors } from "../../../src/core/progress/grammar/scopes/governors";
import { tokenize } from "../../../src/core/progress/text/lexer";
import { namesOf } from "../../../src/core/progress/text/names";

const today = "2019-11-20";
const PIECES = [
  ..."未将的、，。；（）：0123456789一二十两零百年月日./-各共约余第台个人次\n “”\ud840\udc00",
  ..."捣毁 设备 电表 查封 取缔 断电 断水 两断三清 检查组 执法人员 行政拘留 出动 拆除 清运 原料 已 到位 其中 累计 按 标准 搬迁 验收 整改 进驻".split(
    " ",
  ),
];

describe("hostile texts", () => {
  it("are read without an error, and each fact quotes its own place", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 2 })), { maxLength: 60 }),
        (pieces) => {
          const text = pieces.join("");
          for (const fact of readProgress(text, { today, campaign: cizao2019 })) {
            expect(fact.start).toBeGreaterThanOrEqual(0);
            expect(fact.end).toBeGreaterThan(fact.start);
            expect(fact.end).toBeLessThanOrEqual(text.length);
            expect(fact.text).toBe(text.slice(fact.start, fact.end));
            if (fact.count !== undefined) expect(fact.count).toBeGreaterThan(0);
            if (fact.date !== undefined) expect(fact.date).toMatch(/^\d{4}-\d\d-\d\d$/);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("the cost of a hostile text", () => {
  const UNITS = [
    "1",
    "11月",
    "11.20",
    "一",
    "未",
    "将",
    "捣毁",
    "设备",
    "拆",
    "取缔",
    "断",
    "断电",
    "的",
    "、",
    "，",
    "（",
    "）",
    "（）",
    "已",
    "到位",
    "捣毁设备、",
    "磨粒机3台、",
    "，磨粒机3台",
    "设备已",
    "捣毁3台",
    "出动",
    "行政拘留",
    "按两断三清",
    "约",
    "数",
    "各1人",
    "\ud800",
    "捣毁磨粒机3台，",
    "搬迁至",
    "清理并",
    "每月10日、",
    " ",
    "“",
    "断电（11.5），",
    "磨粒机3台：切石机1台、",
    "磨粒机3台，",
    "磨粒机2台（已捣毁）、",
    "用挖掘机、",
    "由业主",
    "又",
    "擅自",
    "回潮",
    "同上",
    "次日",
    "11-",
    "11月初",
    "取缔：",
    "启封电表1个、",
    "各查封",
    "部分",
    "×2",
    "电",
    "即环保5人、",
  ];

  /** Counts how often a text or its tokens are looked at. */
  const looks = (text: string) => {
    let count = 0;
    const counting = <T extends object>(of: T): T =>
      new Proxy(of, {
        get(target, key) {
          count++;
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
    const { chars } = fold(counting(new String(text)) as string);
    const tokens = tokenize(counting(new String(chars)) as string, today, namesOf(cizao2019));
    const passage = new Passage(chars, counting(tokens));
    readPassage(passage, new Governors(), new FactList(text, null, today));
    return count;
  };
  /** Four times the text costs about four times as much where the cost is linear, sixteen times where it is quadratic. */
  const growth = (make: (length: number) => string) => looks(make(8_000)) / looks(make(2_000));

  it.each(UNITS)("grows no faster than its length when %j is repeated", (unit) => {
    expect(growth((length) => unit.repeat(length / unit.length))).toBeLessThan(5);
  });

  it.each([
    ["（", "捣毁设备3台"],
    ["（捣毁设备", "）"],
    ["捣毁", "设备3台"],
    ["设备3台、", "已捣毁"],
    ["如", "取缔"],
  ])("grows no faster than its length when %j is nested before %j", (front, back) => {
    const nested = (length: number) =>
      front.repeat(length / 2 / front.length) + back.repeat(length / 2 / back.length);
    expect(growth(nested)).toBeLessThan(5);
  });
});
