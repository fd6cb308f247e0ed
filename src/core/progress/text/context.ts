import { lexicon } from "./lexicon";
import { mayBeginQuantity } from "./quantities";
import type { Token, TokenRole } from "./tokens";
import { endsWord, isDoneTyped } from "./word-edges";

/** Characters that are words only beside certain others, and times that are no dates. */
const HINTS = new Uint8Array(65536);
const IN_CONTEXT = 1;
const LOOSE_DATE = 2;
for (const c of "表组己以料电水售搬运撤拉收取关×✕*xX") HINTS[c.charCodeAt(0)]! |= IN_CONTEXT;
for (const c of "次翌隔第首月年本上当") HINTS[c.charCodeAt(0)]! |= LOOSE_DATE;

const NO_METER_BEFORE = new Set("示明格彰现态决面扬");
const TAKES_METERS: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "seize",
  "confiscate",
  "carryOff",
  "dismantle",
  "removeByForce",
]);
const NOW = /(?:目前|当前|现在|至今|(?<![发出呈体表])现)$/;
const SUPPLIES: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "water",
  "power",
  "waterAndPower",
  "supplyPart",
]);

/** Whether 次日, 月底, 本月底 may begin with the character. */
export function mayBeginLooseDate(c: number): boolean {
  return (HINTS[c]! & LOOSE_DATE) !== 0;
}

/** Whether the character needs to be looked at with what stands beside it. */
export function needsContext(c: number): boolean {
  return (HINTS[c]! & IN_CONTEXT) !== 0;
}

/** What a character is by what stands beside it: null where that does not make a word of it. */
export function roleInContext(
  s: string,
  i: number,
  before: readonly Token[],
  isBoundary: boolean,
): TokenRole | null {
  switch (s.charAt(i)) {
    case "表":
      return isBoundary && isMeter(s, i, before) ? "meter" : null;
    case "组":
      return isBoundary && isTeam(before) ? "team" : null;
    case "搬":
      return isMoved(s, i, before) || takesGoods(s, i + 1) || isAllMoved(s, i, before) ? "remove" : null;
    case "售":
    case "运":
      return isBoundary && isMoved(s, i, before) ? "remove" : null;
    case "撤":
    case "拉":
    case "收":
      return takesMeter(s, i + 1) || isOfSome(s, i, before) ? "carryOff" : null;
    case "取":
      return isOfSome(s, i, before) ? "carryOff" : null;
    case "关":
      return isBoundary && isSupplyShut(s, i, before) ? "cut" : null;
    case "己":
    case "以":
      return isDoneTyped(s, i) ? "done" : null;
    default:
      return null;
  }
}

/** Whether a word of one character is one here: 料 is raw material, 边料 is not; 电已断, but not 电焊. */
export function standsAlone(s: string, i: number, isBoundary: boolean): boolean {
  // 中频炉, but 拆除中，
  if (s.charAt(i) === "中") return endsWord(s, i + 1);
  return (
    !"料电水".includes(s.charAt(i)) || (isBoundary && (endsWord(s, i + 1) || s.startsWith("关了", i + 1)))
  );
}

/** 目前电已停: a time begins no word that goes on. */
export function isBehindNow(s: string, i: number): boolean {
  return NOW.test(s.slice(Math.max(0, i - 2), i));
}

/** 拆表2只, 查封2表: 表 behind the verb of a meter. */
function isMeter(s: string, i: number, before: readonly Token[]): boolean {
  if (NO_METER_BEFORE.has(s.charAt(i + 1))) return false;
  if (isTaken(s, i + 1)) return true;
  const last = before.at(-1);
  const verb = last?.role === "number" && last.measure === undefined ? before.at(-2) : last;
  return verb !== undefined && TAKES_METERS.has(verb.role);
}

/** 表已拆除, 表全拆了: the verb of a meter behind it. */
function isTaken(s: string, i: number): boolean {
  let at = i;
  while ("已己以也都均全".includes(s.charAt(at)) && at < i + 2) at++;
  const role = lexicon.at(s, at)?.value;
  return role !== undefined && role !== "plain" && TAKES_METERS.has(role);
}

/** 撤表, 拉表箱: a meter behind a verb of one character. */
function takesMeter(s: string, i: number): boolean {
  if (lexicon.at(s, i)?.value === "meter") return true;
  return s.charAt(i) === "表" && endsWord(s, i + 1);
}

/** 已收2只: a number without a noun behind it. */
function isOfSome(s: string, i: number, before: readonly Token[]): boolean {
  const isBracket = s.charAt(i + 1) === "（" || s.charAt(i + 1) === "(";
  return before.at(-1)?.role === "done" && mayBeginQuantity(s.charCodeAt(isBracket ? i + 2 : i + 1));
}

/** 水关了, 电已关 */
function isSupplyShut(s: string, i: number, before: readonly Token[]): boolean {
  const last = before.at(-1);
  const thing = last?.role === "done" || last?.role === "adverb" ? before.at(-2) : last;
  return thing !== undefined && SUPPLIES.has(thing.role) && endsWord(s, i + 1);
}

/** 分3个组 */
function isTeam(before: readonly Token[]): boolean {
  const last = before.at(-1);
  return last?.role === "number" && last.measure === "single";
}

/** 机器已搬, but not 已搬迁. */
function isMoved(s: string, i: number, before: readonly Token[]): boolean {
  return before.at(-1)?.role === "done" && lexicon.at(s, i) === undefined && endsWord(s, i + 1);
}

/** 机器都搬了, but not 搬了家 */
function isAllMoved(s: string, i: number, before: readonly Token[]): boolean {
  const role = before.at(-1)?.role;
  return (role === "adverb" || role === "equipment") && s.charAt(i + 1) === "了" && endsWord(s, i + 2);
}

/** 搬设备 */
function takesGoods(s: string, i: number): boolean {
  const role = lexicon.at(s, i)?.value;
  return role === "equipment" || role === "material" || role === "product";
}
