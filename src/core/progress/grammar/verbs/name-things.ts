import type { FactList } from "../fact-list";
import type { Passage } from "../scopes/passage";
import type { Needs } from "../scopes/reading";
import { addList } from "../things/add-list";
import { isWeight } from "../things/list-clause";
import { thingAhead, thingAt } from "../things/read-thing";

const OUTAGE = /检修|故障|台风|跳闸|雷击|雷雨|暴雨|抢修|限电|欠费|线路维护|全[村镇区片市县]$/;
const IS = /^[为有即是系]$/;

/** A thing or a number waits for its verb; inspectors with their number need none. */
export function nameThing(
  at: number,
  reading: Needs<"passage" | "clause" | "sentence" | "governors" | "things" | "topic" | "facts">,
): number {
  if (passedWeight(at, reading)) return at + 1;
  const { passage, sentence, governors, things, topic, facts } = reading;
  noteSites(at, reading);
  const thing = thingAt(passage, at);
  if (thing === null) return at + 1;
  const governed = governors.over("enforcement");
  facts.numbers.name(thing);
  topic.name(thing);
  if (thing.total === true) facts.numbers.leaveThings([thing], "total");
  if (sentence.breaksDown && facts.sums.hasAnyInSentence) facts.numbers.leaveThings([thing], "part");
  if ((thing.thing !== "team" && thing.thing !== "inspector") || thing.quantity === undefined)
    things.add(thing);
  else if (governed !== null) facts.numbers.leaveThings([thing], governed);
  else addList({ verbs: ["dispatch"], things: [thing] }, reading);
  return thing.next;
}

const SITES = /^(?:非法)?(?:[\u4e00-\u9fff]{0,6})(?:加工点|作坊|厂|点|窝点|企业|场所)/;
const COUNTS_SITES = /[家户处]$/;

/** 3家, 3个加工点: of how many sites the sentence tells. */
function noteSites(at: number, { passage, sentence }: Needs<"passage" | "sentence">): void {
  const { role, value, measure } = passage.token(at);
  if (role !== "number" || value == null) return;
  const isSites =
    COUNTS_SITES.test(passage.word(at)) || (measure === "single" && SITES.test(passage.word(at + 1)));
  if (isSites) sentence.sites = value;
}

/** Words that the lexicon does not have: with a number of 台 or 人 after them they name a thing (盆景3台). */
export function otherWords(
  at: number,
  reading: Needs<"passage" | "clause" | "sentence" | "things" | "facts">,
): number {
  if (passedWeight(at, reading)) return at + 1;
  const { passage, clause, sentence, things, facts } = reading;
  const word = passage.word(at);
  if (word.endsWith("采取")) clause.mark("taking");
  if (OUTAGE.test(word)) clause.mark("outage");
  if (IS.test(word) && isBehindCount(passage, at, facts)) sentence.breaksDown = true;
  things.passWords();
  if (word.endsWith("对") || passage.role(at + 1) !== "number") return at + 1;
  const thing = thingAhead(passage, at, Math.min(passage.to, at + 2));
  if (thing?.thing !== "unknown") return at + 1;
  facts.numbers.name(thing);
  things.add(thing);
  return thing.next;
}

/** 设备5台，为切石机3台、磨边机2台 */
function isBehindCount(passage: Passage, at: number, facts: FactList): boolean {
  const last = passage.role(at - 1) === "comma" ? at - 2 : at - 1;
  return last >= passage.from && facts.countedUpTo === passage.token(last).end;
}

/** 原料3吨: the weight belongs to the thing before it. */
function passedWeight(at: number, { passage, things }: Needs<"passage" | "things">): boolean {
  if (!things.reach(at) || !isWeight(passage, at)) return false;
  things.passWeight(at);
  return true;
}
