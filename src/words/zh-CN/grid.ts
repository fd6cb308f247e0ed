/** What Univer 0.25, the grid of the workbench, asks for and has no words for in any language; zh-CN. */
export const gridText = {
  "sheets-formula": {
    progress: {
      analyzing: "正在分析公式",
      calculating: "正在计算公式",
      "array-analysis": "正在分析数组公式",
      "array-calculation": "正在计算数组公式",
      done: "公式已算完",
    },
  },
  "sheets-ui": {
    filter: {
      confirm: { error: "不能这样做", notAllowedToInsertRange: "筛选区域内不能插入，请先取消筛选。" },
    },
    info: { error: "提示", forceStringInfo: "此单元格是文本格式的数字。" },
    merge: {
      confirm: {
        warning: "请确认",
        dismantleMergeCellWarning: "这样做会取消一部分合并单元格，是否继续？",
      },
    },
  },
  ui: { ribbon: { menu: "菜单" } },
} as const;
