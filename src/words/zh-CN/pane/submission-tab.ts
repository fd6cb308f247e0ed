import type { RowNumber } from "../../../core/workbook";
import type { Campaign } from "../../../core/campaign";
import { counted, lifecycleName, lifecycleNames } from "../campaign/names";

/** 报送, the words of the pane's tab, zh-CN. */
export const submissionTabText = {
  noLedger: "先要有清单，才好报送。",
  checklist: "报送前看一遍",
  more: (count: number) => `还有 ${count} 处`,
  toLedger: "去清单",
  toTally: "去调度表",
  stampFirst: "上面还有需改的，改好再盖。",
  stamped: "已加盖校验印记。",
  alreadyStamped: "印记完好，不用再盖。",
  copied: (what: string) => `已复制${what}，到别处粘贴就行。`,
  copyFailed: "没有复制上。请在下面的框里全选，按 Ctrl+C 复制。",
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
  emlSaved: (name: string) => `已生成邮件草稿 ${name}，在浏览器的“下载”里，双击打开后发送。`,
  emlFailed: "邮件草稿没有做成，请用下面的文字自己写邮件。表格没有变。",
  emlName: (name: string) => `${name}.eml`,
  lifecycle: "销号和时限",
  upcoming: (count: number) => `快到时限 ${count} 家`,
  noUpcoming: "没有快到时限的加工点。",
  closureCards: "销号卡",
  cards: (count: number) => `销号卡 ${count} 张`,
  copyCards: "复制销号卡",
  summary: "工作总结",
  saveSummary: "下载工作总结草稿",
  copySummary: "复制工作总结草稿",
  summarySaved: (name: string) => `已生成 ${name}，在浏览器的“下载”里。`,
  summaryFailed: "工作总结没有做成，请用“复制”。表格没有变。",
  summaryName: (unit: string) => `${unit}工作总结草稿.docx`,
  moreSites: (count: number) => `还有 ${count} 家`,
  noCards: "还没有写明已取缔的加工点。",
  cardTitle: (row: RowNumber, name: string) => `第 ${row} 行 ${name}`,
  offerLifecycle: (campaign: Campaign) =>
    `补上${lifecycleNames(campaign)}${counted(campaign.ledger.lifecycle.length)}列`,
  columnsHint: (campaign: Campaign) =>
    [
      `通知要求每家明确${lifecycleName(campaign, "measures")}、时限、`,
      `${lifecycleName(campaign, "responsibleUnit")}和${lifecycleName(campaign, "responsiblePerson")}。`,
      `填了${lifecycleName(campaign, "timeLimit")}的，按填的日子提醒。`,
    ].join(""),
  columnsWill: (change: string, { ledger }: Campaign) =>
    `将${change}，加在清单右边，不在打印的${counted(ledger.columns.length)}栏里。`,
  columnsDone: (campaign: Campaign) =>
    `已补上${lifecycleNames(campaign)}${counted(campaign.ledger.lifecycle.length)}列。`,
} as const;
