import type { RowNumber } from "../../../core/workbook";

/** What ends a finding where it is read, zh-CN. */
export const answerText = {
  write: "填入",
  enter: "按回车填入，到下一条",
  orWrite: "或直接改写：",
  fieldWritten: (label: string) => `已填写${label}。`,
  sameSite: "是否同一家",
  keep: (kept: RowNumber, gone: RowNumber) => `是同一家，保留第${kept}行，删除第${gone}行`,
  different: "不是同一家",
  tellApart: "请把名称或地址写清楚，使两行有所区别。",
  dropped: (title: string, text: string) => `不再保留“${title}”：${text}`,
  merged: (kept: RowNumber) => `已并为一家，保留第${kept}行。`,
} as const;
