/** What the page for people without Excel says, zh-CN. */
export const workbenchText = {
  product: "清单助手",
  starting: "正在准备表格……",
  opening: (name: string) => `正在打开 ${name}……`,
  open: "打开",
  openHint: "打开电脑里的 .xlsx、.xls、.et、.csv 或 .docx 文件，也可以把文件拖进来",
  create: "新建清单",
  createHint: "从一张空白的清单开始",
  sample: "示例",
  sampleHint: "打开示例清单，内容可任意修改",
  save: "保存",
  saveHint: "保存为 .xlsx，下载到这台电脑",
  unsaved: "有修改未保存",
  grid: "表格",
  pane: "清单助手",
  splitter: "调整右侧宽度",
  dropHere: "松开鼠标，打开这个文件",
  saving: (name: string) => `正在保存 ${name}……`,
  saved: (name: string) => `已保存为 ${name}，在浏览器的“下载”里。`,
  close: "关闭",

  discardTitle: "修改尚未保存",
  discardBody: (name: string) => `打开其他文件前，是否先保存“${name}”？不保存的修改不能找回。`,
  saveFirst: "先保存",
  discard: "不保存",
  cancel: "取消",

  draftFound: (name: string, time: string) => `上次未保存的“${name}”（${time}）还在。`,
  restore: "恢复",
  forget: "放弃",
  draftsNotKept: "浏览器不能暂存未保存的修改，关闭这一页就会丢失，请随时点“保存”。",
  notSecure:
    "这一页不是用 https 打开的：不能记住文件夹，同时打开两页时，未保存的表可能恢复到另一页。打开、检查和保存照常。",
  draftLost: "上次未保存的内容未能恢复，请打开原文件。",

  noLedger: (name: string) =>
    `“${name}”里未找到清单：没有一张工作表的表头与清单的栏目一致。请另选文件，已打开的表没有变。`,
  olderKind: (name: string, losses: string) => `“${name}”不是 .xlsx 文件。${losses}`,
  openAnyway: "仍要打开",
  emptyWorkbook: (name: string) => `“${name}”里没有内容。请另选文件，或点“新建清单”。已打开的表没有变。`,
  nothingChanged: "已打开的表没有变。",
  openFailed: (name: string) =>
    `“${name}”打不开。请在 WPS 或 Excel 里另存为 .xlsx 后再试。已打开的表没有变。`,
  saveFailed: "未能保存，表里的内容没有变。请再试一次；仍不行的，请把内容复制到别处。",
  retry: "再试一次",
  gridFailed:
    "表格未能加载，可能是网络中断或程序刚更新。请点“再试一次”或刷新页面；仍不行的，请换用新版的 Edge 或 Chrome 浏览器。",
  sampleName: "示例 下灶村.xlsx",
  newName: "清单.xlsx",
} as const;
