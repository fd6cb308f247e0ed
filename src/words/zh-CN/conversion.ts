import type { ConversionLoss } from "../../core/workbook";

const words: Readonly<Record<ConversionLoss, string>> = {
  styles: "字体、颜色和边框",
  validations: "下拉选项等数据有效性",
  "conditional-formats": "条件格式",
  comments: "批注",
  drawings: "图片和图形",
  macros: "宏",
  "print-setup": "打印设置",
};

/** What a copy as .xlsx leaves behind, in words; null when it leaves nothing. */
export function lossesNote(losses: readonly ConversionLoss[]): string | null {
  if (losses.length === 0) return null;
  return `另存为 .xlsx 后，${losses.map((loss) => words[loss]).join("、")}带不过去，内容不变；原文件不会改动。`;
}
