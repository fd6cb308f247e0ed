import type { TokenRole } from "../../../text/tokens";
import type { Passage } from "../../scopes/passage";
import type { ThingsBefore } from "../../scopes/waiting-things";
import type { CountedThing } from "../../things/counted-thing";
import { thingAt } from "../../things/read-thing";
import { thingsAfter } from "../../things/thing-list";

const LONGEST_LIST_OF_NAMES = 12;
const NAMES: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "text",
  "connector",
  "andSoOn",
  "person",
  "of",
  "place",
  "total",
  "looseTotal",
  "resist",
  "inspector",
  "staff",
]);

/** Whether it is a number of people; behind a colon it needs no unit (行政拘留：1). */
export function isCounted({ quantity, thing }: CountedThing): boolean {
  const isBare = thing === "unknown" && quantity?.measure === undefined && quantity?.value != null;
  return quantity?.measure === "people" || isBare;
}

/** The people after the verb, or the number after their names. */
export function peopleAfter(passage: Passage, at: number, before: ThingsBefore | null): CountedThing[] {
  const things = thingsAfter(passage, at, at + 1);
  const isKnown = before?.things.some(isCounted) ?? false;
  if (isKnown || things.some(({ quantity }) => quantity !== undefined)) return things;
  const from = before === null ? at + 1 : bracketAfterTerm(passage, at + 1);
  const number = numberAfterNames(passage, from);
  return number === null ? things : [number];
}

/** 业主行政拘留10日（1人）: the bracket behind the term; else a token with no number behind it. */
function bracketAfterTerm(passage: Passage, from: number): number {
  const bracket = passage.role(from) === "text" ? from + 1 : from;
  return passage.bracketEnd(bracket) === null ? passage.to : bracket;
}

/** The number after the names of who was detained (行政拘留张某、李某等2人) or in a bracket; null where there is none. */
function numberAfterNames(passage: Passage, from: number): CountedThing | null {
  const end = passage.bracketEnd(from);
  // 行政拘留（陈某、李某）2人
  if (
    end !== null &&
    passage.role(end) === "number" &&
    passage.token(end).measure === "people" &&
    !passage.endsBefore(end)
  )
    return thingAt(passage, end, end + 1);
  const names = end === null ? passage.within(from, passage.to) : passage.within(from + 1, end - 1);
  const high = Math.min(names.to, names.from + LONGEST_LIST_OF_NAMES);
  for (let i = names.from; i < high; i++) {
    const { role, measure, match } = passage.token(i);
    if (role === "number" && measure === "people") {
      const number = thingAt(passage, i, i + 1);
      return number === null ? null : { ...number, next: end ?? number.next };
    }
    if (match !== undefined && match < high) {
      const inside = thingAt(passage, i + 1, match);
      if (inside !== null && isCounted(inside) && inside.next === match)
        return { ...inside, next: match + 1 };
      i = match;
    } else if (!NAMES.has(role)) return null;
  }
  return null;
}
