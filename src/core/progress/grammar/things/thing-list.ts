import type { Passage } from "../scopes/passage";
import type { CountedThing } from "./counted-thing";
import { isNameOfPeople } from "../../text/name-parts";
import { isVerb } from "../../text/roles";
import { belongsToNextVerb, closesVerb, isListClause, skipRest } from "./list-clause";
import { partsInBracket } from "./parts-in-bracket";
import { thingAhead, thingAt, thingInList } from "./read-thing";

const LONGEST_NAME = 6;

/** The things after a verb, over the commas of a list as far as they go on being things. */
export function thingsAfter(passage: Passage, verbAt: number, from: number): CountedThing[] {
  const { to } = passage;
  const role = passage.role(from);
  // 捣毁的设备3台: the verb only describes.
  if (closesVerb(passage, from) || role === "afterwards" || role === "inProgress" || role === "of") return [];
  const things: CountedThing[] = [];
  const isShort = passage.word(verbAt).length === 1;
  let i = verbsInBracketEnd(passage, from);
  while (i < to) {
    const thing =
      things.length > 0 ? thingInList(passage, i) : isShort ? thingAt(passage, i) : thingAhead(passage, i);
    if (thing === null) {
      const next = nameAlone(passage, i, passage.role(verbAt) === "dispatch");
      if (next === null) break;
      i = next;
      continue;
    }
    if (things.length > 0 && belongsToNextVerb(passage, thing.next, passage.role(verbAt))) break;
    things.push(thing);
    const inBracket = partsInBracket(passage, thing);
    if (inBracket?.isEach === true) things.pop();
    if (inBracket !== null) things.push(...inBracket.parts);
    i = skipRest(passage, inBracket?.next ?? thing.next);
    const end = passage.bracketEnd(i);
    if (end !== null) {
      (thing.brackets ??= []).push(i);
      i = end;
    }
    thing.next = i;
    // 转移设备的货车
    if (passage.role(i) === "of" && thing.thing !== "person" && thing.thing !== "place") break;
    // 设备5台：…: what follows breaks the number down.
    if (thing.quantity !== undefined && passage.role(i) === "colon") break;
    if (passage.role(i) === "comma") {
      if (!isListClause(passage, i + 1)) break;
      i++;
    } else while (i < to && passage.role(i) === "connector") i++;
  }
  return things;
}

/** 查封（扣押）电表: the token after a bracket that holds nothing but verbs. */
function verbsInBracketEnd(passage: Passage, at: number): number {
  const end = passage.bracketEnd(at);
  if (end === null) return at;
  for (let i = at + 1; i < end - 1; i++) if (!isVerb(passage.role(i))) return at;
  return end;
}

/** 清运废布、原料; 捣毁漂台、甩干机等设备: the token after an unknown name in a list; null where there is none. */
function nameAlone(passage: Passage, at: number, isOfPeople: boolean): number | null {
  const { start, end } = passage.endsBefore(at) ? { start: 0, end: 0 } : passage.token(at);
  if (passage.role(at) !== "text" || end - start > LONGEST_NAME) return null;
  if (isOfPeople && !isNameOfPeople(passage.text, start, end)) return null;
  const after = passage.role(at + 1);
  return after === "connector" || after === "andSoOn" ? at + 2 : null;
}
