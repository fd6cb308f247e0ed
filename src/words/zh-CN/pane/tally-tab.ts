import type { RowNumber } from "../../../core/workbook";
import type { Campaign } from "../../../core/campaign";
import type { FigureBasis, TallyBasis } from "../../../core/tally";

import { counted, fullFormName } from "../campaign/names";

/** 调度表, zh-CN. */
export const tallyText = {
  noLedger: "先要有清单，才数得出调度表。",
  reportDate: (date: string, { tally }: Campaign) => `${tally.dateLabel} ${date}`,
  noDate: ({ ledger }: Campaign) => `清单还没有${ledger.dateLabel}`,
  create: "生成调度表",
  refresh: "更新调度表",
  upToDate: "调度表已是最新",
  willCreate: (change: string, { tally }: Campaign) =>
    `将${change}：${fullFormName(tally)}，排好版可以打印盖章。`,
  willRefresh: (change: string) => `将在调度表里${change}。手填的数不动。`,
  noChange: "调度表和清单一致，没有要改的。",
  created: (sheet: string) => `已生成“${sheet}”。`,
  refreshed: (change: string) => `已更新调度表：${change}。`,
  linked: "保持联动",
  linkedHint: "家数写成公式，清单改了跟着变",
  unlinked: (labels: string) => `${labels}没法写成公式，已写成数。`,
  basisHasNoPlace: ({ tally }: Campaign) =>
    `这张调度表没有地方写${tally.basisLabel}，请在${tally.dateLabel}旁边留一格，或者仍用${tally.basisWords.cumulative}。`,
  figures: ({ tally }: Campaign) => `${counted(tally.figures.length)}项数字`,
  value: (value: number, unit: string) => `${value} ${unit}`,
  toFill: "待填",
  toFillHint: "空框要自己填，没有请填0。",
  whyNone: "清单、整治进展和行动登记中都没有依据，请按实际填写。",
  notACount: "请填0或整数。",
  written: (label: string, value: number) => `${label}已填 ${value}。`,
  noEvidence: "这个数是填的，没有依据可查。",
  evidence: (label: string) => `${label}的依据`,
  counts: (count: number) => `+${count}`,
  row: (row: RowNumber) => `第 ${row} 行`,
  kept: (label: string, stated: string, derived: number) => `表中“${label}”填 ${stated}，清单为 ${derived}`,
  keptProgress: (label: string, stated: string, derived: number) =>
    `表中“${label}”填 ${stated}，进展和登记合计 ${derived}`,
  blank: "空白",
  adopt: (value: number) => `采用 ${value}`,
  explain: "保留并说明",
  reason: "为什么不一样",
  saveReason: ({ tally }: Campaign) => `写进${tally.explanationLabel}`,
  adopted: (label: string, value: number) => `${label}已采用 ${value}。`,
  explained: (label: string) => `已在表下说明“${label}”。`,
  issues: "调度表要看的",

  previous: "和上期比",
  choosePrevious: "选上期报的文件",
  readingPrevious: "正在读上期的文件……",
  previousName: (name: string) => `上期：${name}`,
  previousUnreadable: "这个文件读不出来，请另存为 .xlsx 再选。表格没有变。",
  previousNoFigures: "这个文件里没有找到清单和调度表，请选上期报的文件。",
  forget: "不比了",
  chart: "本期和上期",
  before: "上期",
  now: "本期",
} as const;

/** Where a figure comes from. */
export const figureSources: Readonly<Record<FigureBasis, string>> = {
  ledger: "清单",
  log: "登记",
  progress: "进展",
  manual: "手填",
  none: "待填",
};

export const tallyBases: readonly TallyBasis[] = ["cumulative", "month", "period"];
