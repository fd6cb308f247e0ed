import type { FactKind } from "../../kinds";
import { isPlanning, isVerb } from "../../text/roles";
import type { Passage } from "../scopes/passage";
import type { Needs } from "../scopes/reading";
import { completionAround } from "./completion-words";
import { isName } from "./happened";
import { isLeftUndone } from "./left-undone";

/** 两断 and 三清 as they are named: facts only where the words around them say that it is done. */
export function half(kinds: readonly FactKind[]) {
  return (
    at: number,
    { passage, clause, governors, facts }: Needs<"passage" | "clause" | "governors" | "facts">,
  ): number => {
    const { start, end } = passage.token(at);
    const isDone =
      completionAround(passage, at).isDone || clause.says("done") || passage.role(at - 1) === "carryOut";
    if (isDone && governors.over("addressee") === null && !clause.says("accordingTo"))
      for (const kind of kinds) facts.add(kind, start, end);
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
