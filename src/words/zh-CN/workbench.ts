/** What the page for people without Excel says, zh-CN. */
export const workbenchText = {
  product: "清单助手",
  starting: "正在准备表格……",
  opening: (name: string) => `正在打开 ${name}……`,
  open: "打开",
  openHint: "打开电脑里的 .xlsx、.xls、.et 或 .csv 文件，也可以把文件拖进来",
  create: "新建清单",
  createHint: "从一张空白的清单开始",
  sample: "示例",
  sampleHint: "打开示例清单，随便试",
  save: "保存",
  saveHint: "保存为 .xlsx，下载到这台电脑",
  unsaved: "有修改未保存",
  grid: "表格",
  pane: "清单助手",
  splitter: "调整右侧宽度",
  dropHere: "松开鼠标，打开这个文件",
  saved: (name: string) => `已保存为 ${name}，在浏览器的“下载”里。`,
  close: "关闭",

  discardTitle: "还有修改没有保存",
  discardBody: (name: string) => `打开别的表以前，要先保存“${name}”吗？`,
  saveFirst: "先保存",
  discard: "不保存",
  cancel: "取消",

  draftFound: (name: string, time: string) => `上次没有保存的“${name}”（${time}）还在。`,
  restore: "恢复",
  forget: "不要了",
  draftLost: "上次没有保存的表读不出来了，请打开原来的文件。",

  noLedger: (name: string) =>
    `“${name}”里没有找到清单：没有一张表的表头对得上清单的栏目。请另选文件，现在的表没有变。`,
  olderKind: (name: string, losses: string) => `“${name}”是旧格式。${losses}`,
  openAnyway: "仍要打开",
  emptyWorkbook: (name: string) => `“${name}”里没有内容。请另选文件，或点“新建清单”。现在的表没有变。`,
  unreadable: {
    empty: (name: string) => `“${name}”是空文件，可能没有传完。请让对方重新发一次。现在的表没有变。`,
    encrypted: (name: string) =>
      `“${name}”设有打开密码。请在 WPS 或 Excel 里去掉密码，另存后再打开。现在的表没有变。`,
    damaged: (name: string) =>
      `“${name}”已损坏，读不出来。请在 WPS 或 Excel 里打开并另存，或让对方重新发一次。现在的表没有变。`,
    "not-a-spreadsheet": (name: string) =>
      `“${name}”不是表格文件。请选 .xlsx、.xls、.et 或 .csv 文件。现在的表没有变。`,
    "too-large": (name: string) =>
      `“${name}”太大，这里打不开。请删去用不着的工作表或图片，另存后再打开。现在的表没有变。`,
    "too-slow": (name: string) =>
      `“${name}”内容太复杂，这里打不开。请只留清单，另存后再打开。现在的表没有变。`,
  },
  openFailed: (name: string) => `“${name}”打不开。请在 WPS 或 Excel 里另存为 .xlsx 后再试。现在的表没有变。`,
  saveFailed: "没有保存成功，表里的内容还在。请再试一次；还不行，请把内容复制到别处。",
  gridFailed: "表格没有装好。请刷新页面；还不行，请换新版的 Edge 或 Chrome 浏览器。",
  sampleName: "示例 下灶村.xlsx",
  newName: "清单.xlsx",
} as const;
