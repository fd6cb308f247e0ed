import { isPlanning, isThing, isVerb } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";
import { isConcealed, isHidden, isNotGone, isRestLeft } from "./not-gone";

const FILLERS: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "adverb",
  "strongAdverb",
  "done",
  "denial",
  "plan",
  "order",
  "intention",
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
const BEFORE_SHARE: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "done",
  "adverb",
  "strongAdverb",
  "completed",
]);
const WORK = new Set(["工作", "行动", "任务", "事宜"]);
const CARRYING_OUT = new Set("进行 开展 实施 执行 彻底 全面 推进 启动 开始 着手".split(" "));
const ONLY_THEN = ["方可", "方能", "才可", "才能"];
const RESULT = "果遂成";
/** The answers of a form. */
const NO = new Set(["否", "无", "没有", "未", "×"]);
const LONGEST_PLACE = 14;
const ASSIGNED = /^[，,]由[^，,。；;]{1,10}负责(?:[，,。；;]|$)/;
/** 断水在协调 */
const UNDER_WAY =
  /^(?:仍|还|尚|目前)?正?在(?:协调|办理|推进|沟通|落实|实施|处理|进行|洽谈|申请|安排|组织)(?=[，,。；;）)、]|中|$)/;
/** 拆下检查后装回 */
const PUT_BACK = /^[^，,、。；;）)]*[，,]?[^，,、。；;）)]*(?:装回|复装|[重又]装|接回|归位|重新安装)/;
const DASH = /^[—–－-]+$/;
const LONGEST = 10;

function isPartly(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  return passage.role(at) === "number" && word.endsWith("%") && word !== "100%";
}

/** 清原料、清产品未完成: the token after the deed behind a list mark, whose state is that of both; null where there is none. */
function deedAfterMark(passage: Passage, at: number): number | null {
  if (passage.word(at) !== "、" && passage.word(at) !== "和") return null;
  const role = passage.role(at + 1);
  if (role === "powerCut" || role === "waterCut") return at + 2;
  return isVerb(role) && isThing(passage.role(at + 2)) ? at + 3 : null;
}

function wordsFrom(passage: Passage, at: number): string {
  const { start } = passage.tokens[at] ?? { start: passage.text.length };
  return passage.text.slice(start, start + LONGEST);
}

/** 断电，由供电所负责: who is to do it, not that it was done. */
function isAssigned(passage: Passage, next: number): boolean {
  if (passage.role(next) !== "comma" || passage.role(next + 1) !== "by") return false;
  const { start } = passage.token(next);
  return ASSIGNED.test(passage.text.slice(start, start + LONGEST_PLACE));
}

/** A colon, a dash or a bracket, behind which the state of a deed may stand. */
function isState(passage: Passage, at: number): boolean {
  const role = passage.role(at);
  return role === "colon" || role === "openBracket" || DASH.test(passage.word(at));
}

/**
 * Whether what comes after a deed says that it is not done, or not yet (断电尚未完成, 取缔工作正在推进, 断水：未完成). A denial
 * that governs another deed says nothing about this one (已断电未恢复供电).
 */
export function isLeftUndone(passage: Passage, next: number): boolean {
  if (isHidden(passage, next) || isAssigned(passage, next) || isConcealed(passage, next)) return true;
  if (PUT_BACK.test(wordsFrom(passage, next))) return true;
  let i = next;
  if (WORK.has(passage.word(i))) i++;
  const role = passage.role(i);
  if (role === "inProgress" || role === "undone" || isPartly(passage, i)) return true;
  if (!ENDS.has(role) && UNDER_WAY.test(wordsFrom(passage, i))) return true;
  if (role === "afterwards" && ONLY_THEN.some((word) => passage.word(i + 1).startsWith(word))) return true;
  // 清设备已完成80%
  let share = i;
  while (share < i + LONGEST && BEFORE_SHARE.has(passage.role(share))) share++;
  if (isPartly(passage, share) || passage.role(share) === "partly") return true;
  if (isNotGone(passage, i) || isRestLeft(passage, i)) return true;
  const sharing = deedAfterMark(passage, i);
  if (sharing !== null) return isDeniedAfter(passage, sharing, false);
  if (isState(passage, i))
    return (
      passage.role(i + 1) === "partly" ||
      (NO.has(passage.word(i + 1)) && ENDS.has(passage.role(i + 2))) ||
      isDeniedAfter(passage, i + 1, true)
    );
  return isDeniedAfter(passage, i, false);
}

function isDeniedAfter(passage: Passage, from: number, isAlone: boolean): boolean {
  let governed = false;
  let carried = isAlone;
  let i = from;
  for (; i < from + LONGEST; i++) {
    const role = passage.role(i);
    const word = passage.word(i);
    const isResult = role === "text" && RESULT.includes(word.charAt(0));
    if (governed && (role === "completed" || role === "carryOut" || isResult))
      return ENDS.has(passage.role(i + 1));
    // 清设备：正在清
    if (isAlone && isPlanning(passage.role(i - 1)) && isVerb(role)) return ENDS.has(passage.role(i + 1));
    // 清产品（进行中）
    if (role === "inProgress" && CARRYING_OUT.has(passage.word(i - 1))) return true;
    if (CARRYING_OUT.has(word)) carried = true;
    else if (!FILLERS.has(role)) break;
    if (role === "denial" || isPlanning(role)) governed = true;
  }
  return governed && carried && ENDS.has(passage.role(i));
}
