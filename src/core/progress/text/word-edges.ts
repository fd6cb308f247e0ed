import { lexicon } from "./lexicon";
import { isVerb } from "./roles";
import type { Token } from "./tokens";

/** What a group does that goes out. */
const GROUPS: ReadonlySet<string> = new Set(
  "检查 执法 巡查 排查 督查 核查 行动 夜查 联合 分成 各个 派出".split(" "),
);

/** 裁断机, 整经机, 切断机: a short word right before 机, unless it acts on it (拆机). */
export function isInName(s: string, i: number, { role, end }: Token): boolean {
  if (s.charAt(end) !== "机" || lexicon.at(s, end)?.text !== "机") return false;
  return role === "cut" || (end === i + 1 && role !== "text" && !isVerb(role));
}

/** 领导小组, 攻坚小组: no group that goes out; 3个小组 and 联合小组 may. */
export function isOtherGroup(s: string, i: number, word: Token, before: readonly Token[]): boolean {
  if (word.role !== "team" || s.slice(i, word.end) !== "小组") return false;
  return before.at(-1)?.role !== "number" && !GROUPS.has(s.slice(i - 2, i));
}
