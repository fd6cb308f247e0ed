import type { RowNumber } from "../../../core/workbook";
/** The selected row as a form, while it is folded; zh-CN. */
export const rowFormText = {
  title: "当前行",
  row: (row: RowNumber, name: string) => (name ? `第${row}行 ${name}` : `第${row}行`),
  none: "请在表里点一行，或者添加一家。",
  previous: "上一行",
  next: "下一行",
  add: "添加一家",
  added: (row: RowNumber) => `已在第${row}行添加一家，请填写。`,
} as const;
