import { THREE_CLEARINGS, TWO_CUTS, type FactKind } from "../../../kinds";
import type { TokenRole } from "../../../text/tokens";
import { isPlanning, isVerb } from "../../../text/roles";
import type { Passage } from "../../scopes/passage";
import type { Needs, Reading } from "../../scopes/reading";
import { addList } from "../../things/add-list";
import type { CountedThing } from "../../things/counted-thing";
import { thingAt } from "../../things/read-thing";
import { completionAround } from "../completion-words";
import { isName } from "../happened";
import { isLeftUndone } from "../left-undone";
import { isDoneBehindColon } from "./site-as-object";

const BEFORE_NUMBER: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "completed",
  "done",
  "adverb",
  "carryOut",
  "partly",
]);

/** 两断 and 三清 as they are named: facts only where the words around them say that it is done. */
export function half(kinds: readonly FactKind[]) {
  return (at: number, reading: Reading): number => {
    const { passage, clause, governors, things, facts } = reading;
    if (passage.bracketEnd(at + 1) !== null) return clearingInBracket(at, reading);
    const some = someOf(passage, at, kinds.length);
    if (some !== null) return clearingsInBracket(some, reading);
    const { start, end } = passage.token(at);
    const isDone =
      things.reach(at) ||
      completionAround(passage, at).isDone ||
      isDoneBehindColon(passage, at + 1) ||
      clause.says("done") ||
      clause.says("halfDone") ||
      passage.role(at - 1) === "carryOut";
    if (isDone && governors.over("addressee") === null && !clause.says("accordingTo")) {
      for (const kind of kinds) facts.add(kind, start, end);
      clause.mark("halfDone");
    }
    return at + 1;
  };
}

/** 两断三清, said of what was done or as the standard that was applied. */
export function whole(
  at: number,
  reading: Needs<"passage" | "clause" | "sentence" | "governors" | "things" | "facts">,
): number {
  const { passage, clause, governors, things, facts } = reading;
  things.drop();
  const some = someOf(passage, at, TWO_CUTS.length + THREE_CLEARINGS.length);
  if (some !== null) return some;
  if (governors.over("addressee") !== null || clause.says("comparedWith") || isLeftUndone(passage, at + 1))
    return at + 1;
  const { start, end } = passage.token(at);
  const isStandard = passage.role(at + 1) === "standard" || ["要求", "计划"].includes(passage.word(at + 1));
  if (clause.says("accordingTo")) applyStandard(at, reading);
  else if (
    (!isStandard && !isName(reading, end)) ||
    passage.role(at - 1) === "carryOut" ||
    clause.says("done")
  )
    facts.add("allCutAndCleared", start, end);
  return isStandard ? at + 2 : at + 1;
}

/** 按两断三清标准: a fact beside what was done by it, which may come only later in the sentence. */
function applyStandard(
  at: number,
  { passage, sentence, facts }: Needs<"passage" | "sentence" | "facts">,
): void {
  const token = passage.token(at);
  if (sentence.isClosed || endsDone(passage, at + 1)) facts.add("allCutAndCleared", token.start, token.end);
  else sentence.standard = { token, date: facts.date };
}

function endsDone(passage: Passage, from: number): boolean {
  for (let k = from; k < passage.to && k < from + 6; k++) {
    const role = passage.role(k);
    if (role === "completed") return true;
    if (role === "comma" || role === "stop" || isVerb(role) || role === "denial" || isPlanning(role))
      return false;
  }
  return false;
}

/** 三清完成两项: the token after words that say that only some of them are done; null where none do. */
function someOf(passage: Passage, at: number, all: number): number | null {
  let i = at + 1;
  while (BEFORE_NUMBER.has(passage.role(i))) i++;
  const { role, value } = passage.endsBefore(i) ? { role: "stop", value: null } : passage.token(i);
  const isSome = role === "number" && value != null && value < all && passage.word(i + 1).startsWith("项");
  return isSome && i > at + 1 ? i + 2 : null;
}

/** （设备、原料）: what of 三清 is done. */
function clearingsInBracket(open: number, reading: Reading): number {
  const { passage, governors } = reading;
  const end = passage.bracketEnd(open);
  const things: CountedThing[] = [];
  for (let i = open + 1; end !== null && i < end - 1; i++) {
    const thing = thingAt(passage, i, end - 1);
    if (thing === null) return open;
    things.push(thing);
    i = thing.next;
  }
  if (end === null || governors.over("addressee") !== null) return open;
  addList({ verbs: ["remove"], things }, reading);
  return end;
}

/** 一清（设备）完成 */
export function clearingInBracket(at: number, reading: Reading): number {
  const { passage, governors } = reading;
  const end = passage.bracketEnd(at + 1);
  const thing = end === null ? null : thingAt(passage, at + 2, end - 1);
  if (end === null || thing === null || thing.next !== end - 1) return at + 1;
  const { to, isDone } = completionAround(passage, at, end);
  if (isDone && governors.over("addressee") === null && !isLeftUndone(passage, end))
    addList({ verbs: ["remove"], things: [thing] }, reading);
  return to;
}
