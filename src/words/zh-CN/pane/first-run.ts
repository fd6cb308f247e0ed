import type { Campaign } from "../../../core/campaign";
import { counted, formName } from "../campaign/names";

/** 清单 where there is no ledger yet, zh-CN: a new one, or the columns of one that is not known. */
export const firstRunText = {
  firstTitle: "这里还没有清单",
  firstBody: "新建一张规范的清单，或者先打开示例。",
  create: "新建清单",
  createWill: "将新增一张工作表，已有内容不变。",
  created: "已新建清单，请从第一家填起。",
  sample: "打开示例",
  sampleDone: "已打开示例清单，示例内容可任意修改，不影响您的文件。",
  otherUnit: "暂不填写",
  mapTitle: ({ ledger }: Campaign) => `这张表的表头与${formName(ledger)}对不上`,
  mapBody: (sheet: string, { ledger }: Campaign) =>
    `“${sheet}”的表头与${formName(ledger)}的${counted(ledger.columns.length)}栏对不上。已按表头和内容试着对应，请核对后点“在这张表上建立清单”。`,
  mapHeaderRow: "表头所在行",
  mapNone: "原表没有此栏，在右侧添加",
  mapColumn: (column: string, title: string) => (title ? `${column}列：${title}` : `${column}列`),
  mapAccept: "在这张表上建立清单",
  mapWill: (change: string) => `将${change}。其余内容不变。`,
  mapDone: "已建立清单，正在检查。",
  mapNoHeader: "未找到像表头的行，请在上面选一行。",
} as const;
