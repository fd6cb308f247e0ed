/** What is behind ⋯, zh-CN. */
export const moreText = {
  title: "更多",
  openSheet: "转到清单所在工作表",
  settings: "设置",
  help: "帮助",
  about: "关于",
  noSettings: "打开一张清单以后，这里可以锁定标题和表头。",
  lockHint: "锁定后标题和表头不能改，下面照常填写、插入行、删除行、排序、筛选。",
  lock: "锁定标题和表头",
  unlock: "解锁标题和表头",
  locked: "已锁定标题和表头，没有密码。",
  unlocked: "已解锁标题和表头。",
  restore: (count: number) => `恢复提醒（已点“知道了”的${count}条）`,
  restored: (count: number) => `已恢复提醒${count}条。`,
  keys: [
    ["Tab", "到下一处"],
    ["↑ ↓", "上一条、下一条问题"],
    ["回车", "到单元格，并打开说明"],
    ["← →", "切换页（清单、调度表、报送、汇总）"],
    ["Ctrl+回车", "多行内容填好后写入"],
    ["Esc", "取消并关闭"],
  ],
  about_: (version: string, form: string, office: string) => [
    `清单助手 ${version}：按《${form}》检查、规范、汇总。`,
    `表格内容只在这台电脑上处理，不上传。有疑问请问${office}。`,
  ],
} as const;
