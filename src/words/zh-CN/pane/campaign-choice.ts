/** Choosing another town's campaign, zh-CN. */
export const campaignText = {
  present: (town: string, form: string) => `现在按${town}《${form}》检查。`,
  choose: "换行动配置（JSON 文件）",
  reset: "用回自带的配置",
  taken: (file: string) => `已改用“${file}”，以后在这台电脑上都按它检查。`,
  resetDone: "已用回自带的配置。",
  refused: (file: string) => `“${file}”有误，没有换，表格也没有变：`,
  lost: (problem: string) =>
    `上次换的行动配置有误，现在按自带的配置检查。${problem}请改好文件，到“设置”里重新选一次。`,
  notJson: "这个文件不是行动配置（JSON），没有换。",
  notRead: "这个文件读不出来，没有换。请关掉打开它的程序再选一次。",
  moreProblems: (count: number) => `还有 ${count} 处不合要求`,
} as const;
