import type { FindingWords } from "../../finding-words";
import { unreadableFinding } from "../unreadable";
import { fullFormName } from "../campaign/names";

/** What is said of a file as a whole. */
export const fileWords = {
  "unreadable-file": {
    title: "文件无法打开",
    message: ({ reason }) => unreadableFinding(reason),
    reason: null,
  },
  "no-ledger": {
    title: "没有找到清单",
    message: ({ nearSheet, nearRow, has, lacks, needed }, { ledger }) =>
      `没有找到${fullFormName(ledger)}，请确认表头是否完整。` +
      (nearSheet
        ? `最接近表头的是“${nearSheet}”第${nearRow}行，已有${has}，再补${needed}栏就能识别（还缺${lacks}）。`
        : ""),
    reason: null,
  },
} satisfies Partial<FindingWords>;
