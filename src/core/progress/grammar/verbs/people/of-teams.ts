import type { TokenRole } from "../../../text/tokens";
import type { Needs } from "../../scopes/reading";
import type { Passage } from "../../scopes/passage";
import type { CountedThing } from "../../things/counted-thing";

const FEW = 4;
const BETWEEN: ReadonlySet<TokenRole> = new Set<TokenRole>(["comma", "connector", "total", "looseTotal"]);
const EACH_TEAM = /[每各]个?小?组$/;
const LONGEST_EACH = 4;

/** 检查组2个、人员8名; 检查组2个，共8人: people right behind the teams that they make up. */
export function isOfTeams(
  at: number,
  { thing, quantity }: CountedThing,
  { passage, facts }: Needs<"passage" | "facts">,
): boolean {
  if (quantity?.measure !== "people" || (thing !== "staff" && thing !== "unknown")) return false;
  const last = beforeEachTeam({ passage, facts }, lastBefore(passage, at));
  return last >= passage.from && facts.teamsUpTo === passage.token(last).end;
}

/** 执法队员、村干部共20余人: the number of a list with inspectors in it. */
export function isOfInspectors(
  { thing, quantity, total }: CountedThing,
  { things }: Needs<"things">,
): boolean {
  const isSum =
    total === true && quantity?.measure === "people" && (thing === "staff" || thing === "unknown");
  return isSum && things.last((one) => one.thing === "inspector" && one.quantity === undefined);
}

/** The token before the marks and words of a sum that stand before a token. */
function lastBefore(passage: Passage, at: number): number {
  let last = at - 1;
  while (last > at - FEW && BETWEEN.has(passage.role(last))) last--;
  return last;
}

/** The token before 每组6人, where a token ends it; else the token itself. */
function beforeEachTeam({ passage, facts }: Needs<"passage" | "facts">, last: number): number {
  if (passage.role(last) !== "number" || !isEachTeam(passage, last)) return last;
  facts.numbers.leave(passage.token(last), "part");
  let first = last;
  while (!BETWEEN.has(passage.role(first)) && first > last - FEW) first--;
  return lastBefore(passage, first);
}

/** Whether a number tells how many each team has. */
export function isOfEachTeam(text: string, { quantity }: CountedThing): boolean {
  return quantity !== undefined && namesEachTeam(text, quantity.start);
}

/** 每组6人, 每个小组6人: whether a token tells how many each team has. */
function isEachTeam(passage: Passage, at: number): boolean {
  return namesEachTeam(passage.text, passage.token(at).start);
}

function namesEachTeam(text: string, end: number): boolean {
  return EACH_TEAM.test(text.slice(Math.max(0, end - LONGEST_EACH), end));
}

/** People of no other name who inspect. */
export function asInspector(thing: CountedThing): CountedThing {
  return thing.thing === "unknown" ? { ...thing, thing: "staff" } : thing;
}
