import type { EditKind, LeftUndone } from "../../../core/workbook";
import { listed } from "../sentence";

/** How a sheet looks and helps, by the edit that Excel failed at. */
const looks: Readonly<Partial<Record<EditKind, string>>> = {
  format: "单元格格式",
  columnWidths: "列宽",
  rowHeights: "行高",
  validate: "下拉选项和填写提示",
  addConditionalFormat: "条件格式",
  removeConditionalFormat: "条件格式",
  freeze: "冻结窗格",
  pageSetup: "打印设置",
  protect: "工作表保护",
  property: "文件中的检查记录",
};

/** What was done, and where the data is written but a part of how it looks is not, that too. */
export function doneSentence(done: string, leftUndone: readonly LeftUndone[]): string {
  if (leftUndone.length === 0) return done;
  const parts = [...new Set(leftUndone.map(({ kind }) => looks[kind] ?? "格式"))];
  return `${done.replace(/。$/, "")}。内容都已写入，但 Excel 未能设置：${listed(parts)}。`;
}
