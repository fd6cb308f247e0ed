import type { Campaign, ColumnKey, LedgerColumn } from "../../../core/campaign";
import {
  counted,
  dispositionKinds,
  dispositionWords,
  dueDaysText,
  formName,
  shortColumnName,
  stagesText,
} from "../campaign/names";

/** 帮助: what to do, what goes into each column, what the notice asks, what is checked, whom to ask; zh-CN. */
export const helpText = {
  title: ({ ledger }: Campaign) => `${ledger.title}填报说明`,
  print: "打印",
  sections: {
    steps: "三步完成报送",
    columns: "表里填什么",
    notice: "通知怎么要求",
    checks: "检查哪些内容",
    keys: "键盘操作",
    contact: "有疑问找谁",
  },
  steps: ({ ledger, tally, contact }: Campaign) => [
    `填：${formName(ledger)}一行填一家，${counted(ledger.columns.length)}栏逐栏填写。`,
    "改：“清单”页列出要改的地方。能自动改的点“一键规范”，其余的按说明改；内容无误的提醒点“知道了”。",
    `报：“调度表”页生成${formName(tally)}，未填项按实际填写；“报送”页核对后加盖校验印记，保存，打印盖章，发送给${contact.office}。`,
  ],
  required: { yes: "必填", warned: "请填写", no: "选填" } satisfies Record<LedgerColumn["required"], string>,
  example: (text: string) => `例：${text}`,
  disposition: (campaign: Campaign) =>
    `${dispositionKinds(campaign)}里选一种：${dispositionWords(campaign)}。`,
  progress: (campaign: Campaign) =>
    "写明哪天、做了什么、多少，调度表的数从这里统计。" +
    campaign.dispositions
      .filter(({ closes }) => closes)
      .map(({ word }) => `已${word}的，“两断三清”五项逐项写明。`)
      .join(""),
  dueDays: (campaign: Campaign) => `${dueDaysText(campaign)}报送${campaign.contact.office}。`,
  stages: (campaign: Campaign) => `${stagesText(campaign)}。`,
  exampleRow: ({ ledger }: Campaign) => `${formName(ledger)}的一行这样填（只在这里显示，不写进表里）`,
  column: (key: ColumnKey, campaign: Campaign) => shortColumnName(campaign, key),
  contact: ({ contact: { office, phone } }: Campaign) =>
    phone === undefined ? `请问${office}。` : `请问${office}，电话${phone}。`,
} as const;
