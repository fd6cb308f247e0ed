import { isPlanning, isRemoving, isThing, isVerb } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";

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
/** 拆除藏匿 */
const HIDES = /^(?:后|并)?(?:藏|隐匿|隐藏)/;
/** 断水在协调 */
const UNDER_WAY =
  /^(?:仍|还|尚|目前)?正?在(?:协调|办理|推进|沟通|落实|实施|处理|进行|洽谈|申请|安排|组织)(?=[，,。；;）)、]|中|$)/;
const GOAL = /^(?:至|到|往|进|入|去|在)/;
/** Places beside or on the site. */
const NEARBY =
  /隔壁|仓库|库房|柴房|民房|房内|屋|后院|家中|家里|家[，。]?$|附近|旁|空地|角落|楼上|地下室|院内|院子|棚|厂内|厂区内|车间|山上|暂存|存放|藏/;
/** A store that is not the owner's (镇罚没仓库). */
const IN_CUSTODY =
  /罚没|扣押|指定|政府|(?:公安|派出所|执法|城管|环保|村委会?|镇|街道|供电所)[^，]{0,4}(?:仓库|库房|院)/;
const TOWARDS = /[移往到至]$/;
/** 拉回仓库, but not 拉回老家 */
const BACK_INTO = /^[^老，]{0,3}(?:仓库|库房|屋|院)/;
const FEW = 6;
const DASH = /^[—–－-]+$/;
const MOVED = /^[运搬拉清撤]/;
/** 已拆除，暂放院内 */
const LEFT_LYING = /^(?:现|仍|暂时|临时)?[暂堆存放][放存置]/;
const LONGEST = 10;

/** The token after the adverbs at `from`. */
export function afterAdverbs(passage: Passage, from: number): number {
  let i = from;
  while (i < from + LONGEST && (passage.role(i) === "adverb" || passage.role(i) === "strongAdverb")) i++;
  return i;
}

function isPartly(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  return passage.role(at) === "number" && word.endsWith("%") && word !== "100%";
}

/** 已拆未运, 清运了一半: what is taken down is not gone, and a part is not the whole. */
function isNotGone(passage: Passage, at: number): boolean {
  const next = passage.word(at) === "了" ? at + 1 : at;
  if (passage.role(next) === "partly") return true;
  const isDenied = passage.role(at) === "denial";
  const verb = afterAdverbs(passage, at + 1);
  return isDenied && (isRemoving(passage.role(verb)) || MOVED.test(passage.word(verb)));
}

/** ，尚未运走: whether the next clause, which names no other thing, says that what was taken down still lies there. */
export function isNotMoved(passage: Passage, next: number): boolean {
  // 拆除装箱，暂放院内
  const isMore = passage.role(next) === "completed" || passage.role(next) === "text";
  const comma = isMore ? next + 1 : next;
  if (passage.role(comma) !== "comma") return false;
  for (let i = comma + 1; i < comma + FEW && !passage.endsBefore(i); i++) {
    const role = passage.role(i);
    if (role === "denial") {
      const verb = afterAdverbs(passage, i + 1);
      return isRemoving(passage.role(verb)) || MOVED.test(passage.word(verb));
    }
    if (LEFT_LYING.test(passage.word(i))) return true;
    if (
      isThing(role) ||
      isVerb(role) ||
      role === "remaining" ||
      role === "comma" ||
      role === "stop" ||
      role === "date"
    )
      return false;
  }
  return false;
}

/** 清原料、清产品未完成: the token after the deed behind a list mark, whose state is that of both; null where there is none. */
function deedAfterMark(passage: Passage, at: number): number | null {
  if (passage.word(at) !== "、" && passage.word(at) !== "和") return null;
  const role = passage.role(at + 1);
  if (role === "powerCut" || role === "waterCut") return at + 2;
  return isVerb(role) && isThing(passage.role(at + 2)) ? at + 3 : null;
}

/** 转移至隔壁, 搬到仓库: what stays beside or on the site is hidden, not gone. */
function isHidden(passage: Passage, next: number): boolean {
  if (next < 1 || (!isRemoving(passage.role(next - 1)) && passage.role(next - 1) !== "moveIn")) return false;
  const { end } = passage.token(next - 1);
  const words = passage.text.slice(end, end + LONGEST_PLACE).split(/[，,。；;、]/, 1)[0]!;
  const verb = passage.word(next - 1);
  const isBack = verb.endsWith("回") && BACK_INTO.test(words);
  const isGoal = isBack || GOAL.test(words) || TOWARDS.test(verb);
  return isGoal && NEARBY.test(words) && !IN_CUSTODY.test(words);
}

function isConcealed(passage: Passage, next: number): boolean {
  return HIDES.test(passage.word(passage.role(next) === "afterwards" ? next + 1 : next));
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
  let i = next;
  if (WORK.has(passage.word(i))) i++;
  const role = passage.role(i);
  if (role === "inProgress" || role === "undone" || isPartly(passage, i)) return true;
  if (!ENDS.has(role) && UNDER_WAY.test(wordsFrom(passage, i))) return true;
  if (role === "afterwards" && ONLY_THEN.some((word) => passage.word(i + 1).startsWith(word))) return true;
  // 清设备已完成80%
  let share = i;
  while (share < i + LONGEST && BEFORE_SHARE.has(passage.role(share))) share++;
  if (isPartly(passage, share)) return true;
  if (isNotGone(passage, i)) return true;
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
    if (CARRYING_OUT.has(word)) carried = true;
    else if (!FILLERS.has(role)) break;
    if (role === "denial" || isPlanning(role)) governed = true;
  }
  return governed && carried && ENDS.has(passage.role(i));
}
