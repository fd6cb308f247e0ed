import type { RowNumber } from "../../../core/workbook";
/** What a fix will do, before it is done; zh-CN. */
export const previewText = {
  empty: "（空）",
  before: "改前",
  after: "改后",
  willDeleteRows: (first: RowNumber, last: RowNumber) =>
    last > first ? `删除第${first}至第${last}行` : `删除第${first}行`,
  willInsertColumn: (column: string) => `在${column}列插入一列`,
  willUnmerge: (range: string) => `取消合并单元格${range}`,
  willShowRows: (count: number) => `取消隐藏${count}行`,
  willOther: "调整格式",
  moreEdits: (count: number) => `还有${count}处`,
} as const;
