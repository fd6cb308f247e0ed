import type { TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";
import type { Reading } from "../scopes/reading";
import { readNumeral } from "../../../language";
import { isOffice } from "../../text/name-parts";
import type { CountedThing, Quantity } from "../things/counted-thing";
import { thingAt } from "../things/read-thing";
import { teamMembers } from "../things/team-members";
import { isMachine } from "../things/verbs-and-things";
import { thingsAfter } from "../things/thing-list";
import { isName } from "./happened";
import { addAfter, addBefore, tailAfter, takeObject } from "./bind-things";

const LONGEST_LIST = 16;
const LONGEST_POST = 5;
/** Who stays at the site is on no outing. */
export const POSTED = /[值看驻蹲盯把留]守|看护|驻点|盯防|轮流|轮班|巡护|包干|包[村片户案]/;
/** 每日派2人巡查 */
const DAILY = /每[日天周晚]$/;
const SENDS = /^(?:派|安排)/;
const OFFICES: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "text",
  "connector",
  "andSoOn",
  "adverb",
  "power",
  "water",
  "total",
  "looseTotal",
  "inspector",
  "staff",
]);
const ENDS: ReadonlySet<TokenRole> = new Set<TokenRole>(["comma", "stop", "date", "openBracket"]);
/** 四部门 */
const SEVERAL_OFFICES = /(\d+|[二两三四五六七八九十])[个家]?(?:部门|单位|所|站|局|办|组)$/;
const OFFICE = /[部门单位中队所局办站]$|(?:力量|队伍)$/;

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
    else if (isPosted(passage, last.next) || isDaily(passage, at)) facts.numbers.leaveThings(after, "other");
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

/** 派出3组人员 */
function asTeam({ text }: Passage, one: CountedThing): CountedThing {
  const isGroups =
    one.thing === "unknown" && one.quantity?.start === one.start && text.charAt(one.end - 1) === "组";
  return isGroups ? { ...one, thing: "team" } : one;
}

/** 环保办、派出所各派2人: the number holds for each office that is named before it, however many those are. */
function eachOffice(passage: Passage, at: number, listed: CountedThing[]): CountedThing[] {
  if (passage.role(at - 1) !== "each") return listed;
  const offices = officesBefore(passage, at - 1);
  if (offices === 1) return listed;
  return listed.map((one) =>
    one.quantity === undefined ? one : { ...one, quantity: timesOffices(one.quantity, offices) },
  );
}

function timesOffices(quantity: Quantity, offices: number | null): Quantity {
  const { value } = quantity;
  return offices === null || value === null
    ? { ...quantity, value: null, approximate: true }
    : { ...quantity, value: value * offices };
}

/** How many offices the clause names up to a token; null where it does not name all of them (环保、公安等部门). */
function officesBefore(passage: Passage, end: number): number | null {
  let first = end;
  while (first > passage.from && first > end - LONGEST_LIST && !ENDS.has(passage.role(first - 1))) first--;
  const words = passage.text.slice(passage.token(first).start, passage.token(end).start);
  const number = SEVERAL_OFFICES.exec(words)?.[1];
  if (number !== undefined) return readNumeral(number, 0)?.value ?? null;
  const names = words.split(/[、和及与]/);
  if (names.length < 2 || !names.every((name) => isOffice(name.replace(/等$|等[^等]*$/, "")))) return 1;
  return words.includes("等") ? null : names.length;
}

/** 安排2人每日巡查, 安排干部24小时值守: who stays there is on no outing. */
function isDaily(passage: Passage, at: number): boolean {
  const { start, end } = passage.token(at);
  const { text } = passage;
  return DAILY.test(text.slice(Math.max(0, start - 2), start)) && SENDS.test(text.slice(start, end));
}

function isPosted(passage: Passage, from: number): boolean {
  for (let i = from; i < from + LONGEST_POST && !passage.endsBefore(i); i++) {
    const role = passage.role(i);
    if (role === "comma" || role === "stop") return false;
    if (role === "recurring" || POSTED.test(passage.word(i))) return true;
  }
  return false;
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

function isTotal(role: TokenRole): boolean {
  return role === "total" || role === "looseTotal";
}

/** Teams and people, and the machines that come with them. */
function isSent({ thing, quantity }: CountedThing): boolean {
  return thing === "team" || thing === "inspector" || thing === "staff" || quantity?.measure === "people";
}

/** 组织公安、环保、供电等部门30人次: the number behind a list of offices. */
function peopleOfOffices(passage: Passage, from: number): CountedThing[] {
  for (let i = from; i < passage.to && i < from + LONGEST_LIST; i++) {
    const role = passage.role(i);
    if (role === "number") {
      const before = isTotal(passage.role(i - 1)) ? i - 2 : i - 1;
      const isOfOffices = passage.role(before) === "staff" || OFFICE.test(passage.word(before));
      const people = isOfOffices ? thingAt(passage, i, i + 1) : null;
      return people?.quantity?.measure === "people" ? [people] : [];
    }
    if (!OFFICES.has(role)) break;
  }
  return [];
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
