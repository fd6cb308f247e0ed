/** What the self-test says to the person who runs it, zh-CN. */
export const selftestText = {
  title: "清单助手自检",
  intro:
    "请在一个新建的空白工作簿里运行。自检会反复新建和删除几张名为“契约……”的表，结束后都会删掉。大约需要几分钟，期间请不要操作表格。",
  run: "开始自检",
  running: (done: number, all: number) => `正在自检：${done} / ${all}`,
  passed: (count: number) => `全部 ${count} 项通过。`,
  failed: (count: number, all: number) => `${all} 项中有 ${count} 项未通过。`,
  copy: "复制结果",
  copied: "已复制",
  result: "自检结果",
  noExcel: "这个页面要在 Excel 里打开（Office 2021 或更新的版本）。",
} as const;
