import { WordTable } from "../../language";

/** What the plants of the trades do, as the names of their machines and vessels say it. */
export const PROCESSES =
  "印花 漂染 漂洗 清洗 水洗 酸洗 脱水 甩干 压干 烘干 定型 切割 打磨 抛光 研磨 破碎 粉碎 造粒 磨粒 筛分 搅拌 混料 拌料 制砂 洗砂 制砖 喷漆 喷涂 喷塑 电镀 印刷 打包 " +
  "压滤 输送 传送 拉丝 注塑 挤出 吹膜 发泡 冷却 加热 浸泡 蒸煮 熔化 上料 下料 给料 储料";

/** What may stand before the noun of a thing and says of what kind it is, whose, or where it was. */
const QUALIFIERS =
  "离心 旋风 涡流 循环 冷凝 蒸发 成型 压缩 混合 圆盘 螺旋 皮带 履带 高温 低温 组合 分级 多级 红外线 红外 桥式 手拉 手持 手提 台式 落地 悬臂 龙门 往复 链式 对辊 反击 锤式 颚式 鄂式 圆锥 雷蒙 湿式 干式 卷筒 胶印 丝印 烫金 模切 覆膜 " +
  "切纸 分条 复卷 淋膜 热熔 熔炼 中频 退火 淬火 静电 粉末 吸塑 滚塑 压延 密炼 开炼 硫化 裁断 缝纫 绣花 织布 纺纱 染色 丝光 大型 中型 小型 微型 大 中 小 新 旧 老 老旧 陈旧 破旧 废旧 旧式 简易 自制 土制 自动 半自动 全自动 手动 电动 液压 气动 数控 激光 高压 低压 高速 高频 立式 卧式 双头 单头 多头 双轴 单轴 " +
  "螺杆 双螺杆 工业 生产 加工 专用 配套 附属 辅助 主要 核心 石材 石料 塑料 废塑料 布 布料 碎布 木 木工 木材 铁 铁质 钢 钢制 不锈钢 砂 砂石 石 水 燃煤 燃气 燃油 柴油 生物质 蒸汽 进口 国产 大功率 " +
  "备用 闲置 废弃 报废 现场 厂内 屋内 室内 院内 场内 车间内 非法 违法 违规 无证 其他 其它 其余 另外 另 剩余 余下 各类 各种 相关 上述 涉案 涉事 三相 单相 动力 原 原有 该 本 两 全部 所有 各 整 型 号 式 色 真空 高速 低速 " +
  PROCESSES;

const qualifiers = new WordTable<true>();
qualifiers.add(QUALIFIERS.split(" "), true);

/** What the names of machines end in, and those of a plant's vessels and lines. */
const MACHINES = "机器备釜锯泵罐炉窑床";
const PLANT = "桶池釜炉窑线带筛缸槽罐塔斗仓床筒辊锅灶台泵";
/** What only short names of machines end in: 蒸化箱, but not 新购烘箱. */
const CASES = "箱柜架仪站";
const LONGEST_CASE = 3;
/** What the word for a person ends in, by his trade, his office or his family. */
const PEOPLE = "人员工者主长东夫妻子女儿弟兄某警兵";
const OFFICES =
  /(?:[局所队办站委会镇村街]|(?<!全)部|部门|中心|公安|环保|生态环境|城管|执法|供电|安监|应急|国土|自然资源|市监|市场监管|综治|消防|医护|卫健|工商|卫生|水务|水利|农业|住建|街道|社区|网格|公安机关)$/;

/** 二组, behind 一组 */
const GROUP = /[\d一二三四五六七八九十]组$/;

const LONGEST_NAME = 5;
const LONGEST_OFFICE = 6;

/** Where the qualifiers end that begin at `from`; they may be several. */
export function qualifiersEnd(s: string, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const word = qualifiers.at(s, i);
    if (word === undefined || i + word.text.length > to) break;
    i += word.text.length;
  }
  return i;
}

/** Whether the words are a name that a machine or a vessel may have, behind its qualifiers (全自动制钉机, 漂桶). */
export function isNameOfPlant(
  s: string,
  start: number,
  end: number,
  isPiece: boolean,
  longest = LONGEST_NAME,
): boolean {
  const from = qualifiersEnd(s, start, end - 1);
  if (end - from > longest) return false;
  const last = s.charAt(end - 1);
  if (!isPiece && CASES.includes(last)) return end - from <= LONGEST_CASE;
  return PLANT.includes(last) || (!isPiece && MACHINES.includes(last));
}

/** Whether the words end in an office (镇综合执法队, 村里). */
export function isOffice(words: string): boolean {
  return OFFICES.test(words) || /[镇村区县]里$/.test(words);
}

/** Whether the words name people or an office (环保8人, 驾驶员1人). */
export function isNameOfPeople(s: string, start: number, end: number): boolean {
  if (end - start > LONGEST_OFFICE) return false;
  return (
    GROUP.test(s.slice(start, end)) ||
    PEOPLE.includes(s.charAt(end - 1)) ||
    s.startsWith("司机", end - 2) ||
    OFFICES.test(s.slice(start, end))
  );
}
