import type { FactKind } from "../../../core/progress";
import { progressKinds } from "./row-fields";

/** What is asked of a number that no rule decides, and of what was done without one, zh-CN. */
export const answerText = {
  question: (phrase: string) => `“${phrase}”是否计入`,
  count: (kind: FactKind, count: number, unit: string) => `计入“${progressKinds[kind]}”${count}${unit}`,
  decline: "不计入",
  declineHint: "文字不变，本行改动后重新确认",
  byHand: "需要计入的，请在单元格中写明做了什么、有多少。",
  confirm: "确定",
  counted: (cell: string, phrase: string) => `已将${cell}改写为“${phrase}”。`,
  howMany: (phrase: string) => `“${phrase}”有多少`,
  number: (unit: string) => `数量（${unit}）`,
  numberNeeded: "请填大于0的整数。",
  giveByHand: "请在单元格中写明数量和单位。",
  declined: (phrase: string) => `“${phrase}”不计入，本行改动后重新确认。`,
} as const;
