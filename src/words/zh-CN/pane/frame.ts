/** The frame of the pane, zh-CN. */
export const paneText = {
  product: "清单助手",
  tabs: { ledger: "清单", tally: "调度表", submission: "报送", consolidation: "汇总" },
  tabList: "清单助手的四项工作",
  toMend: (count: number) => `需改${count}处`,
  reading: "正在读取表格……",
  loading: "正在打开……",
  refresh: "重新检查",
  more: "更多",
  retry: "再试一次",
  noLedger: "没有清单",
  noUnit: "未填单位",
  unitAndLedger: (unit: string, sheet: string) => `${unit} · ${sheet}`,
  otherLedgers: "选择其他清单",
  sites: (count: number) => `${count}家`,
  errors: (count: number) => `需改${count}处`,
  warnings: (count: number) => `提醒${count}条`,
  notices: (count: number) => `提示${count}条`,
  nothingToMend: "无须修改",
  undo: "撤销",
  undone: "已撤销，表格与原来一样。",
  undoneOne: "已撤销。再点“撤销”，撤销更早的一步。",
  close: "关闭",
  chunkFailed:
    "这一页未能打开，可能是网络中断或程序刚更新。表格内容没有变，请点“再试一次”；仍不行的，请关闭后重新打开。",
  campaignNotLoaded:
    "上次更换的方案配置未能加载，可能是网络中断或程序刚更新，现按内置配置检查。请关闭后重新打开。",
} as const;
