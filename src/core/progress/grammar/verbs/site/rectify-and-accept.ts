import { isThing } from "../../../text/roles";
import type { TokenRole } from "../../../text/tokens";
import type { Passage } from "../../scopes/passage";
import type { Needs } from "../../scopes/reading";
import { completionAround } from "../completion-words";
import { happened, isName } from "../happened";
import { isLeftUndone } from "../left-undone";

type Accepting = Needs<"passage" | "clause" | "sentence" | "governors" | "facts">;

const AFTER_RECTIFIED: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "comma",
  "stop",
  "connector",
  "closeBracket",
  "date",
]);
/** What may stand between 通过 and 验收 (通过镇里组织的验收). */
const WHOSE: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "text",
  "connector",
  "number",
  "through",
  "rectify",
  "dispatch",
  "of",
  "strongAdverb",
  "adverb",
  "staff",
]);
const SITE = /(?:点|厂|坊|场|店|户|业|企业|公司|单位|业主|该家|目前|现|均|全部)$/;
const CLOSINGS: ReadonlySet<TokenRole> = new Set<TokenRole>(["close", "shut", "allCutAndCleared"]);
const STANDARDS = /要求|条件/;
/** 通过省、市、县三级验收 */
const LONGEST = 8;
const ACCEPTED = ["合格", "通过", "达标"];

/** 整改, 整治: a fact where it is said to be finished. */
export function rectify(at: number, reading: Accepting & Needs<"things" | "items">): number {
  const { passage, governors, things, items, facts } = reading;
  things.drop();
  governors.nameVerb();
  const { from, to } = completionAround(passage, at);
  const isSaidDone = to > at + 1 || isFinishedBefore(passage, at) || isDoneAlone(passage, at);
  if (isSaidDone && passage.role(at - 1) !== "classify" && happened(reading, to, "addressee")) {
    facts.add("rectified", passage.token(from).start, passage.token(to - 1).end);
    if (isOfItem(passage, from)) items.rectified.push(facts.facts.at(-1)!);
  } else if (governors.over("addressee") !== null) items.isOneUndone = true;
  return to;
}

/** 废气收集罩已整改: of a thing, not of the site. */
function isOfItem(passage: Passage, from: number): boolean {
  const role = passage.role(from - 1);
  return (role === "text" && !SITE.test(passage.word(from - 1))) || isThing(role);
}

/** 完成整改 */
function isFinishedBefore(passage: Passage, at: number): boolean {
  const isSaidDone = passage.role(at - 2) === "done" || passage.role(at + 1) !== "text";
  return passage.word(at - 1) === "完成" && isSaidDone;
}

/** 已整改 with nothing after it. */
function isDoneAlone(passage: Passage, at: number): boolean {
  const isAtEnd = passage.endsBefore(at + 1) || AFTER_RECTIFIED.has(passage.role(at + 1));
  return passage.role(at - 1) === "done" && isAtEnd;
}

/** 通过验收 */
export function pass(at: number, reading: Accepting): number {
  const { passage, clause, sentence } = reading;
  clause.mark("through");
  // 组织验收，专家一致通过
  if (sentence.isAwaitingAcceptance && AFTER_RECTIFIED.has(passage.role(at + 1)))
    return accepted(at, at, passage.token(at).end, reading);
  for (let k = at + 1; k < passage.to && k <= at + LONGEST; k++) {
    const role = passage.role(k);
    if (role === "acceptance") return accepted(at, k, passage.token(k).end, reading);
    if (!WHOSE.has(role)) break;
  }
  return at + 1;
}

/** 验收合格 */
export function accept(at: number, reading: Accepting): number {
  const { passage, sentence, governors } = reading;
  let k = at + 1;
  while (k < passage.to && (passage.role(k) === "done" || passage.role(k) === "adverb")) k++;
  if (passage.endsBefore(k) || !ACCEPTED.includes(passage.word(k).slice(0, 2))) {
    sentence.isAwaitingAcceptance =
      !isThing(passage.role(at + 1)) && !isOfClosing(passage, at) && governors.over("addressee") === null;
    return at + 1;
  }
  const { role, start, end } = passage.token(k);
  return accepted(at, k, role === "text" ? start + 2 : end, reading);
}

/** 经验收，符合要求 */
export function accepting(at: number, reading: Accepting): number {
  const { passage, sentence } = reading;
  const isStandard = passage.role(at + 1) === "standard" || STANDARDS.test(passage.word(at + 1));
  return sentence.isAwaitingAcceptance && isStandard
    ? accepted(at, at + 1, passage.token(at + 1).end, reading)
    : at + 1;
}

/** 关停取缔验收合格, “两断三清”验收合格, 通过取缔验收 */
function isOfClosing(passage: Passage, at: number): boolean {
  const before = passage.word(at - 1) === "”" ? at - 2 : at - 1;
  return CLOSINGS.has(passage.role(before)) || CLOSINGS.has(passage.role(at + 1));
}

/** What was accepted is rectified, unless it was a closing. */
export function accepted(at: number, last: number, end: number, reading: Accepting): number {
  const { passage, sentence, governors, facts } = reading;
  governors.nameVerb();
  sentence.isAwaitingAcceptance = false;
  const isRectification = !isOfClosing(passage, at);
  if (
    isRectification &&
    governors.over("addressee") === null &&
    !isName(reading, end) &&
    !isLeftUndone(passage, last + 1)
  )
    facts.add("rectified", passage.token(at).start, end);
  return last + 1;
}
