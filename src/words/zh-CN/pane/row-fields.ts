import type { Campaign } from "../../../core/campaign";
import type { FactKind } from "../../../core/progress";
import { shortColumnName } from "../campaign/names";
import { closurePartText } from "../submission/closure-parts";

/** The fields of the selected row, zh-CN. */
export const rowFieldsText = {
  number: "联系电话",
  choose: "请选择",
  written: (cell: string) => `已写入 ${cell}。`,
  merged: "这一格是公式，请在表里改。",

  progressTitle: (campaign: Campaign) => `添一条${shortColumnName(campaign, "progress")}`,
  date: "日期",
  what: "做了什么",
  count: (unit: string) => `多少（${unit}）`,
  machine: "什么设备（可不填）",
  park: "搬到哪个园区（可不填）",
  willAdd: (sentence: string) => `会添上：${sentence}`,
  addProgress: "添上",
  progressAdded: (cell: string) => `已添到 ${cell}。`,
  countNeeded: "请填从1起的整数。",

  closureTitle: "两断三清",
  done: "已写明",
  missing: "未写明",
} as const;

/** What the progress form offers, in the order of the work. */
export const progressKinds: Readonly<Record<FactKind, string>> = {
  inspectionTeams: "出动检查组",
  inspectorVisits: "出动检查人员",
  closed: "依法取缔",
  allCutAndCleared: "落实“两断三清”",
  ...closurePartText,
  equipmentDestroyed: "捣毁生产设备",
  metersSealed: "查封电表",
  administrativeDetentions: "行政拘留",
  criminalDetentions: "刑事拘留",
  relocated: "已搬迁",
  rectified: "已整改完成",
  reopened: "发现回潮复产",
};
