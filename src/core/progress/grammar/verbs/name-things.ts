import { isRemoving } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Needs } from "../scopes/reading";
import type { Passage } from "../scopes/passage";
import { addList } from "../things/add-list";
import type { CountedThing } from "../things/counted-thing";
import { isWeight } from "../things/list-clause";
import { partsInBracket } from "../things/parts-in-bracket";
import { thingAt } from "../things/read-thing";
import { teamMembers } from "../things/team-members";
import { counts } from "../things/verbs-and-things";

type Naming = Needs<"passage" | "clause" | "sentence" | "governors" | "things" | "topic" | "facts">;

const OPENS: ReadonlySet<TokenRole> = new Set<TokenRole>(["comma", "stop", "date", "openBracket"]);
const FEW = 4;
const BETWEEN: ReadonlySet<TokenRole> = new Set<TokenRole>(["comma", "connector", "total", "looseTotal"]);
const EACH = /每个?$/;
const EACH_TEAM = /[每各]个?小?组$/;
const LONGEST_EACH = 4;
const SITES = /^(?:非法)?[\u4e00-\u9fff]{0,6}(?:加工点|作坊|厂|点|窝点|企业|场所)/;
const AS = /[当作按]$/;
const ONTO = /[上进入到]$/;
const BYSTANDERS = /群众|村民|围观|家属/;
const COUNTS_SITES = /[家户处]$/;

/** A thing or a number waits for its verb; inspectors with their number need none. */
export function nameThing(at: number, reading: Naming): number {
  if (passedWeight(at, reading)) return at + 1;
  const { passage, governors, topic, facts } = reading;
  noteSites(at, reading);
  const thing = thingAt(passage, at);
  if (thing === null) return at + 1;
  // 机器当废品卖掉: as what it is sold.
  if (thing.thing === "otherThing" && isAsWhat(passage, at)) return thing.next;
  // 把切割机抬上货车
  if (thing.thing === "vehicle" && ONTO.test(passage.word(at - 1))) return thing.next;
  if (thing.thing === "inspector" || thing.thing === "staff") governors.nameDoer();
  // 执法人员（公安5人、城管3人）
  const teams = thing.thing === "inspector" ? partsInBracket(passage, thing) : null;
  if (teams !== null && governors.over("enforcement") === null) {
    addList({ verbs: ["dispatch"], things: teams.parts, from: thing.start }, reading);
    return teams.next;
  }
  const isInspection =
    thing.quantity !== undefined &&
    !EACH.test(passage.text.slice(Math.max(0, thing.start - LONGEST_EACH), thing.start)) &&
    (thing.thing === "team" ||
      thing.thing === "inspector" ||
      isOfTeams(at, thing, reading) ||
      isOfInspectors(thing, reading));
  const governed = governors.over("enforcement");
  const { heading } = topic;
  const isOfHeading =
    heading !== null &&
    passage.role(at - 1) === "date" &&
    thing.quantity?.start === thing.start &&
    counts(heading.thing, thing.quantity.measure);
  if (isOfHeading) addList({ verbs: heading.verbs, things: [{ ...thing, thing: heading.thing }] }, reading);
  else if (!isInspection)
    wait(thing, OPENS.has(passage.role(at - 1)), reading, passage.role(at - 1) === "connector");
  else if (governed !== null) facts.numbers.leaveThings([thing], governed);
  else {
    const members = thing.thing === "team" ? teamMembers(passage, thing.next) : [];
    addList({ verbs: ["dispatch"], things: [asInspector(thing), ...members] }, reading);
    if (members.length > 0) return passage.bracketEnd(thing.next)!;
  }
  return thing.next;
}

function isAsWhat(passage: Passage, at: number): boolean {
  return AS.test(passage.word(at - 1)) && isRemoving(passage.role(at + 1));
}

/** 检查组2个、人员8名; 检查组2个，共8人: people right behind the teams that they make up. */
function isOfTeams(at: number, { thing, quantity }: CountedThing, { passage, facts }: Naming): boolean {
  if (quantity?.measure !== "people" || (thing !== "staff" && thing !== "unknown")) return false;
  const last = beforeEachTeam({ passage, facts }, lastBefore(passage, at));
  return last >= passage.from && facts.teamsUpTo === passage.token(last).end;
}

