import { isOffice } from "../../../text/name-parts";
import { isVerb } from "../../../text/roles";
import type { TokenRole } from "../../../text/tokens";
import type { Passage } from "../../scopes/passage";
import type { Needs, Reading } from "../../scopes/reading";
import { happened } from "../happened";

type Reopening = Needs<"passage" | "clause" | "sentence" | "governors" | "facts">;
type How = "again" | "unauthorised";

const AGAIN: ReadonlySet<string> = new Set(["又", "重新", "再次", "再度", "又再次", "又重新"]);
const UNAUTHORISED: ReadonlySet<string> = new Set(["擅自", "私自", "偷偷", "偷着", "暗中", "违规", "私下"]);
/** 私接, 擅自接线 */
const UNASKED = /^[私擅]/;
const SAME_DAY: ReadonlySet<string> = new Set(["当日", "当天", "同日"]);
const LONGEST = 5;
const BETWEEN: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "text",
  "adverb",
  "strongAdverb",
  "useAgain",
  "otherVerb",
  "equipment",
]);
/** What a site does that works: without leave only what nobody does by day (夜间偷偷生产 is a first discovery). */
const WORKS: Record<How, RegExp> = {
  again:
    /^(?:在|进行|开始|组织|投入|从事|夜间|晚上|继续|违法|非法)*(开工|开机|通电|营业|开业|生产|加工|经营|作业|干)+(?:了|活|活动|中)?$/,
  unauthorised: /^(?:在|进行|开始|组织|夜间|晚上|又)*(开工|开机|通电|营业|开业)(?:生产|加工|经营|作业)?了?$/,
};
/** What may only be feared or looked for (回潮迹象, 反弹苗头). */
const FEARED = /^(?:迹象|苗头|可能|风险|隐患|趋势|倾向|线索|信息|举报|投诉|问题排查|防控|防范|整治)/;
/** 揭下封条启用设备 */
const SEAL = /[揭撕拆毁坏下开掉]封条[，,、后并]*$/;
const LONGEST_BREAK = 16;
const BREAKS_SEAL = /(?<![未没])[揭撕毁坏损破开下]{1,2}了?封条[^。；;]*$|封条[已均被]*[揭撕毁破][^。；;]*$/;
/** 偷接路灯电源复工 */
const STOLEN_POWER = /[偷盗私乱][自]?[接拉搭牵][^，,。；;]*电[^，,。；;]*$/;
const BROKEN_SEAL =
  /[揭撕拆毁坏损破开下]{1,2}了?封条[，,、]?(?:后|并)?(?:擅自|偷偷)?(?:继续|又|在)?(?:生产|加工|开工|开机|作业|使用)$/;
const PREVENTED = /[防无控治堵禁]$|(?:严[查打管]|针对|打击|遏制|防范|巩固|根治)$/;

/** 回潮, 死灰复燃: the site works again. */
export function comeBack(at: number, reading: Reopening): number {
  const { start, end } = reading.passage.token(at);
  if (!isOnlyFeared(reading.passage, at)) add(reading, at + 1, start, end, false);
  return at + 1;
}

/** 防回潮复产, 无回潮、反弹现象: whether the words around a run of reopenings say that there is none. */
function isOnlyFeared(passage: Passage, at: number): boolean {
  let first = at;
  while (first > at - LONGEST && first > passage.from && isInRun(passage.role(first - 1))) first--;
  let last = at;
  while (last < at + LONGEST && !passage.endsBefore(last + 1) && isInRun(passage.role(last + 1))) last++;
  const { end } = passage.token(last);
  const isPrevented = passage.role(first - 1) === "text" && PREVENTED.test(passage.word(first - 1));
  return isPrevented || FEARED.test(passage.text.slice(end, end + LONGEST));
}

function isInRun(role: TokenRole): boolean {
  return role === "comeBack" || role === "resume" || role === "connector";
}

