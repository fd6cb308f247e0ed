import { cizao2019 } from "../../../src/core/campaign";
import { type SiteInput, siteKeys } from "../../../src/core/same-site";

export const keyOf = siteKeys(cizao2019);

export function site(fields: Partial<SiteInput> = {}): SiteInput {
  return { unit: "下灶村", name: "", address: "", operator: "", phones: [], ...fields };
}

const surnames = "陈林黄张李王吴刘蔡杨许郑谢郭洪邱曾廖赖徐周叶苏庄吕江何萧罗高";
const given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华志建国文辉海波清龙荣福贵兴顺鸿达宏泰盛源和";
const trades = ["废塑料造粒", "碎布磨粒", "小石材", "服装小印花", "机砖", "洗砂", "漂布清洗", "化工桶回收"];
const endings = ["加工点", "加工厂", "厂", "店", "作坊", "有限公司", ""];
const streets = ["中路", "东路", "西区", "工业路", "老街", "新街", "溪边", "祠堂旁", "学校后", "桥头"];

/** A repeatable stream of numbers between 0 and 1 (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Sites as villages write them, one in ten a slip of the pen away from an earlier one. */
export function manySites(count: number, phoneShare: number, seed = 1): SiteInput[] {
  const random = numbers(seed);
  const pick = <T>(from: ArrayLike<T>): T => from[Math.floor(random() * from.length)]!;
  const units = cizao2019.roster.units.map((unit) => unit.name);
  const sites: SiteInput[] = [];
  while (sites.length < count) {
    const earlier = sites.length > 0 && random() < 0.1 ? pick(sites) : null;
    if (earlier) {
      sites.push({
        ...earlier,
        name: earlier.name + pick(endings),
        phones: random() < 0.5 ? earlier.phones : [],
      });
      continue;
    }
    const operator = pick(surnames) + pick(given) + (random() < 0.8 ? pick(given) : "");
    const unit = pick(units);
    sites.push({
      unit,
      name: (random() < 0.5 ? operator : pick(given) + pick(given)) + pick(trades) + pick(endings),
      address: `磁灶镇${unit}${pick(given)}${pick(given)}${pick(streets)}${Math.floor(random() * 300)}号`,
      operator,
      phones: random() < phoneShare ? [`139${String(Math.floor(random() * 1e8)).padStart(8, "0")}`] : [],
    });
  }
  return sites;
}
