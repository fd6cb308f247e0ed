import { isThing } from "../../text/roles";
import type { Passage } from "../scopes/passage";
import type { Needs, Reading } from "../scopes/reading";
import type { CountedThing } from "../things/counted-thing";
import { thingsAfter } from "../things/thing-list";
import { kindOf } from "../things/verbs-and-things";
import { actOnThings } from "./act-on-things";
import { completionAround } from "./completion-words";
import { happened } from "./happened";

type Closing = Needs<"passage" | "clause" | "sentence" | "governors" | "facts">;

const LONGEST_RUN = 6;

/** 取缔, 关停: the site is shut, where words around it say that it is done. */
export function close(at: number, reading: Closing & Needs<"things">): number {
  reading.things.drop();
  return closeSite(at, reading, false);
}

/** 关闭: the site, but the supply where that is its object; no thing else. */
export function shut(at: number, reading: Reading): number {
  const { passage, things } = reading;
  const next = runEnd(passage, at);
  if (thingsAfter(passage, at, next).some((thing) => kindOf(["cut"], thing) !== null))
    return actOnThings(at, reading, "cut");
  const before = things.take();
  const isOfThings = before !== null && before.since !== "words" && before.things.some(isNoSite);
  return closeSite(at, reading, isOfThings || isThing(passage.role(next)));
}

/** Whether what stands before 关闭 is what was shut off, not the site or who shut it. */
function isNoSite({ thing }: CountedThing): boolean {
  return thing !== "place" && thing !== "person";
}

/** The token after 关停、取缔. */
function runEnd(passage: Passage, at: number): number {
  let next = at + 1;
  for (let k = next; k < passage.to && k < at + LONGEST_RUN; k++) {
    if (passage.role(k) === "close") next = k + 1;
    else if (passage.role(k) !== "connector") break;
  }
  return next;
}

function closeSite(at: number, reading: Closing, isOfThings: boolean): number {
  const { passage, clause, sentence, governors, facts } = reading;
  const next = runEnd(passage, at);
  const { from, to, isDone } = completionAround(passage, at, next);
  const isSaidDone = isDone || clause.says("done") || facts.date !== null || clause.objectMarkerAt >= 0;
  const isClass = passage.role(at - 1) === "classify";
  if (isSaidDone && !isOfThings && !isClass && happened(reading, to)) {
    if (sentence.standard !== null) {
      const { token, date } = sentence.standard;
      facts.add("allCutAndCleared", token.start, token.end, undefined, date);
      sentence.standard = null;
    }
    sentence.isClosed = true;
    let first = Math.max(from, clause.closedUpTo);
    while (passage.role(first) === "connector") first++;
    clause.closedUpTo = to;
    facts.add("closed", passage.token(first).start, passage.token(to - 1).end);
  }
  governors.nameVerb();
  return Math.max(next, to);
}
