import { isOffice } from "../../text/name-parts";
import { isRemoving } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";
import type { Needs } from "../scopes/reading";
import { isMachine } from "../things/verbs-and-things";

const LONGEST_DOER = 8;
const LONGEST_NAME = 4;
const DOERS: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "text",
  "person",
  "staff",
  "inspector",
  "team",
  "vehicle",
  "equipment",
  "otherThing",
  "place",
  "number",
  "of",
]);
const ADVERBS: ReadonlySet<TokenRole> = new Set<TokenRole>(["adverb", "strongAdverb", "done", "date"]);
const OWNER =
  /业主|老板|经营者|当事人|户主|法人|股东|自己|店主|厂长|房东|子|女儿|丈夫|亲$|弟|哥|家人|家属|亲[属戚]/;
/** 由业主在15日内: when it is to be done. */
const WITHIN = /^[^，,。；;]{0,8}\d+(?:个工作)?[日天周月]内/;
const LONGEST_TERM = 16;
/** 由商贩上门装走 */
const COMES = /^(?:上门|进场|到场)$/;
const LEADS = /(?:带队|率领|牵头|带领|组成)$/;
/** How somebody may do a thing on his own: 自己请人砸毁, 自行组织人手砸毁. */
const HOW: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "text",
  "instrument",
  "dispatch",
  "staff",
  "adverb",
  "done",
]);
const BY_HIMSELF = /自行|自己|自主|自愿/;
const LONGEST_HOW = 4;
const ON_HIS_OWN = /自行|自己|自主|自愿|主动/;
/** After these a person is no doer but who is urged, or whose thing it is. */
const NO_DOER_AFTER: ReadonlySet<TokenRole> = new Set<TokenRole>(["objectMarker", "order", "connector"]);
const TOWARDS = "对向从替给与同";

/** 由业主, 由钩机: by whom or with what; what waits for its verb waits on. */
export function doer(
  at: number,
  { passage, governors, facts }: Needs<"passage" | "governors" | "facts">,
): number {
  const next = doerEnd(passage, at);
  if (WITHIN.test(passage.text.slice(passage.token(at).end, passage.token(at).end + LONGEST_TERM)))
    governors.open("deadline", at);
  let isTool = false;
  for (let i = at + 1; i < next; i++) isTool ||= isMachine(passage.role(i));
  for (let i = at + 1; i < next; i++)
    if (passage.role(i) === "number") facts.numbers.leave(passage.token(i), isTool ? "tool" : "other");
  return next;
}

/** The token after who is named behind a token. */
export function doerEnd(passage: Passage, at: number): number {
  let next = at + 1;
  while (!passage.endsBefore(next) && next <= at + LONGEST_DOER && isOfDoer(passage, next)) next++;
  // 由3名干部、2名民警
  const isList = passage.role(next) === "connector" && passage.role(next + 1) === "number";
  return isList && next < at + LONGEST_DOER ? doerEnd(passage, next) : next;
}

/** Whether a word says that somebody did it without being made to (自行). */
export function isOnHisOwn(word: string): boolean {
  return ON_HIS_OWN.test(word);
}

/** 业主已自行变卖: whether the adverbs at a token say that it was his own doing. */
export function isOwnDoing(passage: Passage, from: number): boolean {
  for (let k = from; ADVERBS.has(passage.role(k)); k++) if (isOnHisOwn(passage.word(k))) return true;
  return false;
}

/** ，业主11月9日全部拉走: whether somebody at the head of a clause takes things down or away. */
export function removesAtHead(passage: Passage, at: number): boolean {
  if (passage.role(at - 1) !== "comma" && passage.role(at - 1) !== "date") return false;
  let verb = at + 1;
  while (ADVERBS.has(passage.role(verb))) verb++;
  const role = passage.role(verb);
  return isRemoving(role) || role === "dismantle";
}

/** 由村里组织人员: whom somebody gathers does it. */
function isOfDoer(passage: Passage, at: number): boolean {
  const role = passage.role(at);
  // 由所长带队的检查组5人
  if (role === "of" && LEADS.test(passage.word(at - 1))) return false;
  if (role === "otherVerb") return COMES.test(passage.word(at));
  if (role !== "dispatch") return DOERS.has(role);
  // 由供货方派车收回
  if (passage.role(at + 1) === "vehicle" || passage.word(at + 1) === "车") return true;
  return passage.role(at + 1) === "staff" && passage.role(at + 2) !== "number";
}

/** 业主自行动手，将切割机4台砸毁: 将 opens a clause whose doer is that of the clause before. */
function isByWhoWasNamed(passage: Passage, at: number): boolean {
  let marker = at - 1;
  while (
    marker > at - LONGEST_DOER &&
    passage.role(marker) !== "objectMarker" &&
    passage.role(marker) !== "comma"
  )
    marker--;
  if (passage.role(marker) !== "objectMarker" || passage.role(marker - 1) !== "comma") return false;
  let isOwner = false;
  let isOnHisOwn = false;
  for (let i = marker - 2; i >= passage.from && i > marker - LONGEST_DOER; i--) {
    if (passage.role(i) === "comma" || passage.role(i) === "stop") break;
    isOwner ||= OWNER.test(passage.word(i));
    isOnHisOwn ||= BY_HIMSELF.test(passage.word(i));
  }
  return isOwner && isOnHisOwn;
}

/** Whether the verb at a token is what the owner did himself (由业主自行捣毁, 业主砸毁): the machines are gone, not destroyed. */
export function isByOwner(passage: Passage, at: number): boolean {
  let i = at - 1;
  for (let k = i; k > i - LONGEST_HOW && HOW.has(passage.role(k)) && !isOffice(passage.word(k)); k--)
    if (BY_HIMSELF.test(passage.word(k))) return true;
  for (; i >= passage.from && ADVERBS.has(passage.role(i)); i--)
    if (ON_HIS_OWN.test(passage.word(i))) return true;
  if (isByWhoWasNamed(passage, at)) return true;
  // 由业主张某捣毁
  if (
    passage.role(i) === "text" &&
    passage.role(i - 1) === "person" &&
    passage.word(i).length <= LONGEST_NAME
  )
    i--;
  if (i < passage.from || passage.role(i) !== "person" || !OWNER.test(passage.word(i))) return false;
  const before = passage.role(i - 1);
  const isTowards = before === "text" && TOWARDS.includes(passage.word(i - 1).slice(-1));
  return i === passage.from || (!NO_DOER_AFTER.has(before) && !isTowards);
}
