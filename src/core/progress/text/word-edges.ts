import { isAsciiDigit } from "../../language";
import { lexicon } from "./lexicon";
import { mayBeginQuantity } from "./quantities";
import { isDeed, isVerb } from "./roles";
import type { Token } from "./tokens";

/** 自己, 可以, 加以 and the like. */
const NO_SLIP_AFTER = new Set("自知可加予得足给难所用借");
const MARKS = "。；;\n！!？?，,（()）：:";
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

/** 己 or 以 before a deed, typed for 已. */
export function isDoneTyped(s: string, i: number): boolean {
  if (i > 0 && NO_SLIP_AFTER.has(s.charAt(i - 1))) return false;
  const role = lexicon.at(s, i + 1)?.value;
  return role !== undefined && role !== "plain" && isDeed(role);
}

/** Whether a word ends before a place: there is none, or the next begins there. */
export function endsWord(s: string, i: number): boolean {
  if (i >= s.length || MARKS.includes(s.charAt(i))) return true;
  const c = s.charCodeAt(i);
  if ("己以".includes(s.charAt(i)) && isDoneTyped(s, i)) return true;
  const role = isAsciiDigit(c) || mayBeginQuantity(c) ? "number" : lexicon.at(s, i)?.value;
  return role !== undefined && role !== "plain";
}
