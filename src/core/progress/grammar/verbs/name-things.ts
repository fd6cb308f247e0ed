import type { Needs } from "../scopes/reading";
import { addList } from "../things/add-list";
import { isWeight } from "../things/list-clause";
import { thingAhead, thingAt } from "../things/read-thing";

/** A thing or a number waits for its verb; inspectors with their number need none. */
export function nameThing(
  at: number,
  reading: Needs<"passage" | "clause" | "sentence" | "governors" | "things" | "facts">,
): number {
  if (passedWeight(at, reading)) return at + 1;
  const { passage, sentence, governors, things, facts } = reading;
  const thing = thingAt(passage, at);
  if (thing === null) return at + 1;
  const governed = governors.over("enforcement");
  facts.numbers.name(thing);
  if (sentence.breaksDown && facts.sums.hasAnyInSentence) facts.numbers.leaveThings([thing], "part");
  if ((thing.thing !== "team" && thing.thing !== "inspector") || thing.quantity === undefined)
    things.add(thing);
  else if (governed !== null) facts.numbers.leaveThings([thing], governed);
  else addList({ verbs: ["dispatch"], things: [thing] }, reading);
  return thing.next;
}

/** Words that the lexicon does not have: with a number of 台 or 人 after them they name a thing (盆景3台). */
export function otherWords(at: number, reading: Needs<"passage" | "clause" | "things" | "facts">): number {
  if (passedWeight(at, reading)) return at + 1;
  const { passage, clause, things, facts } = reading;
  const word = passage.word(at);
  if (word.endsWith("采取")) clause.mark("taking");
  things.passWords();
  if (word.endsWith("对") || passage.role(at + 1) !== "number") return at + 1;
  const thing = thingAhead(passage, at, Math.min(passage.to, at + 2));
  if (thing?.thing !== "unknown") return at + 1;
  facts.numbers.name(thing);
  things.add(thing);
  return thing.next;
}

/** 原料3吨: the weight belongs to the thing before it. */
function passedWeight(at: number, { passage, things }: Needs<"passage" | "things">): boolean {
  if (!things.reach(at) || !isWeight(passage, at)) return false;
  things.passWeight(at);
  return true;
}
