import { WordTable } from "../../language";

/** Units, by what they can count. */
const UNITS = {
  /** Units that by themselves say that a machine is counted. */
  machine: "台 套 部 件套 台套 台(套) 台（套） 台/套 组 (台) （台） (套) （套）",
  /** Units of machines and of other things. */
  piece: "件 条",
  /** Units of meters, of groups and loosely of machines. */
  single: "个 只 块 架 具 支 座 口 辆 把 张 面 (个) （个） (只) （只）",
  people: "人次 人 名 人(次) 人（次） 人/次 位 名人 (人) （人） (人次) （人次） (名) （名）",
  /** Units that make a decimal or a number before them no date and no count. */
  other:
    "吨 千瓦 公斤 公里 亩 万 万元 亿元 元 米 平方 平方米 平米 立方 立方米 % ‰ 度 倍 升 毫 毛 斤 克 伏 安 匹 马力 小时 天 千 亿 分 寸 英 厘 千伏 千伏安 kw KW Kw kW kg KG m M t T ㎡ ㎥ V v kV KV A 型 车 间 家 户 栋 幢 排 道 堵 垛 盏 株 棵 台次 辆次 车次 " +
    "艘 头 羽 尾 捆 筐 瓶 处 次 场 场次 起 份 副 册 本 根 片 扇 页 袋 桶 箱 批 号 层 年 月 级 类 期 楼 路 村 街 组团",
} as const;

/** What only names or measures: 3000型, 10kV, 11月, 60米. */
const NO_COUNT =
  /(?:[号型级月年期层楼路村街类米里亩度倍升克伏安匹力时天分寸英厘毫%‰]|平方|立方|千瓦|马力|小时|组团|[A-Za-zμ㎡㎥]+)$/;

/** Whether a number with its unit counts anything that people report. */
export function isCount(words: string): boolean {
  return !NO_COUNT.test(words);
}

/** What a unit can count. */
export type Measure = keyof typeof UNITS;

/** The units, to be looked up in a text. */
export const units = new WordTable<Measure>();
for (const measure of Object.keys(UNITS) as Measure[]) units.add(UNITS[measure].split(" "), measure);
