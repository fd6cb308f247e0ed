import type { Campaign } from "../../../core/campaign";
import type { Severity } from "../../../core/findings";
import { counted, formName, fullFormName, shortColumnName } from "../campaign/names";
import { ledgerText } from "../pane/ledger-tab";

/** What the command line says, zh-CN: each ends as the command that says it wants. */
export const cliText = {
  usage: (campaign: Campaign) => `清单助手 qingdan

  qingdan check FILE… [--previous FILE] [--json] [--date 日期] [--period 日期]
      检查每个文件
      例：qingdan check ${exampleUnit(campaign)}.xlsx
  qingdan tally FILE [-o OUT.xlsx] [--json] [--basis ${Object.values(campaign.tally.basisWords).join("|")}] [--previous FILE]
      算出${counted(campaign.tally.figures.length)}项数据及其依据；带 -o 时生成或更新${campaign.tally.sheetName}
      ${campaign.tally.basisWords.period}、${campaign.tally.basisWords.month}的家数要与以前比：--previous 给出本村上期的工作簿，或中队的汇总工作簿
      例：qingdan tally ${exampleUnit(campaign)}.xlsx -o 含调度表.xlsx
      例：qingdan tally ${exampleUnit(campaign)}.xlsx --basis ${campaign.tally.basisWords.period} --previous 汇总.xlsx
  qingdan fix FILE -o OUT.xlsx [--json]
      把可自动规范的问题改好，另存一份
      例：qingdan fix ${exampleUnit(campaign)}.xlsx -o 已规范.xlsx
  qingdan template -o OUT.xlsx [--unit 单位]
      生成空白的${formName(campaign.ledger)}
      例：qingdan template -o 清单.xlsx --unit ${exampleUnit(campaign)}
  qingdan consolidate FILE_OR_FOLDER… -o OUT.xlsx [--previous FILE] [--period 日期] [--notes 文件夹] [--salutation 称呼] [--signature 落款] [--json]
      汇总各单位的工作簿；带 --notes 时为每个需要修改的单位写一份退回单，另把报送提醒和全部退回单合成一个文件
      例：qingdan consolidate 来件 -o 汇总.xlsx --period 2019-11-20 --notes 退回
  qingdan report --previous 汇总.xlsx [--period 日期] -o OUT.docx [--json]
      进展情况通报（代拟稿），也可写成 .txt
      例：qingdan report --previous 汇总.xlsx -o 通报.docx
  qingdan remind --previous 汇总.xlsx [--period 日期] [--photos 照片文件夹] [--salutation 称呼] [--signature 落款] -o OUT.txt [--json]
      报送提醒：一段发到群里的文字；带 --photos 时列出缺哪些照片
      例：qingdan remind --previous 汇总.xlsx -o 提醒.txt
  qingdan county --previous 汇总.xlsx [--period 日期] -o OUT.xlsx [--json]
      全镇上报表：全镇的${formName(campaign.ledger)}和${formName(campaign.tally)}
      例：qingdan county --previous 汇总.xlsx -o 上报.xlsx
  qingdan dispatch --previous 汇总.xlsx [--period 日期] -o OUT.xlsx [--json]
      ${campaign.assistance.title}：一个部门一张工作表
      例：qingdan dispatch --previous 汇总.xlsx -o 协办.xlsx
  qingdan summary --previous 汇总.xlsx [--unit 单位] [--period 日期] -o OUT.docx [--json]
      工作总结（草稿）：全镇的，带 --unit 时是这个单位的，也可写成 .txt
      例：qingdan summary --previous 汇总.xlsx --unit ${exampleUnit(campaign)} -o 总结.docx
  qingdan prepare --previous 汇总.xlsx [--period 日期] -o 文件夹 [--json]
      下期预填表：按${campaign.consolidation.sheets.register}为每个单位预先填好下一期的${formName(campaign.ledger)}，附上空白的${formName(campaign.tally)}
      例：qingdan prepare --previous 汇总.xlsx -o 下期预填表
  qingdan archive --previous 汇总.xlsx --photos 照片文件夹 [--period 日期] -o 文件夹 [--json]
      档案：一家一份 .docx（一点一档）和档案目录，列出缺哪些照片
      例：qingdan archive --previous 汇总.xlsx --photos 照片 -o 档案
  qingdan progress [TEXT…] [--date 日期] [--numbers] [--json]
      读出${shortColumnName(campaign, "progress")}里的事实；带 --numbers 时逐个列出数字，说明是否计入
      例：qingdan progress "11月20日依法取缔，捣毁磨粒机3台"
  qingdan campaign new|check FILE.json [--json]
      方案配置：new 逐项提问，生成本镇自己的；check 检查写好的，逐条说明哪里不对
      例：qingdan campaign check 本镇.json

每条命令都可以加 --campaign FILE，按这个方案配置处理；campaign new 以它为样板。
日期写成 2019-11-20。退出码：0 无须修改，1 有需要修改的地方，2 用法不对或没有可读的文件。
`,
  internalError: "程序内部出错，没有改动任何文件，请把所用命令告诉管理员。",
  unknownCommand: (name: string, near: string | undefined) => `没有命令“${name}”，是否指 ${near}？`,

  unknownOption: (option: string, near: string | undefined) =>
    `没有选项 ${option}${near ? `，是否指 --${near}？` : "。"}`,
  takesNoValue: (option: string) => `选项 ${option} 不带值。`,
  needsValue: (option: string) => `选项 ${option} 后面要写一个值。`,
  needsDate: (name: string, value: string) => `--${name} 要写成 2019-11-20 这样的日期，现为“${value}”。`,
  needsBasis: ({ tally }: Campaign, word: string) =>
    `--basis 要写成${Object.values(tally.basisWords).join("、")}之一，现为“${word}”。`,
  needsFiles: "请给出要检查的文件，如 check 下灶村.xlsx。",
  needsSubmissions: "请给出要汇总的文件或文件夹。",
  needsOut: (example: keyof typeof examples) => `请用 -o 写出要生成的文件名，如 -o ${examples[example]}。`,
  oneFile: (command: string) => `${command} 一次处理一个文件。`,
  readsNoFile: (command: string, file: string) => `${command} 不需要输入文件，“${file}”多余。`,

  campaignNotOpened: (file: string) => `打不开方案配置“${file}”。`,
  campaignRefused: (file: string, problems: readonly string[]) =>
    `方案配置“${file}”有误：\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
  campaignNotJson: (file: string) => `方案配置“${file}”不是 JSON。`,

  notFound: (place: string) => `找不到“${place}”，请核对路径。`,
  fileNotFound: (file: string) => `找不到文件“${file}”，请核对路径。`,
  fileIsFolder: (file: string) => `“${file}”是文件夹，请给出文件。`,
  fileNotOpened: (file: string) => `打不开文件“${file}”，请确认有读取权限。`,
  fileIsOdd: (file: string) => `“${file}”不是普通文件（管道、设备等），请给出文件。`,
  folderNotOpened: (folder: string) => `打不开文件夹“${folder}”，请确认有读取权限。`,
  noEarlier: (file: string, unit: string, { ledger }: Campaign) =>
    `“${file}”里未找到${unit}的${fullFormName(ledger)}，请给出这个单位上一次的报表，或上一次的汇总结果。`,
  noLedger: (file: string, { ledger }: Campaign) => `“${file}”里未找到${fullFormName(ledger)}，请核对表头。`,

  outIsInput: (input: string) => `-o 不能是输入文件“${input}”，请换一个文件名。`,
  outHasNoFolder: (folder: string) => `文件夹“${folder}”不存在或不能写入，请换一个位置。`,
  noFolder: (option: string, place: string) => `${option} 后面要写文件夹，“${place}”是一个文件。`,
  outHolds: (folder: string, [first, ...others]: readonly string[]) =>
    `“${folder}”里已有同名文件“${first}”${others.length > 0 ? `等${others.length + 1}个` : ""}，没有写入，请换一个文件夹。`,
  outIsFolder: (out: string, inside: (name: string) => string) =>
    `“${out}”是文件夹，请写出文件名，如“${inside("结果.xlsx")}”。`,
  outIsOdd: (out: string) => `“${out}”不是普通文件（管道、设备或失效的链接），没有写，请换一个文件名。`,
  outHasWrongEnding: (out: string, endings: readonly string[]) =>
    `“${out}”的扩展名不对：只能写成 ${endings.join(" 或 ")}，请换一个文件名。`,
  outLosesMacros: (out: string) => `原文件带宏，不能写成“${out}”，请用 -o 写成 .xlsm。`,
  cannotWrite: (name: string, why: string) => `未能写入“${name}”的副本，原文件没有改动。${why}`,
  notWritten: (out: string) => `无法写入“${out}”，请确认磁盘有空间、文件没有被占用，或换一个位置。`,
  olderKind: (name: string, losses: string) => `“${name}”不是 .xlsx 文件。${losses}`,

  noUnit: ({ ledger }: Campaign) => `（未填${ledger.unitLabel}）`,
  ledger: (unit: string, { ledger }: Campaign, sheet: string, rows: number, reportDate: string | null) =>
    `${unit} · ${ledger.sheetName}（${sheet}）· ${rows}家 · ${reportDate ?? `无${ledger.dateLabel}`}`,
  marks: ledgerText.severity satisfies Readonly<Record<Severity, string>>,
  accepted: ledgerText.accept,
  counted: (errors: number, warnings: number) => `共需改${errors}处，提醒${warnings}条。`,
  nothingToMend: "没有需要修改的地方。",
  acceptedBesides: (count: number) => `另有${count}条已点“${ledgerText.accept}”。`,

  fixed: (count: number, out: string) => `已规范${count}处，写入“${out}”：`,
  notFixed: (count: number) => `另有${count}处没有改：`,
  nothingToFix: (out: string) => `没有可自动规范的内容，已复制到“${out}”。`,
  written: (out: string, sheet: string) => `已写入“${out}”的“${sheet}”。`,
  templateMade: (out: string) => `已生成空白清单“${out}”。`,
  unitNotOnRoster: (unit: string, { tally }: Campaign) => `提醒：“${unit}”不在${tally.unitColumn}名单。`,
  uncounted: (reason: string) => `未计入（${reason}）`,
  noNumbers: "没有读到数字。",
  noFacts: (campaign: Campaign) => `没有读到${shortColumnName(campaign, "progress")}。`,
} as const;

/** A unit of the roster, for the examples. */
const exampleUnit = ({ roster }: Campaign): string => roster.units[0]?.name ?? "某村";

const examples = { consolidate: "汇总.xlsx", fix: "已规范.xlsx", template: "清单.xlsx" } as const;
