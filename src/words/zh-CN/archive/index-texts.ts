import {
  dayHint,
  type IndexTexts,
  type PlacedPicture,
  type RegisteredSite,
  safeName,
  type Stage,
} from "../../../core/archive";
import { type Campaign, dispositionWord } from "../../../core/campaign";
import { numberText } from "../../../core/consolidation";
import type { IsoDate } from "../../../core/language";
import { columnName } from "../campaign/names";
import { dayText, monthDay } from "../day";
import { listed } from "../sentence";
import { stageWords, whyNotText } from "./pictures";

/** The file of the index. */
export function indexName(due: IsoDate): string {
  return `档案目录_${due}.xlsx`;
}

/** The file of a site's page below the folder of all, `/` between names: 大埔村/0003_张三石材厂.docx. */
export function pagePath({ unit, number, name }: RegisteredSite): string {
  return `${safeName(unit, "单位未写")}/${numberText(number)}_${safeName(name, "名称未写")}.docx`;
}

/** Stages that are missing: 缺整治前、整治后. */
export function missingText(stages: readonly Stage[]): string {
  return `缺${listed(stages.map((stage) => stageWords[stage]))}`;
}

/** What a picture shows: 整治前, 整治前、整治后 for two side by side, 未写明. */
export function stagesText({ stages }: Pick<PlacedPicture, "stages">): string {
  return stages.length > 0 ? listed(stages.map((stage) => stageWords[stage])) : "未写明";
}

/** What a person should look at of a picture that was placed; empty for nothing. */
export function pictureNote(placed: PlacedPicture): string {
  if (placed.isUnclear) return "清单、文件名、文件夹名写的整治前后不一致，请核对。";
  if (placed.stages.length > 0) return "";
  const hint = dayHint(placed);
  if (hint === null) return "未写明是整治前、整治中还是整治后。";
  const done = monthDay(placed.site.doneOn!);
  return `未写明整治前后；拍摄日期${hint === "earlier" ? "早于" : "晚于"}完成日期（${done}），供参考。`;
}

/** The words of 档案目录. */
export function indexTexts(due: IsoDate, campaign: Campaign): IndexTexts {
  return {
    sheet: "档案目录",
    pictureSheet: "照片清单",
    title: "整治档案目录（一点一档）",
    pictureTitle: "整治照片清单",
    lines: [`${campaign.town}${campaign.contact.office}`, `数据截至${dayText(due)}`],
    stage: stageWords,
    columns: {
      disposition: columnName(campaign, "disposition"),
      unsaid: "阶段未写明",
      missing: "缺照片",
      page: "档案文件",
      file: "照片",
      stage: "阶段",
      day: "拍摄日期",
      note: "说明",
    },
    notYet: "—",
    complete: "齐全",
    missing: missingText,
    stages: stagesText,
    note: pictureNote,
    why: whyNotText,
    disposition: ({ town }) => dispositionWord(campaign, town.life.said.disposition),
    state: ({ town }) => campaign.consolidation.siteStates[town.state],
    page: pagePath,
  };
}
