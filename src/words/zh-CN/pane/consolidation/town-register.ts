import type { ChangeKind } from "../../../../core/consolidation";
import type { IsoDate } from "../../../../core/language";
import type { Campaign } from "../../../../core/campaign";
import { dayText, monthDay } from "../../day";

/** 总台账 in the pane: periods, changes, figures and the life line of a site, zh-CN. */
export const townRegisterText = {
  title: ({ consolidation }: Campaign, sites: number) => `${consolidation.sheets.register}：${sites}家`,
  missing: (titles: readonly string[]) => `无法比对：缺${titles.map((title) => `“${title}”`).join("、")}`,
  missingHint: "请在上期汇总里添加这些栏，或改选一份完整的汇总工作簿。",
  period: "看哪一期",
  periodOf: (due: IsoDate | "") => (due === "" ? "未注明报送日" : dayText(due)),
  thisPeriod: (due: IsoDate | "") => (due === "" ? "本期" : `${dayText(due)}（本期）`),
  changes: "本期变动",
  count: (label: string, count: number) => `${label}${count}家`,
  amount: (label: string, count: number, unit: string) => `${label}${count}${unit}`,
  noChanges: "这一期没有变动。",
  site: (number: string, name: string) => `${number} ${name || "（未写名称）"}`,
  from: (before: string, after: string) => `${before} → ${after}`,
  units: "各单位报送情况",
  rows: (count: number) => `${count}家`,
  carried: (due: IsoDate | "") => (due === "" ? "沿用以前数据" : `沿用${monthDay(due)}数据`),
  figures: "全镇累计",
  noShares: "各单位都是0。",
  place: (file: string, cell: string) => `${file} ${cell}`,
  row: (row: number | null) => (row === null ? "原行号未记" : `第${row}行`),
  adds: (count: number) => `+${count}`,
  noRows: "报来的清单里没有依据，是情况调度表填的数。",
  differs: (value: number, sum: number) => `填报${value}，清单中找到${sum}，请核对。`,
  search: "按名称、电话或编号查找",
  found: (count: number) => `找到${count}家`,
  more: (count: number) => `另有${count}家，请再多写几个字`,
  none: "没有找到。可以换名称里的两三个字、电话后几位或编号。",
  life: (name: string) => `${name}的历次情况`,
  status: (unit: string, state: string) => `${unit} ${state}`,
  show: (sheet: string) => `转到“${sheet}”中的这一行`,
  notListed: "未列",
  notReported: "单位未报，沿用上次",
  reported: (count: number) => (count > 1 ? `列入（${count}行）` : "列入"),
  noWords: "进展未写",
  accepted: (day: string, by: string) => `验收：${[day, by].filter(Boolean).join(" ") || "未验收"}`,
} as const;

/** The changes that a period is looked through by, in this order. */
export const listedChanges: readonly ChangeKind[] = [
  "new",
  "finished",
  "reappeared",
  "unlisted",
  "moved",
  "renamed",
  "reclassified",
  "listedAgain",
  "joined",
  "struckOff",
];
