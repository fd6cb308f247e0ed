import type { Passage } from "../../scopes/passage";
import type { Reading } from "../../scopes/reading";
import type { CountedThing } from "../../things/counted-thing";
import { addList } from "../../things/add-list";
import { thingAt } from "../../things/read-thing";
import { teamMembers } from "../../things/team-members";
import { isMachine } from "../../things/verbs-and-things";
import { thingsAfter } from "../../things/thing-list";
import { isName } from "../happened";
import { eachOffice, peopleOfOffices } from "../../things/offices";
import { isPosted } from "./posted";
import { addAfter, addBefore, tailAfter } from "../add-things";
import { takeObject } from "../take-object";

/** 出动, 组织: teams and people who inspect. */
export function dispatch(at: number, reading: Reading): number {
  const { passage, governors, facts } = reading;
  const verbs = { verbs: ["dispatch"], at, last: at } as const;
  const governed = governors.over("enforcement");
  governors.nameVerb();
  const before = takeObject(reading, verbs);
  const listed = eachOffice(passage, at, thingsAfter(passage, at, at + 1)).map((one) => asTeam(passage, one));
  const isCounted = listed.some((one) => isSent(one) && one.quantity !== undefined);
  const offices = isCounted ? [] : peopleOfOffices(passage, at + 1);
  const after = offices.length > 0 ? offices : listed;
  const last = after.at(-1);
  if (last !== undefined) {
    if (governed !== null) facts.numbers.leaveThings(after, governed);
    else if (isPosted(passage, at, last.next)) facts.numbers.leaveThings(after, "other");
    else addAfter(reading, verbs, after, dispatched(withMembers(passage, after)));
    facts.numbers.leaveThings(
      after.filter(({ thing }) => isMachine(thing)),
      governed ?? "tool",
    );
    return last.next;
  }
  const tail = tailAfter(passage, at + 1);
  if (governed === null && before !== null && !isName(reading, tail.end))
    addBefore(reading, verbs, before.things, tail.end);
  return tail.next;
}

/**
 * 检查组由8人组成, 由8人组成的检查组: the token after the people that a team is said to be made of; null where nothing
 * says so.
 */
export function membersOfTeam(at: number, reading: Reading): number | null {
  const { passage, governors, things, facts } = reading;
  const people = thingAt(passage, at + 1);
  if (people?.quantity?.measure !== "people" || passage.word(people.next) !== "组成") return null;
  const isOfTeam =
    things.last(({ thing }) => thing === "team") ||
    (passage.role(people.next + 1) === "of" && passage.role(people.next + 2) === "team");
  // 由5人组成检查组: the team is read on its own.
  const isNamedNext = passage.role(people.next + 1) === "team";
  if (!isOfTeam && !isNamedNext) return null;
  const governed = governors.over("enforcement");
  if (governed !== null) facts.numbers.leaveThings([people], governed);
  else addList({ verbs: ["dispatch"], things: [{ ...people, thing: "inspector" }] }, reading);
  return isNamedNext ? people.next : people.next + 1;
}

/** 派出3组人员 */
function asTeam({ text }: Passage, one: CountedThing): CountedThing {
  const isGroups =
    one.thing === "unknown" && one.quantity?.start === one.start && text.charAt(one.end - 1) === "组";
  return isGroups ? { ...one, thing: "team" } : one;
}

/** The teams of a list with their members, as far as brackets tell of them. */
function withMembers(passage: Passage, things: readonly CountedThing[]): readonly CountedThing[] {
  if (things.every(({ brackets }) => brackets === undefined)) return things;
  return things.flatMap((thing) => {
    const [open] = thing.brackets ?? [];
    const members = thing.thing === "team" && open !== undefined ? teamMembers(passage, open) : [];
    return members.length === 0 ? [thing] : [{ ...thing, brackets: [] }, ...members];
  });
}

/** Teams and people, and the machines that come with them. */
function isSent({ thing, quantity }: CountedThing): boolean {
  return thing === "team" || thing === "inspector" || thing === "staff" || quantity?.measure === "people";
}

/** 出动15人次 names no people, but can mean only inspectors; 出动干部 without a number counts nobody. */
function dispatched(things: readonly CountedThing[]): CountedThing[] {
  const isEach = things.some(({ each, quantity }) => each === true && quantity?.measure === "people");
  return things
    .filter(({ thing, quantity }) => thing !== "staff" || quantity !== undefined || isEach)
    .map((one) =>
      one.thing === "unknown" && one.quantity?.measure === "people" && one.each !== true
        ? { ...one, thing: "staff" }
        : one,
    );
}