/** 恢复生产, 复产: the site works again where nobody allowed it and it was shut before, or is found to. */
export function resume(at: number, reading: Reopening): number {
  const { passage, clause, sentence, facts } = reading;
  const { start, end } = passage.token(at);
  const from = howBefore(passage, at);
  const isSelfEvident = passage.word(at) === "复产" && passage.role(at + 1) !== "acceptance";
  const brokeSeal = BREAKS_SEAL.test(passage.text.slice(Math.max(0, start - LONGEST_BREAK), start));
  const stolePower = STOLEN_POWER.test(passage.text.slice(Math.max(0, start - LONGEST_BREAK), start));
  const isFound =
    (isSelfEvident ||
      brokeSeal ||
      stolePower ||
      clause.says("found") ||
      sentence.isUnauthorised ||
      facts.says("closed")) &&
    !facts.says("rectified");
  if ((from !== null || isFound) && !clause.says("allowed") && !isOnlyFeared(passage, at))
    add(reading, at + 1, from === null ? start : passage.token(from).start, end, true);
  return at + 1;
}

/** 接电, 启用: of what was cut or sealed before. */
export function useAgain(at: number, reading: Reading): number {
  const { passage, clause, facts } = reading;
  // 启用被封电表
  const sealing = passage.role(at + 1) === "by" ? at + 2 : at + 1;
  const isOfSealed = isVerb(passage.role(sealing));
  const wasCut = isOfSealed || facts.says("powerCut") || facts.says("metersSealed") || facts.says("closed");
  const brokeSeal = SEAL.test(passage.text.slice(0, passage.token(at).start).slice(-LONGEST));
  const isPlainlySo = brokeSeal || UNASKED.test(passage.word(at));
  const from = howBefore(passage, at) ?? (isPlainlySo ? at : null);
  // 私接电源开工
  const isAtWork = isPlainlySo && WORKS.unauthorised.test(passage.word(at + 1));
  if ((wasCut || brokeSeal || isAtWork) && !clause.says("allowed") && from !== null)
    add(reading, at + 1, passage.token(from).start, passage.token(at).end, false);
  return isOfSealed ? sealing + 1 : at + 1;
}

/** 撕毁封条继续生产: words that say so whole. */
export function breakSeal(at: number, reading: Reopening): void {
  const { start, end } = reading.passage.token(at);
  const words = reading.passage.text.slice(Math.max(0, end - LONGEST_BREAK), end);
  if (!words.includes("封条")) return;
  const broken = BROKEN_SEAL.exec(words)?.[0];
  if (broken !== undefined) add(reading, at + 1, Math.max(start, end - broken.length), end, false);
}

/** 又在生产, 偷偷开工: the words behind how it was done; 供电所: somebody else does what comes. */
export function adverb(at: number, reading: Reopening): number {
  const { passage } = reading;
  if (isOffice(passage.word(at))) reading.governors.nameDoer();
  if (SAME_DAY.has(passage.word(at))) reading.governors.sameDay();
  const how = howOf(passage.word(at));
  if (how === null) return at + 1;
  if (how === "unauthorised") reading.sentence.isUnauthorised = true;
  let i = at + 1;
  while (i < at + LONGEST && (passage.role(i) === "adverb" || passage.role(i) === "strongAdverb")) i++;
  i = afterEquipping(passage, i, how);
  if (passage.endsBefore(i) || passage.role(i) !== "text" || !WORKS[how].test(passage.word(i))) return at + 1;
  add(reading, i + 1, passage.token(at).start, passage.token(i).end, false);
  return i + 1;
}

/** 重新接电生产, 擅自启封通电, 再次安装设备生产: the token after what a site needs to work. */
function afterEquipping(passage: Passage, at: number, how: How): number {
  if (passage.role(at) === "useAgain" || passage.role(at) === "undo") return at + 1;
  const isEquipped = passage.role(at) === "otherVerb" && passage.role(at + 1) === "equipment";
  return how === "again" && isEquipped ? at + 2 : at;
}

function add(reading: Reopening, next: number, start: number, end: number, isResumed: boolean): void {
  if (happened(reading, next, "addressee")) reading.facts.reopen(start, end, isResumed);
}

function howOf(word: string): How | null {
  return AGAIN.has(word) ? "again" : UNAUTHORISED.has(word) ? "unauthorised" : null;
}

/** The first token of the run before a verb that begins with how it was done; null where there is none. */
function howBefore(passage: Passage, at: number): number | null {
  let first: number | null = null;
  for (let i = at - 1; i >= passage.from && i >= at - LONGEST && BETWEEN.has(passage.role(i)); i--)
    if (howOf(passage.word(i)) !== null || UNASKED.test(passage.word(i))) first = i;
  return first;
}
