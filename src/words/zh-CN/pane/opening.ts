/** What is said of the pane's opening in Excel, zh-CN. */
export const openingText = {
  cleaned: (sheets: number) =>
    `上次有一步操作中断，现已恢复：${sheets}张中间工作表已删除或改回原名，清单内容没有变。`,
  waiting: "Excel 还没有回应，请稍候。正在单元格里输入的，请按回车结束。",
} as const;
