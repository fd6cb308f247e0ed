import type { NumberClass } from "../../../core/progress";
import type { UncountedReason } from "../../../core/tally";

/** What became of a number of a progress text, zh-CN. */
export const numberStates: Readonly<Record<NumberClass, string>> = {
  counted: "计入",
  approximate: "约数",
  denied: "未实施",
  planned: "计划",
  ordered: "指令",
  part: "分项",
  total: "合计",
  tool: "工具",
  undone: "已解除",
  other: "其他",
  unclear: "待确认",
};

/** Why a figure does not count what a text says. */
export const uncountedReasons: Readonly<Record<UncountedReason, string>> = {
  ...numberStates,
  "no-number": "未写数量",
  outside: "不在期内",
  repeated: "重复",
  declined: "不计入",
};

/** The list of what a figure does not count. */
export const uncountedText = {
  title: "未计入的数",
  list: (label: string) => `${label}未计入的数`,
  unclear: (count: number) => `${numberStates.unclear}${count}个`,
  more: (count: number) => `其余${count}个`,
} as const;
