import fc from "fast-check";
import { cizao2019 } from "../../../src/core/campaign";
import { readProgress } from "../../../src/core/progress";

const today = "2019-11-20";
const PIECES = [
  ..."未将的、，。；（）：0123456789一二十两零百年月日./-各共约余第台个人次\n “”\ud840\udc00",
  ..."捣毁 设备 电表 查封 取缔 断电 断水 两断三清 检查组 执法人员 行政拘留 出动 拆除 清运 原料 已 到位 其中 累计 按 标准 搬迁 验收 整改 进驻".split(
    " ",
  ),
];

describe("hostile texts", () => {
  it("never throws, and every place is that of its words", () => {
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

  const MEGABYTE = 1 << 20;
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
  ];

  /** Processor time in milliseconds, the least of some runs: a shared machine makes the clock useless. */
  const cost = (text: string, runs: number) => {
    const times = Array.from({ length: runs }, () => {
      const start = process.cpuUsage();
      readProgress(text, { today, campaign: cizao2019 });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  };
  /** Eight times the text costs about 8 times as much where the cost is linear, 64 times where it is quadratic. */
  const isSteep = (make: (length: number) => string) => {
    const growth = (runs: number) => cost(make(MEGABYTE), runs) / Math.max(cost(make(MEGABYTE / 8), runs), 5);
    return growth(1) > 24 && growth(3) > 24;
  };

  it.each(UNITS)("takes time in proportion on a megabyte of %j", (unit) => {
    expect(isSteep((length) => unit.repeat(length / unit.length))).toBe(false);
  });

  it.each([
    ["（", "捣毁设备3台"],
    ["（捣毁设备", "）"],
    ["捣毁", "设备3台"],
    ["设备3台、", "已捣毁"],
    ["如", "取缔"],
  ])("takes time in proportion on %j nested before %j", (front, back) => {
    const nested = (length: number) =>
      front.repeat(length / 2 / front.length) + back.repeat(length / 2 / back.length);
    expect(isSteep(nested)).toBe(false);
  });
});
