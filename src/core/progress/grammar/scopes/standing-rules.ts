import { isVerb } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Passage } from "./passage";
import type { Needs } from "./reading";

const LONGEST_DESCRIPTION = 8;
const LONGEST_RULE = 16;
const TOWARDS = /^(?:对|针对)/;
const WHOEVER = /^(?:对于?|凡是?|针对)|[不未无拒非]/;
const BEHIND_WHOEVER: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "comma",
  "strongAdverb",
  "adverb",
  "intention",
  "close",
  "shut",
  "powerCut",
  "waterCut",
  "bothCut",
]);

/**
 * 对拒不整改的，一律取缔: 的 with no noun behind it means whoever is like that. That tells of no deed, unless a day, 已 or
 * a number says that something was done.
 */
export function isStandingRule(
  at: number,
  { passage, clause, sentence }: Needs<"passage" | "clause" | "sentence">,
): boolean {
  const next = passage.role(at + 1);
  if (!BEHIND_WHOEVER.has(next) && !isVerb(next)) return false;
  if (clause.says("done")) return false;
  const first = firstOfDescription(passage, at);
  const words = passage.text.slice(passage.token(first).start, passage.token(at).start);
  // 11月8日逐户排查，不符合的予以取缔: the day is not that of the closing.
  const isOfDay = TOWARDS.test(words) || passage.role(first - 1) === "date" || passage.role(first) === "date";
  if (sentence.isDated && isOfDay) return false;
  return WHOEVER.test(words) && !countsSomething(passage, at);
}

function firstOfDescription(passage: Passage, at: number): number {
  let first = at;
  while (first > at - LONGEST_DESCRIPTION && first > passage.from && !endsClause(passage.role(first - 1)))
    first--;
  return first;
}

function endsClause(role: TokenRole): boolean {
  return role === "comma" || role === "stop" || role === "openBracket";
}

function countsSomething(passage: Passage, at: number): boolean {
  for (let i = at + 1; i < at + LONGEST_RULE && !passage.endsBefore(i) && passage.role(i) !== "stop"; i++)
    if (passage.role(i) === "number" || passage.role(i) === "date") return true;
  return false;
}
