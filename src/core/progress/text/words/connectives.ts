/** Words that put a passage together, and those that change how the next ones are read. */
export const CONNECTIVES = {
  // Words that change how the next ones are read
  objectMarker: "将 把",
  /** What it is called, not what was done (列入取缔). */
  classify:
    "列入 纳入 归入 划为 定为 改为 列为 确定为 调整为 转为 属于 属 处理意见为 意见为 变更为 拟为 类型为",
  contrast: "但 但是 不过 然而 却 可是",
  accordingTo: "按 按照 依照 根据 依据 参照 严格按照 严格按 遵照",
  /** Only compared with (对照两断三清标准). */
  compareWith: "对照 比照 对标",
  standard: "标准 规定 方案 精神 程序",
  /** What others urged has happened (经督促). */
  through: "经 经过",
  of: "的",

  // How a passage is put together
  connector: "、 和 及 与 以及 并 并且 和及 加 跟 暨 / + & 并对 以及对",
  breakdown: "其中 包括 包含 含 内含 分别为 分别是 分别有 具体为 具体是 主要为 主要是 主要有 主要包括 分布为",
  total: "共计 累计 合计 总计 总共 累计共 截至目前共 截止目前共 总数",
  looseTotal: "一行 共 计 一共 全部共 共同",
  each: "各 各自 每种 均为 每家 每户 每处 每个点 每点",
  andSoOn: "等 等等 等设备 等机器 等生产设备 等物品 等机械设备",
  /** The days that follow are due days. */
  recurring: "每月 每 每周 每季度 每年",
  inProgress: "中 行动中 执法中 检查中 巡查中 过程中 工作中 当中 期间 之中",
  afterwards: "后 之后 以后",
} as const;
