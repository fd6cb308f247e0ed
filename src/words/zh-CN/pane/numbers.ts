import type { NumberClass } from "../../../core/progress";

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
