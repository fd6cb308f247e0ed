import {
  type Campaign,
  columnOf,
  type ColumnKey,
  type LifecycleKey,
  lifecycleColumnOf,
  type LogColumnKey,
  logColumnOf,
} from "../../../core/campaign";
import { normalizeTitle, withoutBrackets } from "../../../core/language";

type Form = Pick<Campaign["ledger"], "attachment" | "sheetName">;

const numerals = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** A small number as a sentence counts with it: 三种, 十栏. */
export function counted(count: number): string {
  return numerals[count] ?? String(count);
}

/** What a form goes by: as the notice attaches it (附件1), else by its sheet's name. */
export function formName({ attachment, sheetName }: Form): string {
  return attachment ?? sheetName;
}

/** The same with both: 附件1专项整治清单. */
export function fullFormName({ attachment = "", sheetName }: Form): string {
  return attachment + sheetName;
}

const bare = (title: string): string => withoutBrackets(normalizeTitle(title));

/** A column of 附件1 by its official title. */
export function columnTitle(campaign: Campaign, key: ColumnKey): string {
  return columnOf(campaign, key).title;
}

/** The same without brackets: 所在镇（街道） → 所在镇. */
export function columnName(campaign: Campaign, key: ColumnKey): string {
  return bare(columnTitle(campaign, key));
}

/** The same as a sentence has it: 存在违法事实 → 违法事实. */
export function shortColumnName(campaign: Campaign, key: ColumnKey): string {
  return columnOf(campaign, key).shortTitle ?? columnName(campaign, key);
}

/** A column of 检查行动登记, without brackets. */
export function logColumnName(campaign: Campaign, key: LogColumnKey): string {
  return bare(logColumnOf(campaign, key).title);
}

/** What each site must have beside 附件1: measures, time limit, responsibility. */
export function lifecycleName(campaign: Campaign, key: LifecycleKey): string {
  return bare(lifecycleColumnOf(campaign, key).title);
}

/** Who answers for a site: 责任单位及责任人. */
export function responsibleNames(campaign: Campaign): string {
  return `${lifecycleName(campaign, "responsibleUnit")}及${lifecycleName(campaign, "responsiblePerson")}`;
}

/** All of them: 整治措施、整治时限、责任单位、责任人. */
export function lifecycleNames({ ledger }: Campaign): string {
  return ledger.lifecycle.map(({ title }) => bare(title)).join("、");
}

/** Who runs a site, and how to reach them, where each has a word of its own. */
export function operatorName(campaign: Campaign): string {
  return campaign.ledger.splitContact.name[0] ?? columnName(campaign, "operatorContact");
}

export function phoneName(campaign: Campaign): string {
  return campaign.ledger.splitContact.number[0] ?? columnName(campaign, "operatorContact");
}

/** The dispositions in a row: 关停取缔、整治改造、整合搬迁. */
export function dispositionWords({ dispositions }: Campaign): string {
  return dispositions.map(({ word }) => word).join("、");
}

/** How many there are: 三种. */
export function dispositionKinds({ dispositions }: Campaign): string {
  return `${counted(dispositions.length)}种`;
}

/** 每月10日、20日、30日. */
export function dueDaysText({ dueDays }: Campaign): string {
  const days = [...dueDays].sort((a, b) => a - b).map((day) => `${day}日`);
  return `每月${days.join("、")}`;
}

/** 11月底前 for the last day of a month, else 11月20日前. */
function beforeText(date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const isLast = new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
  return isLast ? `${month}月底前` : `${month}月${day}日前`;
}

/** The stages of the notice and their ends: 依法取缔阶段11月底前完成，整改提升阶段12月底前完成. */
export function stagesText({ dispositions }: Campaign): string {
  const stages = dispositions.map(
    ({ stage, word, deadline }) => `${stage ?? word}${beforeText(deadline)}完成`,
  );
  return [...new Set(stages)].join("，");
}
