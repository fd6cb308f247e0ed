import type { Campaign } from "../../../core/campaign";
import type {
  BoardState,
  ComparisonClass,
  LocatedFinding,
  Messages,
  ReturnNote,
} from "../../../core/consolidation";
import { findingMessage, findingTitle } from "../findings";

/** The states of a unit on the board. */
export const boardStates: Readonly<Record<BoardState, string>> = {
  "not-sent": "未报",
  unreadable: "无法读取",
  "nil-report": "零报告",
  "to-return": "需退回",
  late: "迟报",
  "sent-twice": "重复",
  "with-warnings": "有提醒",
  "in-order": "合格",
};

/** What became of a site since the consolidation before. */
export const comparisonClasses: Readonly<Record<ComparisonClass, string>> = {
  new: "新增",
  "closed-and-removed": "销号",
  reclassified: "改类",
  reappeared: "回潮",
  vanished: "消失",
  unchanged: "不变",
};

/** What a finding of a consolidation says. */
export function consolidationMessage(finding: LocatedFinding, campaign: Campaign): string {
  return findingMessage(finding, campaign, finding.unit ?? "");
}

/** The words that the sheets of a consolidation need. */
export function consolidationMessages(campaign: Campaign): Messages {
  return {
    title: (code) => findingTitle(code, campaign),
    message: (finding) => consolidationMessage(finding, campaign),
    states: boardStates,
    classes: comparisonClasses,
  };
}

/** The message to a unit for WeChat: what, where, how to mend. */
export function returnNoteText({ unit, file, period, listed, rest }: ReturnNote, campaign: Campaign): string {
  const lines = [
    `【${unit}】${campaign.name ?? ""}报表${period ? `（${period.to}）` : ""}核对结果：`,
    ...(file ? [`文件：${file}`] : []),
    ...listed.map((finding, index) => `${index + 1}. ${lineOf(finding, campaign)}`),
    ...(rest > 0 ? [`另有${rest}处，请用清单助手打开后逐条查看。`] : []),
    "请修改后重新报送，谢谢。",
  ];
  return lines.join("\n");
}

function lineOf(finding: LocatedFinding, campaign: Campaign): string {
  const place = [finding.sheet, finding.cell].filter(Boolean).join(" ");
  const title = findingTitle(finding.code, campaign);
  return `${title}${place ? `（${place}）` : ""}：${consolidationMessage(finding, campaign)}`;
}

/** How many sites of each kind, by the kind's word. */
export function countsByWord(counts: Readonly<Record<ComparisonClass, number>>): Record<string, number> {
  const kinds = Object.keys(comparisonClasses) as ComparisonClass[];
  return Object.fromEntries(kinds.map((kind) => [comparisonClasses[kind], counts[kind]]));
}

/** What the command line says of a consolidation. */
export const consolidationText = {
  state: (unit: string, state: BoardState, file: string | null, rows: number) =>
    `${unit}  ${boardStates[state]}${file ? `  ${rows}行  ${file}` : ""}`,
  below: (file: string, title: string) => `名单外  ${title}  ${file}`,
  total: (units: number, rows: number) => `共采用${units}个单位的报表，汇总${rows}行。`,
  classes: (counts: Readonly<Record<ComparisonClass, number>>) =>
    `与上期比对：${Object.entries(countsByWord(counts))
      .map(([kind, count]) => `${kind}${count}`)
      .join("，")}。`,
  written: (out: string) => `已生成：${out}`,
  noteName: (unit: string) => `${unit}_退回单`,
  notesNoFolder: (folder: string) => `--notes 后面要写文件夹，“${folder}”是一个文件。`,
  notesWritten: (count: number, folder: string) =>
    count > 0 ? `退回单${count}份，在：${folder}` : "没有单位需要退回。",
  reading: (done: number, all: number) => `正在读取 ${done}/${all}`,
  nothingReadable: "没有可以读取的报表，请检查文件夹和文件。",
  noPrevious: (file: string, { consolidation }: Campaign) =>
    `“${file}”不是汇总工作簿（没有“${consolidation.sheets.ledger}”），请选择上期的汇总结果。`,
} as const;
