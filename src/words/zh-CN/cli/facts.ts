import type { Fact, FactKind } from "../../../core/progress";

/** What each kind of fact is called. */
export const factNames: Readonly<Record<FactKind, string>> = {
  closed: "已关停取缔",
  powerCut: "切断工业用电",
  waterCut: "切断工业用水",
  equipmentCleared: "清除设备",
  materialsCleared: "清除原料",
  productsCleared: "清除产品",
  allCutAndCleared: "两断三清",
  equipmentDestroyed: "捣毁生产设备",
  metersSealed: "查封电表",
  inspectionTeams: "检查组",
  inspectorVisits: "检查人次",
  administrativeDetentions: "行政拘留",
  criminalDetentions: "刑事拘留",
  relocated: "已搬迁",
  rectified: "已整改完成",
};

/** A fact in one line: what, how many, when, and the words themselves. */
export function factLine({ kind, count, approximate, date, text }: Fact): string {
  const number = count === undefined ? "" : ` ${approximate ? "约" : ""}${count}`;
  const vague = approximate && count === undefined ? " 约数" : "";
  return `${factNames[kind]}${number}${vague}${date ? `（${date}）` : ""}：“${text}”`;
}
