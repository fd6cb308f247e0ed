import type { Campaign } from "../../../core/campaign";
import { counted } from "../campaign/names";

/** 清单 where there is no ledger yet, zh-CN: a new one, or the columns of one that is not known. */
export const firstRunText = {
  firstTitle: "这里还没有清单",
  firstBody: "新建一张规范的清单，或者先打开示例看看。",
  create: "新建清单",
  createWill: "会新增一张表，不动已有的内容。",
  created: "已新建清单，请从第一家填起。",
  sample: "打开示例",
  sampleDone: "已打开示例清单，可以随便试。",
  otherUnit: "先不填",
  mapTitle: "这张表看起来不是清单",
  mapBody: (sheet: string, { ledger }: Campaign) =>
    `“${sheet}”的表头对不上清单的${counted(ledger.columns.length)}栏。下面是猜的对应，对的话点一下就行。`,
  mapHeaderRow: "表头所在行",
  mapNone: "没有这一栏，在右边补上",
  mapColumn: (column: string, title: string) => (title ? `${column} 列：${title}` : `${column} 列`),
  mapAccept: "在这张表上建立清单",
  mapWill: (change: string) => `将${change}。其余内容不变。`,
  mapDone: "已建立清单，现在开始检查。",
  mapNoHeader: "没有找到像表头的行，请在上面选一行。",
} as const;
