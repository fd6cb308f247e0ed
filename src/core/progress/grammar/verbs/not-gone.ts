import { isRemoving, isThing, isVerb } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";

const LONGEST_PLACE = 14;
const LONGEST = 10;
/** 拆除藏匿 */
const HIDES = /^(?:后|并)?(?:藏|隐匿|隐藏)/;
const GOAL = /^(?:至|到|往|进|入|去|在)/;
/** Places beside or on the site. */
const NEARBY =
  /隔壁|对面|对门|邻[居户近]|[空旧偏厢]房|自家|车库|[鸡鸭猪羊牛畜宿]舍|山[脚洞坳沟上]|杂物间|阁楼|仓库|库房|柴房|民房|房内|屋|后院|家中|家里|(?<![老\d一二三四五六七八九十])家[，。]?$|附近|旁|空地|角落|楼上|地下室|院内|院子|棚|厂内|厂区内|车间|山上|暂存|存放|藏/;
/** A store that is not the owner's (镇罚没仓库). */
const IN_CUSTODY =
  /罚没|扣押|指定|政府|(?:公安|派出所|执法|城管|环保|村委会?|镇|街道|供电所)[^，]{0,4}(?:仓库|库房|院)/;
const TOWARDS = /[移往到至进入]$/;
/** 拉回仓库, but not 拉回老家 */
const BACK_INTO = /^[^老，]{0,3}(?:仓库|库房|屋|院)/;
const FEW = 6;
const AWAITING = /待$/;
const MOVED = /^[运搬拉清撤]/;
const STILL = /^[还仍尚现]$/;
const SOME_LEFT = /^(?:[现尚留存仍还]有|剩|余|其余)/;
/** 少量, 部分, 2吨: how much is left. */
const REST: ReadonlySet<TokenRole> = new Set<TokenRole>(["text", "partly", "number"]);
/** 已拆除，暂放院内 */
const LEFT_LYING = /^(?:现|仍|暂时|临时)?[暂堆存放][放存置]/;

/** The token after the adverbs at `from`. */
export function afterAdverbs(passage: Passage, from: number): number {
  let i = from;
  while (i < from + LONGEST && (passage.role(i) === "adverb" || passage.role(i) === "strongAdverb")) i++;
  return i;
}

/** 已拆未运, 清运了一半: what is taken down is not gone, and a part is not the whole. */
export function isNotGone(passage: Passage, at: number): boolean {
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
  if (awaitsMoving(passage, passage.role(comma) === "comma" ? comma + 1 : comma)) return true;
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

/** 拆成散件待运, 拆除，等待清运 */
function awaitsMoving(passage: Passage, at: number): boolean {
  if (!AWAITING.test(passage.word(at)) || passage.role(at) !== "intention") return false;
  const verb = afterAdverbs(passage, at + 1);
  return isRemoving(passage.role(verb)) || MOVED.test(passage.word(verb));
}

/** 清成品，尚有少量未清: whether the next clause says that some of the same, told by no number of pieces, is left. */
export function isRestLeft(passage: Passage, comma: number): boolean {
  // 还剩少量未清
  const left = STILL.test(passage.word(comma + 1)) ? comma + 2 : comma + 1;
  if (passage.role(comma) !== "comma" || !SOME_LEFT.test(passage.word(left))) return false;
  let i = left + 1;
  while (REST.has(passage.role(i)) && (passage.role(i) !== "number" || passage.token(i).measure === "other"))
    i++;
  return passage.role(i) === "denial" && MOVED.test(passage.word(afterAdverbs(passage, i + 1)));
}

/** 转移至隔壁, 搬到仓库: what stays beside or on the site is hidden, not gone. */
export function isHidden(passage: Passage, next: number): boolean {
  if (next < 1 || (!isRemoving(passage.role(next - 1)) && passage.role(next - 1) !== "moveIn")) return false;
  const { end } = passage.token(next - 1);
  const words = passage.text.slice(end, end + LONGEST_PLACE).split(/[，,。；;、]/, 1)[0]!;
  const verb = passage.word(next - 1);
  const isBack = verb.endsWith("回") && BACK_INTO.test(words);
  const isGoal = isBack || GOAL.test(words) || TOWARDS.test(verb);
  return isGoal && NEARBY.test(words) && !IN_CUSTODY.test(words);
}

/** 拆除后藏匿 */
export function isConcealed(passage: Passage, next: number): boolean {
  return HIDES.test(passage.word(passage.role(next) === "afterwards" ? next + 1 : next));
}
