/** What a patch changes, in words: 改 12 处，新增 1 张表; zh-CN. */
export const changeText = {
  cells: (count: number) => `改 ${count} 处`,
  sheetsAdded: (count: number) => `新增 ${count} 张表`,
  sheetsRemoved: (count: number) => `删去 ${count} 张表`,
  rowsInserted: (count: number) => `插入 ${count} 行`,
  rowsDeleted: (count: number) => `删去 ${count} 行`,
  columnsInserted: (count: number) => `插入 ${count} 列`,
  columnsDeleted: (count: number) => `删去 ${count} 列`,
  rowsShown: (count: number) => `取消隐藏 ${count} 行`,
  unmerged: (count: number) => `拆开 ${count} 处合并单元格`,
  validations: (count: number) => `为 ${count} 列加下拉或填写提示`,
  conditionalFormats: (count: number) => `加 ${count} 条醒目提示`,
  layout: "设好打印和冻结表头",
  protection: "锁定或解锁表头",
  nothing: "没有要改的",
} as const;
