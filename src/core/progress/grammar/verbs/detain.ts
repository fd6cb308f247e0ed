import type { Verb } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";
import type { Needs, Reading } from "../scopes/reading";
import type { ThingsBefore } from "../scopes/waiting-things";
import { addList } from "../things/add-list";
import type { CountedThing } from "../things/counted-thing";
import { thingAt } from "../things/read-thing";
import { thingsAfter } from "../things/thing-list";
import { isName } from "./happened";
import { isLeftUndone } from "./left-undone";
import { isDoneTo, readBrackets, tailAfter, takeObject } from "./bind-things";

const KINDS = {
  detainAdministratively: "administrativeDetentions",
  detainCriminally: "criminalDetentions",
} as const;
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
]);

type Detaining = keyof typeof KINDS;

export function isDetaining(role: TokenRole): role is Detaining {
  return role in KINDS;
}

/** 行政拘留, 刑事拘留: of how many people, before or after it. */
export function detain(at: number, reading: Reading): number {
  const { passage, governors, facts } = reading;
  const verb = passage.role(at) as Detaining;
  const governed = governors.over("enforcement");
  governors.nameVerb();
  const pair = eachDetention(passage, verb, at);
  if (pair !== null) {
    if (governed !== null) facts.numbers.leaveThings([pair.people], governed);
    else
      for (const one of pair.verbs)
        addList({ verbs: [one.verb], things: [pair.people], from: passage.token(one.at).start }, reading);
    return pair.people.next;
  }
  const before = takeObject(reading, { verbs: [verb], at, last: at });
  const after = peopleAfter(passage, at, before);
  const last = after.at(-1);
  const tail = tailAfter(passage, at + 1);
  if (governed !== null) {
    for (const people of [before?.things ?? [], after]) facts.numbers.leaveThings(people, governed);
    return last?.next ?? tail.next;
  }
  const isPaper = isName(reading, passage.token(at).end) && !after.some(isCounted);
  if (isPaper) facts.numbers.leaveThings(after, "other");
  else if (last !== undefined) addDetained(reading, verb, at, after);
  else if (wasDone(reading, at)) {
    const people = (before?.things ?? []).filter(isCounted).map(asPerson);
    if (people.length > 0) addList({ verbs: [verb], things: people, to: tail.end }, reading);
    else addWithoutNumber(reading, verb, at);
  }
  return last?.next ?? tail.next;
}

/** 拘留3人: by what law is not said, unless other numbers of the sentence say it. */
export function detainSomehow(at: number, reading: Reading): number {
  const { passage, clause, governors, things, facts } = reading;
  const governed = governors.over("enforcement");
  things.drop();
  governors.nameVerb();
  const people = thingsAfter(passage, at, at + 1).filter(isCounted);
  const last = people.at(-1);
  if (last === undefined) return at + 1;
  const isSaidBeside =
    Object.values(KINDS).some((kind) => facts.sums.hasInSentence(kind)) ||
    last.brackets !== undefined ||
    passage.role(last.next) === "colon";
  const isRepeated = isSaidBeside || clause.total !== "none";
  facts.numbers.leaveThings(people, governed ?? (isRepeated ? "total" : "unclear"));
  return last.brackets?.[0] ?? last.next;
}

/** Whether it is a number of people; behind a colon it needs no unit (行政拘留：1). */
function isCounted({ quantity, thing }: CountedThing): boolean {
  const isBare = thing === "unknown" && quantity?.measure === undefined && quantity?.value != null;
  return quantity?.measure === "people" || isBare;
}

/** Who is counted is detained, whatever he is called (阻挠执法人员2人). */
function asPerson(one: CountedThing): CountedThing {
  return isCounted(one) ? { ...one, thing: "person" } : one;
}

function addDetained(reading: Reading, verb: Detaining, at: number, things: readonly CountedThing[]): void {
  if (!isDoneTo(reading, things)) return;
  if (things.some(isCounted)) {
    const people = things.filter((one) => one.thing === "person" || isCounted(one)).map(asPerson);
    addList({ verbs: [verb], things: people, from: reading.passage.token(at).start }, reading);
  } else addWithoutNumber(reading, verb, at);
  readBrackets(reading, things);
}

function addWithoutNumber({ passage, facts }: Needs<"passage" | "facts">, verb: Detaining, at: number): void {
  const { start, end } = passage.token(at);
  facts.add(KINDS[verb], start, end);
}

/** Not 行政拘留决定书, nor 行政拘留中. */
function wasDone(reading: Needs<"passage" | "clause">, at: number): boolean {
  return !isName(reading, reading.passage.token(at).end) && !isLeftUndone(reading.passage, at + 1);
}

/** The people after the verb, or the number after their names. */
function peopleAfter(passage: Passage, at: number, before: ThingsBefore | null): CountedThing[] {
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

/** 行政拘留、刑事拘留各1人. */
function eachDetention(
  passage: Passage,
  verb: Detaining,
  at: number,
): { verbs: readonly { verb: Verb; at: number }[]; people: CountedThing } | null {
  const second = passage.role(at + 2);
  if (!isDetaining(second) || second === verb) return null;
  if (passage.role(at + 1) !== "connector" || passage.role(at + 3) !== "each") return null;
  if (passage.endsBefore(at + 4)) return null;
  const people = thingAt(passage, at + 3);
  if (people === null || !isCounted(people)) return null;
  const verbs = [
    { verb, at },
    { verb: second, at: at + 2 },
  ];
  return { verbs, people: { ...people, each: false } };
}
