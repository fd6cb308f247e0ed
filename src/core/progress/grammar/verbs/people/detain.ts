import type { TokenRole } from "../../../text/tokens";
import type { Verb } from "../../../text/roles";
import type { Passage } from "../../scopes/passage";
import type { Needs, Reading } from "../../scopes/reading";
import { addList } from "../../things/add-list";
import type { CountedThing } from "../../things/counted-thing";
import { thingAt } from "../../things/read-thing";
import { thingsAfter } from "../../things/thing-list";
import { isName } from "../happened";
import { isLeftUndone } from "../left-undone";
import { isCounted, peopleAfter } from "./who-was-detained";
import { isDoneTo, readBrackets, tailAfter } from "../add-things";
import { takeObject } from "../take-object";

const KINDS = {
  detainAdministratively: "administrativeDetentions",
  detainCriminally: "criminalDetentions",
} as const;
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
  // 被行政拘留的业主已释放
  const isDescription = passage.role(at + 1) === "of";
  const { end } = passage.token(at);
  // 刑拘在逃1人
  const isWanted = passage.text.startsWith("在逃", end);
  if (isWanted) {
    facts.numbers.leaveThings(after, "other");
    return last?.next ?? tail.next;
  }
  const isPaper = (isDescription || isName(reading, end)) && !after.some(isCounted);
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

/** Who is counted is detained, whatever he is called (阻挠执法人员2人). */
function asPerson(one: CountedThing): CountedThing {
  // 刑拘1人，共2人: a sum names nobody.
  const isSum = one.total === true && one.thing === "unknown";
  return isCounted(one) && !isSum ? { ...one, thing: "person" } : one;
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
