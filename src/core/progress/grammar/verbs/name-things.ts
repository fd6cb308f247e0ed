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
import { asInspector, isOfEachTeam, isOfInspectors, isOfTeams } from "./people/of-teams";

type Naming = Needs<"passage" | "clause" | "sentence" | "governors" | "things" | "topic" | "facts">;

const OPENS: ReadonlySet<TokenRole> = new Set<TokenRole>(["comma", "stop", "date", "openBracket"]);
const EACH = /每个?$/;
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
  const parts =
    thing.thing === "equipment" || thing.thing === "meter" ? partsInBracket(passage, thing) : null;
  if (parts !== null) {
    waitInParts(parts, OPENS.has(passage.role(at - 1)), reading);
    return parts.next;
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

/** 设备（筛沙机2台、水泵3台）被拆除: the things of the bracket wait for the verb behind it. */
function waitInParts(
  { parts, next }: { parts: readonly CountedThing[]; next: number },
  opensClause: boolean,
  reading: Naming,
): void {
  parts.forEach((part, i) =>
    wait(i === parts.length - 1 ? { ...part, next } : part, opensClause, reading, true),
  );
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
  else if (sentence.breaksDown && facts.sums.hasAnyInSentence) facts.numbers.leaveThings([thing], "part");
  else if (thing.total === true || clause.total !== "none") facts.numbers.leaveThings([thing], "total");
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
