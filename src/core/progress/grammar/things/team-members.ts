import type { Passage } from "../scopes/passage";
import type { CountedThing } from "./counted-thing";
import { isSeparator } from "./list-clause";
import { thingAt } from "./read-thing";

/** 检查组2个（环保3人、公安2人）: the people in the bracket behind teams; none where it tells of anything else. */
export function teamMembers(passage: Passage, open: number): readonly CountedThing[] {
  const end = passage.bracketEnd(open);
  if (end === null) return [];
  const people: CountedThing[] = [];
  for (let i = open + 1; i < end - 1;) {
    const one = thingAt(passage, i, end - 1);
    if (one?.quantity?.measure !== "people") return [];
    people.push({ ...one, thing: "staff" });
    i = one.next;
    while (i < end - 1 && isSeparator(passage.role(i))) i++;
  }
  return people;
}
