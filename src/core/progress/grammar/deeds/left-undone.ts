import type { TokenRole } from "../../text/tokens";

/** The words of a clause. */
interface Words {
  role(i: number): TokenRole;
  word(i: number): string;
}

const FILLERS: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "adverb",
  "strongAdverb",
  "done",
  "denial",
  "plan",
]);
const ENDS: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "comma",
  "stop",
  "closeBracket",
  "openBracket",
  "connector",
  "contrast",
  "inProgress",
  "completed",
  "number",
]);
const WORK = new Set(["工作", "行动", "任务", "事宜"]);
const CARRYING_OUT = new Set([
  "进行",
  "开展",
  "实施",
  "执行",
  "彻底",
  "全面",
  "推进",
  "启动",
  "开始",
  "着手",
]);
const ONLY_THEN = ["方可", "方能", "才可", "才能"];
const RESULT = "果遂成";
const LONGEST = 10;

/** The token after the adverbs at `i`. */
export function afterFillers(words: Words, from: number): number {
  let i = from;
  while (i < from + LONGEST && (words.role(i) === "adverb" || words.role(i) === "strongAdverb")) i++;
  return i;
}

function isPartly(words: Words, i: number): boolean {
  const word = words.word(i);
  return words.role(i) === "number" && word.endsWith("%") && word !== "100%";
}

/**
 * Whether what comes after a deed says that it is not done, or not yet (断电尚未完成, 取缔工作正在推进). A denial that
 * governs another deed says nothing about this one (已断电未恢复供电).
 */
export function isLeftUndone(words: Words, next: number): boolean {
  let i = next;
  if (WORK.has(words.word(i))) i++;
  if (words.role(i) === "inProgress" || isPartly(words, i)) return true;
  if (words.role(i) === "afterwards" && ONLY_THEN.some((word) => words.word(i + 1).startsWith(word)))
    return true;
  let governed = false;
  let carried = false;
  for (const last = i + LONGEST; i < last; i++) {
    const role = words.role(i);
    const word = words.word(i);
    const isResult = role === "text" && RESULT.includes(word.charAt(0));
    if (governed && (role === "completed" || role === "carryOut" || isResult))
      return ENDS.has(words.role(i + 1));
    if (CARRYING_OUT.has(word)) carried = true;
    else if (!FILLERS.has(role)) break;
    if (role === "denial" || role === "plan") governed = true;
  }
  return governed && carried && ENDS.has(words.role(i));
}
