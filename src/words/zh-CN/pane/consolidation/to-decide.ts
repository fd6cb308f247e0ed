/** 待认定 on the 汇总 tab, zh-CN. */
export const toDecideText = {
  toDecide: "待认定",
  count: (all: number) => `待认定${all}项`,
  pairs: (count: number) => `同一家？${count}`,
  files: (count: number) => `用哪一份？${count}`,
  renames: (count: number) => `更名？${count}`,
  unlisted: (count: number) => `本期未列？${count}`,
} as const;
