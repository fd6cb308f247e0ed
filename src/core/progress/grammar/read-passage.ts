import type { FactList } from "./fact-list";
import { handlers } from "./handlers";
import type { Passage } from "./scopes/passage";
import { Reading } from "./scopes/reading";
import { WaitingThings } from "./scopes/waiting-things";
import type { Governors } from "./scopes/governors";

const DEEPEST = 4;

/** Reads a text or a bracket, token by token. Brackets in it are read on their own, but for those too deep. */
export function readPassage(
  passage: Passage,
  governors: Governors,
  facts: FactList,
  things = new WaitingThings(),
  depth = 0,
): void {
  const reading = new Reading(passage, governors, facts, things, depth > 0, (bracket, inner, waiting) => {
    if (depth < DEEPEST) readPassage(bracket, inner, facts, waiting, depth + 1);
  });
  let at = passage.from;
  while (at < passage.to) at = Math.max(at + 1, handlers[passage.role(at)](at, reading));
  reading.endSentence("");
}
