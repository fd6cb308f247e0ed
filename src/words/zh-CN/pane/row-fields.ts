import type { Campaign } from "../../../core/campaign";
import type { FactKind } from "../../../core/progress";
import { shortColumnName } from "../campaign/names";
import { closurePartText } from "../submission/closure-parts";

/** The fields of the selected row, zh-CN. */
export const rowFieldsText = {
  number: "联系电话",
  choose: "请选择",
  written: (cell: string) => `已写入${cell}。`,
  merged: "这个单元格是公式，请在表里改。",

  progressTitle: (campaign: Campaign) => `添加${shortColumnName(campaign, "progress")}`,
  date: "日期",
  what: "整治内容",
  count: (unit: string) => `数量（${unit}）`,
  machine: "设备名称（选填）",
  park: "搬入园区（选填）",
  willAdd: (sentence: string) => `将添加：${sentence}`,
  addProgress: "添加",
  progressAdded: (cell: string) => `已写入${cell}。`,
  countNeeded: "请填正整数。",

  closureTitle: "“两断三清”",
  done: "已写明",
  missing: "未写明",
} as const;

/** What the progress form offers, in the order of the work. */
export const progressKinds: Readonly<Record<FactKind, string>> = {
  inspectionTeams: "组织检查组",
  inspectorVisits: "组织检查人数",
  closed: "依法取缔",
  allCutAndCleared: "落实“两断三清”",
  ...closurePartText,
  equipmentDestroyed: "捣毁生产设备",
  metersSealed: "查封电表",
  administrativeDetentions: "行政拘留",
  criminalDetentions: "刑事拘留",
  relocated: "完成整合搬迁",
  rectified: "已整改完成",
  reopened: "发现回潮复产",
};
