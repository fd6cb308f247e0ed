import { innerQuotes, type IsoDate } from "../../../core/language";
import type { RowNumber } from "../../../core/workbook";
import type { Campaign } from "../../../core/campaign";
import type { FigureBasis, TallyBasis } from "../../../core/tally";

import { counted, fullFormName } from "../campaign/names";
import { dayText } from "../day";

/** 调度表, zh-CN. */
export const tallyText = {
  noLedger: "请先新建或打开清单，再生成调度表。",
  reportDate: (date: IsoDate, { tally }: Campaign) => `${tally.dateLabel}：${dayText(date)}`,
  noDate: ({ ledger }: Campaign) => `清单未填${ledger.dateLabel}`,
  create: "生成调度表",
  refresh: "更新调度表",
  upToDate: "调度表已是最新",
  willCreate: (change: string, { tally }: Campaign) =>
    `将${change}：${fullFormName(tally)}，排好版可以打印盖章。`,
  willRefresh: (change: string) => `将在调度表里${change}。手工填写的数不变。`,
  noChange: "调度表与清单一致，无须修改。",
  created: (sheet: string) => `已生成“${sheet}”。`,
  refreshed: (change: string) => `已更新调度表：${change}。`,
  linked: "保持联动",
  linkedHint: "家数写成公式，清单修改后自动更新",
  unlinked: (labels: string) => `${labels}不能写成公式，已写入数值。`,
  basisHasNoPlace: ({ tally }: Campaign) =>
    `这张调度表没有写${tally.basisLabel}的地方，请在${tally.dateLabel}旁边留一个单元格，或者仍用${tally.basisWords.cumulative}。`,
  figures: ({ tally }: Campaign) => `${counted(tally.figures.length)}项数据`,
  value: (value: number, unit: string) => `${value}${unit}`,
  typed: (label: string, unit: string) => `${label}（${unit}）`,
  toFill: "未填",
  toFillHint: "未填项请按实际填写，没有的填0。",
  whyNone: "清单、整治进展和行动登记中都没有依据，请按实际填写。",
  notACount: "请填0或正整数。",
  written: (label: string, value: number) => `${label}已填${value}。`,
  noEvidence: "这个数是手工填写的，清单中暂无对应依据。",
  evidence: (label: string) => `${label}的依据`,
  counts: (count: number) => `+${count}`,
  row: (row: RowNumber) => `第${row}行`,
  kept: (label: string, stated: string, derived: number) =>
    `表中“${innerQuotes(label)}”填${stated}，按清单统计为${derived}`,
  keptProgress: (label: string, stated: string, derived: number) =>
    `表中“${innerQuotes(label)}”填${stated}，按进展和行动登记统计为${derived}`,
  blank: "空白",
  adopt: (value: number) => `采用${value}`,
  explain: "保留并说明",
  reason: "差异原因",
  saveReason: ({ tally }: Campaign) => `写入${tally.explanationLabel}`,
  adopted: (label: string, value: number) => `${label}已采用${value}。`,
  explained: (label: string) => `已在表下说明“${innerQuotes(label)}”。`,
  issues: "调度表待核对事项",

  previous: "与上期比对",
  choosePrevious: "选择上期报送的文件",
  readingPrevious: "正在读取上期文件……",
  previousName: (name: string) => `上期：${name}`,
  previousNoFigures: "这个文件里未找到清单和调度表，请选择上期报送的文件。",
  forget: "取消比对",
  chart: "与上期比对",
  before: "上期",
  now: "本期",
} as const;

/** Where a figure comes from. */
export const figureSources: Readonly<Record<FigureBasis, string>> = {
  ledger: "清单",
  log: "行动登记",
  progress: "进展",
  manual: "手工填写",
  none: "未填",
};

export const tallyBases: readonly TallyBasis[] = ["cumulative", "month", "period"];
