import { THREE_CLEARINGS, TWO_CUTS } from "../kinds";
import { isVerb } from "../text/roles";
import type { TokenRole } from "../text/tokens";
import { actOnThings } from "./verbs/act-on-things";
import { close, shut } from "./verbs/site/close";
import { countLater, visitsLater } from "./verbs/count-later";
import { detain, detainSomehow } from "./verbs/people/detain";
import { dispatch, membersOfTeam } from "./verbs/people/dispatch";
import { doer, isOwnDoing, removesAtHead } from "./verbs/doers";
import { inspect, otherVerb } from "./verbs/people/inspect";
import { instrument } from "./verbs/instruments";
import { otherWords } from "./verbs/other-words";
import { nameThing } from "./verbs/name-things";
import { objectMarker } from "./verbs/object-marker";
import { adverb, comeBack, resume, useAgain } from "./verbs/site/reopen";
import { undo } from "./verbs/undo";
import { accept, accepting, pass, rectify } from "./verbs/site/rectify-and-accept";
import { moveIn, relocate } from "./verbs/site/relocate";
import { clearingInBracket, half, whole } from "./verbs/site/two-cuts-three-clearings";
import { event, OUTAGE } from "./verbs/whole-events";
import { governorWords, resist } from "./governor-words";
import { type Handler, scope } from "./handler";
import { date, vagueDate } from "./days";

const CUTS: ReadonlySet<TokenRole> = new Set<TokenRole>(["powerCut", "waterCut", "bothCut", "cut"]);
const ONLY: ReadonlySet<string> = new Set(["仅", "只"]);
/** What is said to be denied of the deed before it (未开始). */
const PREDICATE = /^(?:开始|启动|完成|落实|到位|实施|执行|进行)$/;
const CUMULATIVE = /累计|截至|截止/;

/** A word that is read by those beside it. */
const passive: Handler = (at) => at + 1;

/** What each role of a word does where it is met. */
export const handlers: Readonly<Record<TokenRole, Handler>> = {
  destroy: actOnThings,
  removeByForce: actOnThings,
  dismantle: actOnThings,
  remove: actOnThings,
  carryOff: actOnThings,
  seize: actOnThings,
  confiscate: actOnThings,
  cut: actOnThings,
  dispatch,
  detainAdministratively: detain,
  detainCriminally: detain,
  detainSomehow,
  otherVerb: inspect,
  remaining: otherVerb,

  equipment: nameThing,
  vehicle: nameThing,
  material: nameThing,
  product: nameThing,
  site: nameThing,
  meter: nameThing,
  team: nameThing,
  inspector: nameThing,
  staff: nameThing,
  person: (at, reading) => {
    const { passage, things } = reading;
    const isDoer = isOwnDoing(passage, at + 1) || (!things.isEmpty && removesAtHead(passage, at));
    const next = isDoer ? at + 1 : nameThing(at, reading);
    resist(reading, at);
    return next;
  },
  power: nameThing,
  water: nameThing,
  waterAndPower: nameThing,
  supplyPart: nameThing,
  otherThing: nameThing,
  place: nameThing,
  number: (at, reading) =>
    countLater(at, reading) || visitsLater(at, reading) ? at + 1 : nameThing(at, reading),
  text: otherWords,

  powerCut: event(["powerCut"]),
  waterCut: event(["waterCut"]),
  siteCleared: event(["productsCleared"]),
  bothCut: event(TWO_CUTS),
  twoCuts: half(TWO_CUTS),
  threeClearings: half(THREE_CLEARINGS),
  allCutAndCleared: whole,
  close,
  shut,
  rectify,
  acceptance: accept,
  pass,
  relocate,
  mergeRelocate: relocate,
  moveIn,
  stationed: moveIn,

  ...governorWords,

  done: scope(({ clause, governors }, at) => {
    clause.mark("done");
    governors.startDone(at);
  }),
  accordingTo: scope(({ clause }) => clause.mark("accordingTo")),
  compareWith: scope(({ clause }) => clause.mark("comparedWith")),
  through: scope(({ clause }) => clause.mark("through")),
  objectMarker,
  by: (at, reading) => {
    const { passage, clause, governors } = reading;
    if (passage.word(at) !== "由") {
      governors.closeDenial();
      // 电缆被盗致停电
      if (OUTAGE.test(passage.word(at) + passage.word(at + 1))) clause.mark("outage");
    }
    return membersOfTeam(at, reading) ?? doer(at, reading);
  },
  instrument,
  total: scope(({ passage, clause, sentence }, at) => {
    clause.total = CUMULATIVE.test(passage.word(at)) ? "cumulative" : "strict";
    sentence.sumsUp = true;
  }),
  looseTotal: scope(({ clause }) => {
    if (clause.total === "none") clause.total = "loose";
  }),
  breakdown: scope(({ passage, sentence, topic, facts }, at) => {
    // 设备4台，其中2台已捣毁
    topic.isWhole(facts.numbers);
    sentence.tellsOfParts = true;
    if (facts.sums.hasAnyInSentence || passage.role(at - 1) === "stop") sentence.breaksDown = true;
    if (passage.role(at - 1) === "stop") facts.sums.resumeSentence();
  }),

  stop: scope((reading, at) => reading.endSentence(reading.passage.word(at))),
  comma: scope((reading) => reading.comma()),
  date,
  vagueDate,
  contrast: scope((reading) => {
    reading.endClause();
    reading.things.drop();
  }),
  openBracket: (at, reading) => reading.bracket(at),

  closeBracket: passive,
  colon: scope(({ passage, sentence, things, topic, facts }, at) => {
    // 烘箱2台：1台捣毁，1台变卖
    if (passage.role(at + 1) === "number" && things.reach(at)) {
      topic.isWhole(facts.numbers);
      things.drop();
    }
    // 行政拘留3人：业主1人、工人2人
    if (at > passage.from && facts.countedUpTo === passage.token(at - 1).end) sentence.breaksDown = true;
  }),
  adverb,
  comeBack,
  resume,
  useAgain,

  found: (at, reading) => {
    reading.clause.mark("found");
    return otherVerb(at, reading);
  },
  partly: scope(({ passage, governors }, at) => {
    // 仅清运原料 leaves the rest there; 仅断电 is all that was done.
    const next = passage.role(at + 1);
    if (!ONLY.has(passage.word(at)) || !CUTS.has(next)) governors.isPartly = true;
  }),
  ongoingDeed: otherVerb,
  undo: undo,
  saidBefore: scope(({ facts, sentence }) => facts.retract(sentence.firstFact)),
  stopWork: scope(({ governors }) => governors.nameVerb()),
  completed: scope(({ passage, items, governors }, at) => {
    // 雨水口12月10日前完成封堵
    if (passage.word(at) === "完成" && governors.over("addressee") !== null) items.isOneUndone = true;
  }),
  carryOut: accepting,
  undone: passive,
  oneClearing: clearingInBracket,
  classify: passive,
  standard: passive,
  connector: scope(({ passage, governors }, at) => {
    // 清原料未开始、清产品已完成
    if (passage.role(at - 2) === "denial" && PREDICATE.test(passage.word(at - 1))) governors.endPredicate();
  }),
  each: scope(({ passage, clause }, at) => {
    if (isVerb(passage.role(at + 1))) clause.mark("each");
  }),
  andSoOn: passive,
  recurring: passive,
  inProgress: scope(({ passage, things, topic, facts }, at) => {
    // 3只电表中2只已拆除
    if (passage.role(at + 1) !== "number" || !things.reach(at)) return;
    topic.isWhole(facts.numbers);
    things.drop();
  }),
};
