import type { BoardFlag, BoardState, ComparisonClass } from "../../../core/consolidation";

/** The states of a unit on the board. */
export const boardStates: Readonly<Record<BoardState, string>> = {
  "not-sent": "未报",
  unreadable: "无法读取",
  "same-as-before": "与上期相同",
  "nil-report": "零报告",
  "to-return": "需退回",
  late: "迟报",
  "sent-twice": "重复",
  "with-warnings": "有提醒",
  "in-order": "合格",
};

/** What holds of a unit besides its state. */
export const boardFlags: Readonly<Record<BoardFlag, string>> = {
  "to-return": "需退回",
  late: "迟报",
  "sent-twice": "重复",
  supplemented: "补报",
  "basis-to-check": "口径待核对",
  "unit-to-check": "单位待核对",
  "partly-unreadable": "已收到、未能读取",
  "with-warnings": "有提醒",
};

/** A file that came in and is none of the forms. */
export const otherMaterial = "其他材料";

/** What became of a site since the consolidation before. */
export const comparisonClasses: Readonly<Record<ComparisonClass, string>> = {
  new: "新增",
  "closed-and-removed": "已完成、不再列",
  reclassified: "改类",
  reappeared: "回潮",
  vanished: "本期未列",
  unchanged: "不变",
};

/** The same in the JSON of the command line, whose keys stay what they are. */
export const comparisonKeys: Readonly<Record<ComparisonClass, string>> = {
  ...comparisonClasses,
  "closed-and-removed": "销号",
  vanished: "消失",
};

/** How many sites of each kind, by the kind's word. */
export function countsByWord(
  counts: Readonly<Record<ComparisonClass, number>>,
  words: Readonly<Record<ComparisonClass, string>>,
): Record<string, number> {
  const kinds = Object.keys(words) as ComparisonClass[];
  return Object.fromEntries(kinds.map((kind) => [words[kind], counts[kind]]));
}
