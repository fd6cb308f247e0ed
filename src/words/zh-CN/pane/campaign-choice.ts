/** Choosing another town's campaign, zh-CN. */
export const campaignText = {
  present: (town: string, form: string) => `现在按${town}《${form}》检查。`,
  choose: "更换方案配置（JSON 文件）",
  reset: "恢复内置配置",
  taken: (file: string) => `已改用“${file}”，以后在这台电脑上都按它检查。`,
  resetDone: "已恢复内置配置。",
  refused: (file: string) => `“${file}”有误，未更换，表格内容没有变：`,
  lost: (problem: string) =>
    `上次更换的方案配置有误，现按内置配置检查。${problem}请改好文件，到“设置”里重新选择。`,
  notJson: "这个文件不是方案配置（JSON），未更换，表格内容没有变。",
  notRead: "未能读取这个文件，未更换，表格内容没有变。请关闭打开它的程序，再选择一次。",
  moreProblems: (count: number) => `还有${count}处不合要求`,
} as const;
