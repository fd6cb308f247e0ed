import { KEPT_ORDERS } from "../../text/lexicon";
import { isDeed } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Clause } from "./clause";
import type { Passage } from "./passage";

const URGED: ReadonlySet<string> = new Set("督促 动员 劝导 劝说 敦促 催促 引导 协商 通知 研究".split(" "));

const UNDER = /^下(?![达发一步周月半午次面])/;

function isNamedDeed(role: TokenRole): boolean {
  return isDeed(role) || role === "otherVerb";
}

/** Whether a plan word plans: not what was kept to (按要求) or what others urged (经督促). */
export function isPlan(at: number, passage: Passage, clause: Clause): boolean {
  const word = passage.word(at);
  // 在村干部的劝说下
  if (UNDER.test(passage.text.slice(passage.token(at).end, passage.token(at).end + 2))) return false;
  // 查封决定, 强拆计划 are papers.
  if ((word === "决定" || word === "计划") && isNamedDeed(passage.role(at - 1))) return false;
  // 经业主申请, but not 经申请
  const isUrged = URGED.has(word) || (word === "申请" && passage.role(at - 1) === "person");
  // 经镇政府研究决定，…
  const isDecided = word === "决定" && passage.role(at + 1) === "comma";
  if (clause.says("through") && (isUrged || isDecided)) return false;
  if (!KEPT_ORDERS.has(word)) return true;
  const isKept =
    clause.says("accordingTo") || clause.says("comparedWith") || passage.role(at - 1) === "carryOut";
  return !isKept;
}
