import type { ConversionLoss } from "../../core/workbook";

const words: Readonly<Record<ConversionLoss, string>> = {
  styles: "字体、颜色和边框",
  validations: "下拉选项等数据有效性",
  "conditional-formats": "条件格式",
  comments: "批注",
  drawings: "图片和图形",
  macros: "宏",
  "print-setup": "打印设置",
  "text-beside-tables": "表格以外的正文",
  "covered-cells": "合并单元格盖住的内容",
  "long-texts": "单元格里超出32767字的内容",
  "struck-words": "划掉的文字",
  "refused-merges": "互相重叠或超出工作表的合并单元格",
};

/** What a person wrote, not how it looks. */
const contents: ReadonlySet<ConversionLoss> = new Set([
  "comments",
  "text-beside-tables",
  "covered-cells",
  "long-texts",
  "struck-words",
]);

/** What a copy as .xlsx leaves behind, in words; null when it leaves nothing. */
export function lossesNote(losses: readonly ConversionLoss[]): string | null {
  if (losses.length === 0) return null;
  const kept = losses.some((loss) => contents.has(loss)) ? "" : "，内容不变";
  return `另存为 .xlsx 后，${losses.map((loss) => words[loss]).join("、")}不能保留${kept}；原文件不会改动。`;
}
