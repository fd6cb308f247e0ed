/** The states of a unit, the first that holds: 未报, 无法读取, 与上期相同, 零报告, 需退回, 迟报, 重复, 有提醒, 合格. */
export const BOARD_STATES = [
  "not-sent",
  "unreadable",
  "same-as-before",
  "nil-report",
  "to-return",
  "late",
  "sent-twice",
  "with-warnings",
  "in-order",
] as const;

export type BoardState = (typeof BOARD_STATES)[number];

/** What may hold besides: 需退回, 迟报, 重复, 补报, 口径待核对, 单位待核对, 已收到、未能读取, 有提醒. */
export const BOARD_FLAGS = [
  "to-return",
  "late",
  "sent-twice",
  "supplemented",
  "basis-to-check",
  "unit-to-check",
  "partly-unreadable",
  "with-warnings",
] as const;

export type BoardFlag = (typeof BOARD_FLAGS)[number];
