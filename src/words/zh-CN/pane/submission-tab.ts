import type { RowNumber } from "../../../core/workbook";
import type { Campaign } from "../../../core/campaign";
import { counted, formName, lifecycleName, lifecycleNames } from "../campaign/names";
import { closedWord, siteWord } from "../campaign/site-names";

/** 报送, the words of the pane's tab, zh-CN. */
export const submissionTabText = {
  noLedger: "请先新建或打开清单，再报送。",
  checklist: "报送前核对",
  done: "通过",
  more: (count: number) => `还有${count}项`,
  toLedger: "去清单",
  toTally: "去调度表",
  stampFirst: "上面还有需要修改的地方，改好后再加盖。",
  stampNext: "下一步：加盖校验印记。",
  handInNext: ({ ledger, tally, contact }: Campaign) =>
    `下一步：保存文件；打印${formName(ledger)}、${formName(tally)}，签字盖章；把文件发送给${contact.office}。`,
  stamped: "已加盖校验印记，请保存文件。",
  alreadyStamped: "校验印记有效，无须重新加盖。",
  copied: (what: string) => `已复制${what}，可到微信或邮件中粘贴。`,
  copyFailed: "未能复制。请在下面的框里全选，再复制。",
  stamp: "加盖校验印记",
  ready: "可以报送。",
  weChat: "微信文字",
  copyWeChat: "复制微信文字",
  fileName: "文件名",
  copyFileName: "复制文件名",
  subject: "主题",
  copySubject: "复制主题",
  body: "正文",
  copyBody: "复制正文",
  draft: "邮件草稿",
  makeDraft: "生成邮件草稿",
  makeEml: "下载邮件草稿（带附件）",
  emlSaved: (name: string, place: string) => `已生成邮件草稿 ${name}，在${place}，双击打开后发送。`,
  emlFailed: "未能生成邮件草稿，表格内容没有变。请复制下面的主题和正文，另写邮件。",
  emlName: (name: string) => `${name}.eml`,
  checkPictures: "核对整治照片",
  lifecycle: "销号和时限",
  upcoming: (count: number) => `临近时限${count}家`,
  noUpcoming: (campaign: Campaign) => `没有临近时限的${siteWord(campaign)}。`,
  closureCards: "销号卡",
  cards: (count: number) => `销号卡${count}张`,
  copyCards: "复制销号卡",
  summary: "工作总结",
  saveSummary: "下载工作总结草稿",
  copySummary: "复制工作总结草稿",
  summarySaved: (name: string, place: string) => `已生成 ${name}，在${place}。`,
  summaryFailed: "未能生成工作总结，表格内容没有变。请点“复制工作总结草稿”。",
  summaryName: (unit: string) => `${unit}工作总结草稿.docx`,
  moreSites: (count: number) => `还有${count}家`,
  noCards: (campaign: Campaign) => `还没有写明${closedWord(campaign)}的${siteWord(campaign)}。`,
  cardTitle: (row: RowNumber, name: string) => `第${row}行 ${name}`,
  offerLifecycle: (campaign: Campaign) =>
    `添加${lifecycleNames(campaign)}${counted(campaign.ledger.lifecycle.length)}栏`,
  columnsHint: (campaign: Campaign) =>
    [
      `通知要求每家明确${lifecycleName(campaign, "measures")}、时限、`,
      `${lifecycleName(campaign, "responsibleUnit")}和${lifecycleName(campaign, "responsiblePerson")}。`,
      `已填${lifecycleName(campaign, "timeLimit")}的，按所填日期提醒。`,
    ].join(""),
  columnsWill: (change: string, { ledger }: Campaign) =>
    `将${change}，加在清单右边，不在打印的${counted(ledger.columns.length)}栏里。`,
  columnsDone: (campaign: Campaign) =>
    `已添加${lifecycleNames(campaign)}${counted(campaign.ledger.lifecycle.length)}栏。`,
} as const;
