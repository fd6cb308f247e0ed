/** What a patch changes, in words: 改12处，新增1张工作表; zh-CN. */
export const changeText = {
  cells: (count: number) => `改${count}处`,
  sheetsAdded: (count: number) => `新增${count}张工作表`,
  sheetsRemoved: (count: number) => `删除${count}张工作表`,
  rowsInserted: (count: number) => `插入${count}行`,
  rowsDeleted: (count: number) => `删除${count}行`,
  columnsInserted: (count: number) => `插入${count}列`,
  columnsDeleted: (count: number) => `删除${count}列`,
  rowsShown: (count: number) => `取消隐藏${count}行`,
  unmerged: (count: number) => `取消合并${count}处`,
  validations: (count: number) => `为${count}列添加下拉选项或填写提示`,
  conditionalFormats: (count: number) => `添加${count}条条件格式`,
  layout: "设置打印和冻结表头",
  protection: "锁定或解锁表头",
  nothing: "无须修改",
} as const;
