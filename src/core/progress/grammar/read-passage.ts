import { isAction } from "./things/verbs-and-things";
import { Clause } from "./scopes/clause";
import { close } from "./deeds/close";
import type { Collector } from "./fact-list";
import { action, dispose, thing, unknownThing } from "./deeds/verbs";
import { allCut, event, named } from "./deeds/whole-events";
import { accept, rectify } from "./deeds/rectify-and-accept";
import { isWeight } from "./things/list-clause";
import { moveIn, relocate } from "./deeds/relocate";
import { afterFillers } from "./deeds/left-undone";
import type { Reach } from "./scopes/scope-of-denial";
import { isNeutral } from "./scopes/scope-of-denial";
import { isThing } from "./things/things";
import type { Token } from "../text/tokens";

const DEEPEST = 4;
const PASSIVE: ReadonlySet<string> = new Set(["被", "遭"]);

/** A text with its tokens, and where its facts go. */
export interface ReadText {
  readonly s: string;
  readonly tokens: readonly Token[];
  readonly into: Collector;
}

/** Reads the clauses of tokens `[from, to)`, of a text or of one bracket in it, token by token. */
export function readClauses(text: ReadText, reach: Reach, from: number, to: number, depth = 0): void {
  const bracket = (open: number, end: number): number => {
    const { match } = text.tokens[open]!;
    if (match === undefined || match >= end) return open + 1;
    if (depth < DEEPEST) readClauses(text, clause.reach.inner(), open + 1, match, depth + 1);
    return match + 1;
  };
  const clause = new Clause(text.s, text.tokens, text.into, reach, bracket);
  clause.breakdown = depth > 0;
  let i = from;
  while (i < to) i = Math.max(i + 1, step(clause, i, from, to));
  clause.endSentence("");
}

/** Reads what begins at token `i`; gives the token after it. */
function step(c: Clause, i: number, low: number, to: number): number {
  const token = c.token(i);
  const { role } = token;
  if (c.pending?.next === i && isWeight(c, i)) return (c.pending.next = i + 1);
  if (isAction(role)) return action(c, role, i, to);
  if (isThing(role) || role === "number") return thing(c, i, to);
  switch (role) {
    case "stop":
      c.endSentence(c.s.charAt(token.start));
      return i + 1;
    case "comma":
      c.comma();
      return i + 1;
    case "date":
      c.into.date = token.date ?? null;
      c.endClause();
      return i + 1;
    case "deadline":
      // 已于20日前取缔 tells of the past.
      if (!c.reach.blocked && c.role(i - 1) !== "done") c.reach.open("deadline", i);
      return i + 1;
    case "ongoing":
      if (isAction(c.role(afterFillers(c, i + 1)))) c.reach.open("plan", i);
      return i + 1;
    case "afterwards":
      c.reach.after(i);
      return i + 1;
    case "strongAdverb":
      if (PASSIVE.has(c.word(i))) c.reach.closeDenial();
      return i + 1;
    case "openBracket":
      return c.bracket(i, to);
    case "denial":
      c.reach.open("denial", i);
      return i + 1;
    case "plan":
      if (!isNeutral(c.s, token, c.reach, c.role(i - 1))) c.reach.open("plan", i);
      return i + 1;
    case "condition":
      c.reach.openCondition();
      return i + 1;
    case "agenda":
      c.reach.openAgenda();
      return i + 1;
    case "contrast":
      c.endClause();
      c.pending = null;
      return i + 1;
    case "done":
      c.reach.startDone(i);
      return i + 1;
    case "of":
      c.reach.closeDescription(i);
      return i + 1;
    case "accordingTo":
      c.reach.by = true;
      return i + 1;
    case "compareWith":
      c.reach.compared = true;
      return i + 1;
    case "through":
      c.reach.through = true;
      return i + 1;
    case "objectMarker":
      return dispose(c, i, to);
    case "total":
      c.total = "strict";
      return i + 1;
    case "looseTotal":
      if (c.total === "none") c.total = "loose";
      return i + 1;
    case "breakdown":
      c.breakdown = true;
      if (c.role(i - 1) === "stop") c.into.resumeSentence();
      return i + 1;
    case "otherVerb":
    case "remaining":
      c.pending = null;
      c.reach.act();
      return i + 1;
    case "powerCut":
    case "waterCut":
      return event(c, [role], i, to);
    case "siteCleared":
      return event(c, ["productsCleared"], i, to);
    case "bothCut":
      return event(c, ["waterCut", "powerCut"], i, to);
    case "twoCuts":
      return named(c, i, low, to, ["waterCut", "powerCut"]);
    case "threeClearings":
      return named(c, i, low, to, ["equipmentCleared", "materialsCleared", "productsCleared"]);
    case "allCutAndCleared":
      return allCut(c, i, to);
    case "close":
    case "shut":
      return close(c, i, low, to);
    case "rectify":
      return rectify(c, i, low, to);
    case "pass":
      c.reach.through = true;
      return accept(c, i, to);
    case "acceptance":
      return accept(c, i, to);
    case "relocate":
    case "mergeRelocate":
      return relocate(c, i, low, to);
    case "moveIn":
    case "stationed":
      return moveIn(c, i, low, to);
    case "text":
      if (c.word(i).endsWith("采取")) c.taking = true;
      if (c.pending !== null) {
        if (c.pending.crossed) c.pending = null;
        else c.pending.stale = true;
      }
      return unknownThing(c, i, to);
    default:
      return i + 1;
  }
}
