import { innerQuotes, type IsoDate } from "../../../core/language";
import { dayText } from "../day";
import { listed } from "../sentence";
import type { Campaign } from "../../../core/campaign";
import type { BoardFlag, BoardState, ComparisonClass } from "../../../core/consolidation";
import { boardFlags, boardStates, comparisonClasses, countsByWord } from "../consolidation/states";

/** What the command line says of a consolidation. */
export const consolidationText = {
  state: (unit: string, state: BoardState, flags: readonly BoardFlag[], file: string | null, rows: number) =>
    `${unit}  ${[boardStates[state], ...flags.map((flag) => boardFlags[flag])].join("、")}${file ? `  ${rows}行  ${file}` : ""}`,
  below: (file: string, title: string) => `名单外  ${title}  ${file}`,
  total: (units: number, rows: number) => `共采用${units}个单位的报表，汇总${rows}行。`,
  classes: (counts: Readonly<Record<ComparisonClass, number>>) =>
    `与上期比对：${Object.entries(countsByWord(counts, comparisonClasses))
      .map(([kind, count]) => `${kind}${count}`)
      .join("，")}。`,
  unlisted: (
    sites: readonly { readonly unit: string; readonly name: string; readonly number: string }[],
    { consolidation }: Campaign,
  ) => {
    const named = sites.map(({ unit, name, number }) => `${unit}“${innerQuotes(name)}”（${number}）`);
    const { closed, mistake } = consolidation.unlistedAnswers;
    return `本期未列${sites.length}家，请向单位确认是“${closed}”还是“${mistake}”，可写入“${consolidation.sheets.squadDecisions}”：${listed(named)}。`;
  },
  usualPeriod: (dueDay: IsoDate) => `未指定报送日，按多数报表的填报时间，汇总${dayText(dueDay)}一期。`,
  written: (out: string) => `已生成：${out}`,
  notesWritten: (count: number, folder: string, messages: string | null) =>
    (count > 0 ? `退回单${count}份，在：${folder}` : "没有单位需要退回。") +
    (messages === null ? "" : `\n全部文字：${messages}`),
  reading: (done: number, all: number) => `正在读取 ${done}/${all}`,
  nothingReadable: "没有可以读取的报表，请核对文件夹和文件。",
  cannotCompare: (file: string, missing: readonly string[]) =>
    `“${file}”无法比对：缺${missing.map((name) => `“${name}”`).join("、")}。请用未删除栏目和工作表的汇总结果。`,
  noPrevious: (file: string, { consolidation }: Campaign) =>
    `“${file}”不是汇总工作簿（没有“${consolidation.sheets.ledger}”），请选择上期的汇总结果。`,
} as const;
