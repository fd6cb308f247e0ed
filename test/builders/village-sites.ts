import { ledgerSheet, type Site } from "./ledger";
import type { SheetSnapshot } from "../../src/core/workbook";

const surnames = [..."陈林黄张李王吴刘蔡杨许郑谢洪郭邱曾周叶廖"];
const given = [..."建国志强文福秀英丽珍天赐长庚永裕少华金山水木德旺荣辉新民"];
const trades = [
  "废塑料加工点",
  "化工桶回收点",
  "漂布清洗点",
  "碎布磨粒加工点",
  "小石材加工点",
  "印花作坊",
  "机砖厂",
  "洗砂场",
];
const roads = ["工业路", "溪边路", "北环路", "菜园路", "后山路", "学校路", "水库路", "祠堂路"];
const progress = [
  "11月15日镇村联合执法，依法取缔，落实“两断三清”，捣毁磨粒机2台，查封电表1个。",
  "11月6日整改到位，废水循环使用。",
  "计划12月20日前迁入印刷基地标准厂房。",
  "11月3日下发整改通知书，业主正在安装布袋除尘器。",
  "11月18日业主自行拆除设备，清理原材料，产品已清运；切断工业用电、切断工业用水，已取缔。",
  "11月3日搬迁到位，原厂房腾空上锁。",
];
const dispositions = ["关停取缔", "整治改造", "整合搬迁", "整治改造", "关停取缔", "整合搬迁"];

/** Repeatable numbers: the same rows in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Sites as villages write them: one in fifty has something wrong, one in a thousand stands twice. */
export function villageSites(count: number, seed = 1): Site[] {
  const pick = generator(seed);
  const one = <T>(list: readonly T[]): T => list[pick(list.length)]!;
  const sites: Site[] = [];
  for (let i = 0; i < count; i++) {
    if (i > 0 && pick(1000) === 0) {
      sites.push(sites[pick(sites.length)]!);
      continue;
    }
    const name = one(surnames) + one(given) + one(given);
    const which = pick(progress.length);
    const isWrong = pick(50) === 0;
    sites.push({
      siteName: `${name}${one(trades)}`,
      address: `磁灶镇下灶村${one(roads)}${1 + pick(4000)}号`,
      operatorContact: isWrong ? name : `${name} 1${3 + pick(7)}${String(pick(1e9)).padStart(9, "0")}`,
      equipment: `磨粒机${1 + pick(5)}台、打包机${1 + pick(3)}台`,
      violations: "未办理环评手续，无污染防治设施",
      disposition: isWrong ? "取缔" : dispositions[which]!,
      progress: progress[which]!,
    });
  }
  return sites;
}

/** A ledger of village rows. */
export function villageSheet(count: number, seed = 1): SheetSnapshot {
  return ledgerSheet(villageSites(count, seed));
}