/** 执法队员、村干部共20余人: the number of a list with inspectors in it. */
function isOfInspectors({ thing, quantity, total }: CountedThing, { things }: Needs<"things">): boolean {
  const isSum =
    total === true && quantity?.measure === "people" && (thing === "staff" || thing === "unknown");
  return isSum && things.last((one) => one.thing === "inspector" && one.quantity === undefined);
}

/** The token before the marks and words of a sum that stand before a token. */
function lastBefore(passage: Passage, at: number): number {
  let last = at - 1;
  while (last > at - FEW && BETWEEN.has(passage.role(last))) last--;
  return last;
}

/** The token before 每组6人, where a token ends it; else the token itself. */
function beforeEachTeam({ passage, facts }: Needs<"passage" | "facts">, last: number): number {
  if (passage.role(last) !== "number" || !isEachTeam(passage, last)) return last;
  facts.numbers.leave(passage.token(last), "part");
  let first = last;
  while (passage.role(first) !== "comma" && first > last - FEW) first--;
  return lastBefore(passage, first);
}

function isOfEachTeam(text: string, { quantity }: CountedThing): boolean {
  return (
    quantity !== undefined &&
    EACH_TEAM.test(text.slice(Math.max(0, quantity.start - LONGEST_EACH), quantity.start))
  );
}

/** 每组6人, 每个小组6人: whether a token tells how many each team has. */
function isEachTeam(passage: Passage, at: number): boolean {
  const { start } = passage.token(at);
  return EACH_TEAM.test(passage.text.slice(Math.max(0, start - LONGEST_EACH), start));
}

function asInspector(thing: CountedThing): CountedThing {
  return thing.thing === "unknown" ? { ...thing, thing: "staff" } : thing;
}

/** Lets a thing wait for its verb; what its number is where none comes. */
export function wait(thing: CountedThing, opensClause: boolean, reading: Naming, isInList = false): void {
  const { clause, sentence, things, topic, facts } = reading;
  // 设备共12台：业主拆走5台: who does it is none of the things.
  if (thing.thing === "person" && thing.quantity === undefined && !isInList && things.last(isNoPerson))
    return;
  facts.numbers.name(thing);
  topic.name(thing);
  const { text } = reading.passage;
  if (BYSTANDERS.test(text.slice(thing.start, thing.end))) facts.numbers.leaveThings([thing], "other");
  else if (isOfEachTeam(text, thing)) facts.numbers.leaveThings([thing], "part");
  else if (thing.total === true || clause.total !== "none") facts.numbers.leaveThings([thing], "total");
  else if (sentence.breaksDown && facts.sums.hasAnyInSentence) facts.numbers.leaveThings([thing], "part");
  else if (sentence.listsWhatIsThere) facts.numbers.leaveThings([thing], "other");
  things.add(thing, opensClause);
}

function isNoPerson({ thing, quantity }: CountedThing): boolean {
  return thing !== "person" && thing !== "staff" && quantity?.measure !== "people";
}

function isGoods({ thing }: CountedThing): boolean {
  return thing === "material" || thing === "product";
}

/** 3家, 3个加工点: of how many sites the sentence tells. */
function noteSites(at: number, { passage, sentence }: Needs<"passage" | "sentence">): void {
  const { role, value, measure } = passage.token(at);
  if (role !== "number" || value == null) return;
  const isSites =
    COUNTS_SITES.test(passage.word(at)) || (measure === "single" && SITES.test(passage.word(at + 1)));
  if (isSites) sentence.sites = value;
}

/** 原料3吨, 板材20张: the amount belongs to the thing before it. */
export function passedWeight(at: number, { passage, things }: Needs<"passage" | "things">): boolean {
  const isOfGoods =
    passage.role(at) === "number" && passage.token(at).measure === "single" && things.last(isGoods);
  if (!things.reach(at) || !(isOfGoods || isWeight(passage, at))) return false;
  things.passWeight(at);
  return true;
}
