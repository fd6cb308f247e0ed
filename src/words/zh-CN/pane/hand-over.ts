/** What is said of files that the pane makes, by what the program around it lets a page do; zh-CN. */
export const handOverText = {
  places: { browser: "浏览器的“下载”里", folder: "这台电脑的“下载”文件夹里" },
  openedAsNew: (name: string) => `已在 Excel 里打开为新的工作簿，请另存为 ${name}。`,
  notOpened: "未能在 Excel 里打开新的工作簿。请在浏览器里用网页工作台完成这一步。",
  noDownloads:
    "这个 Excel 不让窗格下载文件。文字可以复制；要文件的，请先保存这个工作簿，在浏览器里用网页工作台打开它，再点同样的按钮。",
  openWorkbench: "打开网页工作台",
} as const;
