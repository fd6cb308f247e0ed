import { TWO_CUTS, type FactKind } from "../../kinds";
import type { Needs } from "../scopes/reading";
import { happened, isName } from "./happened";

const LONGEST_RUN = 8;

/** 断电, 停水: verb and object in one word. */
export function event(kinds: readonly FactKind[]) {
  return (at: number, reading: Needs<"passage" | "clause" | "governors" | "things" | "facts">): number => {
    const { passage, governors, things, facts } = reading;
    things.drop();
    governors.nameVerb();
    let next = at + 1;
    while (next < passage.to && next <= at + LONGEST_RUN && isCut(passage.role(next))) next++;
    const { start, end } = passage.token(at);
    if (happened(reading, next, "supplier")) for (const kind of kinds) facts.add(kind, start, end);
    // 断水断电通知书 names all of them.
    return isName(reading, passage.token(next - 1).end) ? next : carryOver(at, reading);
  };
}

function isCut(role: string): boolean {
  return TWO_CUTS.some((kind) => kind === role);
}

/** 停止供水、供电: the verb of an event carries over to the other supply. */
function carryOver(at: number, reading: Needs<"passage" | "clause" | "governors" | "facts">): number {
  const { passage, governors, facts } = reading;
  const next = passage.role(at + 1) === "connector" ? at + 2 : at + 1;
  const role = passage.role(next);
  if (passage.endsBefore(next) || (role !== "power" && role !== "water")) return at + 1;
  const { start, end } = passage.token(next);
  if (governors.over("supplier") === null && !isName(reading, end))
    facts.add(role === "power" ? "powerCut" : "waterCut", start, end);
  return next + 1;
}
