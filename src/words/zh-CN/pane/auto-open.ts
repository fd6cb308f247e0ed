/** Whether the pane opens by itself with the workbook, zh-CN. */
export const autoOpenText = {
  title: "自动打开",
  ask: "以后打开这个文件，清单助手要不要自动打开？（设置时会清空 Excel 自身的撤销记录。）",
  yes: "自动打开",
  no: "不用",
  on: "打开这个文件时，清单助手自动打开。",
  isOff: "打开这个文件时，清单助手不会自动打开。设置时会清空 Excel 自身的撤销记录。",
  off: "不再自动打开",
  turnedOn: "已设置，请保存文件。",
  turnedOff: "以后不再自动打开，请保存文件。",
} as const;
