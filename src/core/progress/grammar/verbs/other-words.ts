import { isOffice } from "../../text/name-parts";
import type { FactList } from "../fact-list";
import type { Passage } from "../scopes/passage";
import type { Reading } from "../scopes/reading";
import { addList } from "../things/add-list";
import { thingAhead, thingAt, thingInList } from "../things/read-thing";
import { dispatch } from "./people/dispatch";
import { passedWeight, wait } from "./name-things";
import { accepted } from "./site/rectify-and-accept";
import { breakSeal } from "./site/reopen";
import { OUTAGE } from "./whole-events";

const IS = /^(?:[为有是系]$|即)/;
/** What is there, and nothing is done to it (现场有切割机6台). */
const THERE_IS = /[原现]有|[有设装放存置摆]$|^(?:主要)?为$|(?:^|现场|现|共|存|设|配|装|内|里|处|厂|点)有/;
/** 已在上月统计 */
const COUNTED_ELSEWHERE = /(?:统计|计入)$/;
const ELSEWHERE = /已经?[在于][^，,。；;]+$/;
/** What a thing is, and whose. */
const COPULA = /^均?(?:系|为|属)./;
const LONGEST = 16;
const FEW = 8;
const AREAS = "村镇区片市县";
const SQUAD =
  /(?:检查|执法|巡查|夜巡|夜查|巡逻|排查|督查)(?:(?:[大中小分]|支)?队|第?[\d一二三四五六七八九十]+组)$/;
const INSPECTS = /(?:检查|执法|巡查|排查|夜查|督查|摸排|行动)$/;

/** Words that the lexicon does not have: with a number of 台 or 人 after them they name a thing (盆景3台). */
export function otherWords(at: number, reading: Reading): number {
  if (passedWeight(at, reading)) return at + 1;
  const { passage, clause, sentence, governors, things, facts } = reading;
  const word = passage.word(at);
  if (word === "起" && passage.role(at - 1) === "date") clause.mark("beginning");
  if (sentence.isAwaitingAcceptance && /(?<!不)合格/.test(word))
    accepted(at, at, passage.token(at).end, reading);
  breakSeal(at, reading);
  if (word.endsWith("采取")) clause.mark("taking");
  if (
    COUNTED_ELSEWHERE.test(word) &&
    ELSEWHERE.test(passage.text.slice(0, passage.token(at).end).slice(-LONGEST))
  )
    facts.retract(sentence.firstFact);
  if (isOutage(passage, at) && !isOfHouses(passage, at)) clause.mark("outage");
  if (IS.test(word) && isBehindCount(passage, at, facts)) sentence.breaksDown = true;
  else if (THERE_IS.test(word)) sentence.listsWhatIsThere = true;
  if (isOffice(word)) governors.nameDoer();
  // 磨机、提升机各1台砸毁: the front of a further thing's name.
  const further =
    passage.role(at - 1) === "connector" && things.reach(at - 1) ? thingInList(passage, at) : null;
  if (further !== null) {
    wait(further, false, reading);
    return further.next;
  }
  const isCounted = !word.endsWith("对") && passage.role(at + 1) === "number";
  // 分3组检查
  if (isCounted && word.endsWith("分") && passage.word(at + 1).endsWith("组")) {
    const { value = null, approximate = false, measure, start, end } = passage.token(at + 1);
    const team = {
      thing: "team",
      start,
      end,
      quantity: { value, approximate, measure, start },
      next: at + 2,
    } as const;
    const governed = governors.over("enforcement");
    if (governed !== null) facts.numbers.leaveThings([team], governed);
    else addList({ verbs: ["dispatch"], things: [team], from: passage.token(at).end - 1 }, reading);
    return at + 2;
  }
  const number = passage.word(at + 1);
  // 联合执法20人次, 夜巡队6人
  const isInspection =
    isCounted &&
    (INSPECTS.test(word)
      ? number.includes("人次")
      : SQUAD.test(upTo(passage, passage.token(at).end)) && passage.token(at + 1).measure === "people");
  const thing = isCounted ? thingAhead(passage, at, Math.min(passage.to, at + 2)) : null;
  // 镇里5名执法人员到场: people with a noun of their own.
  const people = isCounted ? thingAt(passage, at + 1) : null;
  if (people?.thing === "inspector" && !isInspection && isOffice(word)) {
    things.passWords();
    return at + 1;
  }
  // 裁断机2台、针车12台: a further thing of the list.
  const isWaiting = thing?.thing === "unknown" || thing?.thing === "plant";
  // 空压机1台系租赁，由出租方拉回
  const describes = COPULA.test(word) && things.reach(at) && passage.role(at + 1) === "comma";
  if (!describes && (!isWaiting || passage.role(at - 1) !== "connector")) things.passWords();
  if (isInspection) return dispatch(at, reading);
  if (!isWaiting) return at + 1;
  wait(thing, false, reading);
  return thing.next;
}

/** The last words up to the end of a token. */
function upTo({ text }: Passage, end: number): string {
  return text.slice(Math.max(0, end - FEW), end);
}

/** 线路故障, 全村 */
function isOutage(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  if (OUTAGE.test(word)) return true;
  const { end } = passage.token(at);
  return AREAS.includes(word.slice(-1)) && OUTAGE.test(passage.text.slice(Math.max(0, end - FEW), end));
}

/** 全镇断电12家 */
function isOfHouses(passage: Passage, at: number): boolean {
  // 对全村12家统一断电
  if (passage.role(at + 1) === "number" && /[家户处]$/.test(passage.word(at + 1))) return true;
  for (
    let i = at + 1;
    i < at + FEW &&
    ["adverb", "strongAdverb", "looseTotal", "total", "powerCut", "waterCut"].includes(passage.role(i));
    i++
  )
    if (/[家户处]$/.test(passage.word(i + 1)) && passage.role(i + 1) === "number") return true;
  return false;
}

/** 设备5台，为切石机3台、磨边机2台 */
function isBehindCount(passage: Passage, at: number, facts: FactList): boolean {
  const last = passage.role(at - 1) === "comma" ? at - 2 : at - 1;
  return last >= passage.from && facts.countedUpTo === passage.token(last).end;
}
