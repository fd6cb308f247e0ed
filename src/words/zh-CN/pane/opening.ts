/** What is said of the pane's opening in Excel, zh-CN. */
export const openingText = {
  cleaned: (sheets: number) =>
    `上次有一步没有做完，已收拾好：${sheets} 张没做完的表已去掉或改回原名，清单里的内容没有变。`,
  waiting: "Excel 还没有回应，请稍等。正在单元格里输入的，请按回车结束。",
  title: "自动打开",
  ask: "以后打开这个文件，清单助手要不要自动打开？（Excel 自己的撤销记录会清空。）",
  yes: "自动打开",
  no: "不用",
  on: "打开这个文件时，清单助手自动打开。",
  isOff: "打开这个文件时，清单助手不会自动打开。改动会清空 Excel 自己的撤销记录。",
  off: "不再自动打开",
  turnedOn: "设好了，请保存文件。",
  turnedOff: "以后不再自动打开，请保存文件。",
} as const;
