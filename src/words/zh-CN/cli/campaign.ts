import type { Campaign } from "../../../core/campaign";
import type { DraftQuestion } from "../../../core/campaign/draft";
import { dayText } from "../day";
import { listed } from "../sentence";
import { dueDaysText } from "../campaign/names";

const questions: Readonly<Record<DraftQuestion["key"], string>> = {
  name: "行动叫什么",
  siteKind: "清单里的一家叫什么",
  province: "省",
  prefecture: "地级市",
  city: "县（市、区）",
  town: "镇（街道）",
  units: "报送单位名单，用顿号隔开",
  ledgerTitle: "清单的标题",
  tallyTitle: "调度表的标题",
  office: "报送给谁",
  phone: "对方电话",
  dueDays: "每月哪几日报送，用顿号隔开",
  areaCode: "电话区号",
  deadline: "完成期限",
};

/** What the command line says of campaigns, zh-CN. */
export const campaignCommandText = {
  needsAction: "请写明做什么：campaign new 新建，campaign check 检查，如 campaign check 本镇.json。",
  needsFile: (action: string) => `请给出一个方案配置文件，如 campaign ${action} 本镇.json。`,
  intro: "逐项回答，直接回车沿用方括号里的内容。",
  question: ({ key, of, usual }: DraftQuestion) =>
    `${of === undefined ? "" : `“${of}”的`}${questions[key]}${usual === "" ? "" : `［${usual}］`}：`,
  exists: (file: string) => `“${file}”已经存在，没有写入，请换一个文件名。`,
  made: (file: string) => `已生成方案配置“${file}”。`,
  next: [
    "栏目、处理意见、十项数据、填写示例和表下备注沿用内置方案，请在文件里照本地通知修改。",
    "改好后用 campaign check 检查；窗格里在“设置”的“更换方案配置”里选择它，命令行加 --campaign。",
  ],
  fine: (file: string) => `“${file}”没有问题。`,
  wrong: (file: string, count: number) => `“${file}”有${count}处不合要求：`,
  summary: (campaign: Campaign) => [
    `${campaign.city}${campaign.town}，${campaign.roster.units.length}个报送单位，${dueDaysText(campaign)}报送${campaign.contact.office}`,
    `${campaign.ledger.sheetName}${campaign.ledger.columns.length}栏：${listed(campaign.ledger.columns.map(({ title }) => title))}`,
    `处理意见${campaign.dispositions.length}种：${listed(campaign.dispositions.map(({ word, deadline }) => `${word}（${dayText(deadline)}前）`))}`,
    `${campaign.tally.sheetName}${campaign.tally.figures.length}项：${listed(campaign.tally.figures.map(({ label, unit }) => `${label}（${unit}）`))}`,
  ],
} as const;
