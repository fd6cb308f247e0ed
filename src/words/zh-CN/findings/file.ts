import type { FindingWords } from "../../finding-words";
import { unreadableFinding } from "../unreadable";
import { counted, formName, fullFormName } from "../campaign/names";
import { siteWord } from "../campaign/site-names";

/** What is said of a file as a whole. */
export const fileWords = {
  "unreadable-file": {
    title: "文件未能读取",
    message: ({ reason }) => unreadableFinding(reason),
    reason: null,
  },
  "no-ledger": {
    title: "未找到清单",
    message: ({ nearSheet, nearRow, has, lacks, needed }, { ledger }) =>
      `未找到${fullFormName(ledger)}，请核对表头是否为${formName(ledger)}的${counted(ledger.columns.length)}栏。` +
      (nearSheet
        ? `最接近表头的是“${nearSheet}”第${nearRow}行，已有${has}，再补${needed}栏就能识别（还缺${lacks}）。`
        : ""),
    reason: null,
  },
  "rows-without-header": {
    title: "缺表头，未计入",
    message: ({ onSheet, row, rows }, campaign) =>
      `工作表“${onSheet}”从第${row}行起有${rows}行像是${siteWord(campaign)}，但没有表头，未计入。请并入${formName(campaign.ledger)}，或在上方补上表头。`,
    reason: null,
  },
} satisfies Partial<FindingWords>;
