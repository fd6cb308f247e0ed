import type { Campaign } from "../../../core/campaign";
import type { ClosurePart } from "../../../core/ledger";
import type { ClosureCard, SiteDeadline, SiteRef } from "../../../core/submission";
import { columnName, columnTitle, lifecycleName, responsibleNames } from "../campaign/names";
import { closedOnName } from "../campaign/site-names";
import { closurePartsText, closurePartText } from "./closure-parts";
import { dayText } from "../day";

/** The five parts of 两断三清 where there is little room. */
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
export function closureStateText({ missing, isComplete }: ClosureCard, campaign: Campaign): string {
  if (isComplete) return "“两断三清”五项均已写明，可以申请验收销号。";
  return `还未写明：${closurePartsText(missing)}。已落实的，请在“${columnTitle(campaign, "progress")}”中补写；未落实的，请抓紧落实。`;
}

/** A 销号卡 as text to copy. */
export function closureCardText(card: ClosureCard, campaign: Campaign): string {
  const { site, operator, closedOn, ticks, responsibleUnit, responsiblePerson } = card;
  const responsible = [responsibleUnit, responsiblePerson].filter(Boolean).join(" ");
  const line = (label: string, text: string) => (text ? [`${label}：${text}`] : []);
  return [
    `销号卡：${siteText(site)}`,
    ...line(columnName(campaign, "address"), site.address),
    ...line(columnTitle(campaign, "operatorContact"), operator),
    ...line(closedOnName(campaign), dayText(closedOn)),
    ...line(responsibleNames(campaign), responsible),
    ...ticks.map(
      ({ part, done, passage }) =>
        `${done ? "☑" : "☐"} ${closurePartText[part]}${passage ? `（${passage}）` : ""}`,
    ),
    closureStateText(card, campaign),
  ].join("\n");
}

/** How far away a deadline is. */
export function daysLeftText(daysLeft: number): string {
  if (daysLeft < 0) return `已超期${-daysLeft}天`;
  return daysLeft === 0 ? "今天到期" : `还有${daysLeft}天`;
}

/** Whether a limit is the row's own or that of its stage. */
function limitName(source: SiteDeadline["source"], campaign: Campaign): string {
  return source === "row" ? lifecycleName(campaign, "timeLimit") : "阶段时限";
}

/** A deadline where its site is named beside it. */
export function deadlineShort(
  { word, deadline, source, daysLeft }: SiteDeadline,
  campaign: Campaign,
): string {
  return `${word}，${limitName(source, campaign)}${dayText(deadline)}，${daysLeftText(daysLeft)}`;
}
