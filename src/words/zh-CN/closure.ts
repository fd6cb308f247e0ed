import type { ClosurePart } from "../../core/ledger";
import type { ClosureCard, SiteDeadline, SiteRef } from "../../core/submission";
import { dayText } from "./day";

/** The five parts of 两断三清 in the words of the notice. */
export const closurePartText: Readonly<Record<ClosurePart, string>> = {
  waterCut: "切断工业用水",
  powerCut: "切断工业用电",
  equipmentCleared: "清除设备",
  materialsCleared: "清除原料",
  productsCleared: "清除产品",
};

/** The same where there is little room. */
export const closurePartShort: Readonly<Record<ClosurePart, string>> = {
  waterCut: "断水",
  powerCut: "断电",
  equipmentCleared: "清设备",
  materialsCleared: "清原料",
  productsCleared: "清产品",
};

/** What a site is called: its name, or its row where it has none. */
export function siteText({ name, rowNumber }: SiteRef): string {
  return name || `第${rowNumber}行`;
}

/** What a 销号卡 still lacks, in one line. */
export function closureStateText({ missing, isComplete }: ClosureCard): string {
  if (isComplete) return "两断三清已写全，可以销号。";
  return `还未写明：${missing.map((part) => closurePartText[part]).join("、")}。请在“整治进展情况”中补写。`;
}

/** A 销号卡 as text to copy. */
export function closureCardText(card: ClosureCard): string {
  const { site, operator, closedOn, ticks, responsibleUnit, responsiblePerson } = card;
  const responsible = [responsibleUnit, responsiblePerson].filter(Boolean).join(" ");
  const line = (label: string, text: string) => (text ? [`${label}：${text}`] : []);
  return [
    `销号卡：${siteText(site)}`,
    ...line("具体地址", site.address),
    ...line("经营者及联系方式", operator),
    ...line("取缔日期", dayText(closedOn)),
    ...line("责任", responsible),
    ...ticks.map(
      ({ part, done, passage }) =>
        `${done ? "☑" : "☐"} ${closurePartText[part]}${passage ? `（${passage}）` : ""}`,
    ),
    closureStateText(card),
  ].join("\n");
}

/** How far away a deadline is. */
export function daysLeftText(daysLeft: number): string {
  if (daysLeft < 0) return `已超过${-daysLeft}天`;
  return daysLeft === 0 ? "今天到期" : `还有${daysLeft}天`;
}

/** A deadline where its site is named beside it. */
export function deadlineShort({ word, deadline, source, daysLeft }: SiteDeadline): string {
  return `${word}，${source === "row" ? "整治时限" : "阶段时限"}${deadline}，${daysLeftText(daysLeft)}`;
}

/** A site and its deadline in one line. */
export function deadlineText({ site, word, deadline, source, daysLeft }: SiteDeadline): string {
  const limit = source === "row" ? "整治时限" : "阶段时限";
  return `第${site.rowNumber}行 ${siteText(site)}：${word}，${limit}${dayText(deadline)}，${daysLeftText(daysLeft)}`;
}
