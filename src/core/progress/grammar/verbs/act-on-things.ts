import { isRemoving, type Verb } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";
import type { Doer } from "../scopes/governor-kinds";
import type { Needs, Reading } from "../scopes/reading";
import type { CountedThing } from "../things/counted-thing";
import { thingsAfter } from "../things/thing-list";
import { counts, sharesObject } from "../things/verbs-and-things";
import { countAt, withCount } from "./count-behind";
import { mayBeCountedLater } from "./count-later";
import { isByOwner } from "./doers";
import { isName } from "./happened";
import { destroys, isDoneWith, isOfOthers, topicAsObject } from "./which-things";
import { addAfter, addBefore, tailAfter } from "./add-things";
import { takeObject, type Verbs } from "./take-object";

const FIRM = /^(?:加工)?(?:点(?![位内的])|厂(?![房区内里外家商])|公司|作坊|企业|行业)/;
const GOAL = /[往到至回给入进去]$/;
const LONGEST_FIRM = 4;
const BETWEEN_VERBS: ReadonlySet<TokenRole> = new Set<TokenRole>(["adverb", "strongAdverb", "connector"]);

/** 捣毁, 查封, 切断: a verb, or several that share one object, with the things before or after it. */
export function actOnThings(at: number, reading: Reading, verb = reading.passage.role(at) as Verb): number {
  const { passage, clause, sentence, governors, topic, facts } = reading;
  if (isTrade(at, reading)) {
    reading.things.drop();
    return at + 1;
  }
  const verbs = verbsFrom(passage, verb, at, governors.over("addressee") === null);
  if (verbs.verbs.includes("destroy") && isByOwner(passage, at))
    verbs.verbs.splice(0, verbs.verbs.length, "remove");
  if (passage.word(verbs.last + 1) === "了") governors.happenAt(at);
  const isOutage = clause.says("outage") && verbs.verbs.includes("cut");
  const governed = isOutage ? "other" : governors.over(doerOf(verbs.verbs));
  governors.nameVerb();
  sentence.listsWhatIsThere = false;
  const named = thingsAfter(passage, verbs.last, verbs.last + 1);
  const objects: CountedThing[] = [];
  for (const thing of named) {
    const before = objects.at(-1);
    objects.push(before === undefined || isBehindMark(passage, thing) ? topic.of(thing, before) : thing);
  }
  const taken = takeObject(reading, verbs);
  const before = isOfOthers(passage, verbs, taken, objects)
    ? null
    : (taken ?? topicAsObject(reading, verbs, named));
  // 设备已拆除、捣毁磨粒机3台: only the last of several verbs may have things of its own behind it.
  const isToolBefore = isDoneWith(verbs.verbs, before?.things ?? [], named);
  if (isToolBefore) facts.numbers.leaveThings(before!.things, "tool");
  const hasMarker = clause.objectMarkerAt >= 0;
  const isBehindThings = before !== null && (before.since !== "words" || hasMarker) && !isToolBefore;
  const count = isBehindThings ? countAt(passage, verbs.last + 1) : null;
  const after = isBehindThings && (verbs.last === at || count !== null) ? [] : objects;
  const last = after.at(-1);
  const tail = tailAfter(passage, last === undefined ? verbs.last + 1 : at + 1);
  const next = Math.max(last?.next ?? tail.next, count?.next ?? 0);
  if (governed !== null) {
    topic.ask(verbs.verbs, after.length > 0 ? after : (before?.things ?? []));
    topic.speakOf(after);
    for (const things of [before?.things ?? [], after, count === null ? [] : [count]])
      facts.numbers.leaveThings(things, governed);
    return next;
  }
  if (before === null && last === undefined && destroys(verbs.verbs)) topic.destroyedUnnamed(facts.numbers);
  if (before !== null && (last === undefined ? !isName(reading, tail.end) : isBehindThings)) {
    const own = last === undefined ? verbs : { verbs: [verb], at };
    const first = facts.facts.length;
    if (count === null) {
      addBefore(reading, own, before.things, tail.end);
      mayBeCountedLater(reading, own.verbs, before.things, undefined, first);
      // 原料由业主陆续清运，11月10日清运完毕
      if (governors.isPartly) topic.ask(own.verbs, before.things);
    } else {
      // 破碎机4台，11月7日捣毁3台: the number behind the verb is that of what was done.
      addBefore(reading, own, [withCount(before.things, count)], count.end);
      facts.numbers.leaveUnread(before.things, "other");
    }
  }
  if (last !== undefined) {
    const own = isBehindThings ? { verbs: [passage.role(verbs.last) as Verb], at: verbs.last } : verbs;
    if (isHeadingOfDays(passage, last)) topic.heading = { verbs: own.verbs, thing: last.thing };
    else {
      const first = facts.facts.length;
      addAfter(reading, own, after);
      mayBeCountedLater(reading, own.verbs, after, passage.token(own.at).start, first);
    }
    // 陆续拆除设备，11月12日拆除完毕
    if (governors.isPartly || clause.says("beginning")) topic.ask(own.verbs, after);
    topic.speakOf(after);
    topic.done(own.verbs, after, facts.numbers);
  }
  return next;
}

/** 废旧电线拆解点, 设备拆除公司: the trade of a site or a firm, in its name. */
function isTrade(at: number, { passage, things }: Needs<"passage" | "things">): boolean {
  const { end } = passage.token(at);
  // 设备运往公司
  if (GOAL.test(passage.word(at))) return false;
  return things.reach(at) && FIRM.test(passage.text.slice(end, end + LONGEST_FIRM));
}

/** 捣毁设备：11月5日3台，11月9日2台: the days behind the colon have a number each. */
function isHeadingOfDays(passage: Passage, { thing, quantity, next }: CountedThing): boolean {
  if (quantity !== undefined || passage.role(next) !== "colon" || passage.role(next + 1) !== "date")
    return false;
  return passage.role(next + 2) === "number" && counts(thing, passage.token(next + 2).measure);
}

/** Whether a list mark stands before a number, so that it is not that of the thing right before it (水表1个). */
function isBehindMark(passage: Passage, { next, unnamed }: CountedThing): boolean {
  // 三相2只、单相1只
  return passage.role(unnamed === true ? next - 3 : next - 2) === "connector";
}

function doerOf(verbs: readonly Verb[]): Doer {
  if (verbs.includes("cut")) return "supplier";
  return verbs.every((verb) => verb === "dismantle" || isRemoving(verb)) ? "addressee" : "enforcement";
}

/** The verbs that begin at a token and share one object; one behind 后 only where nothing governs the first (拒绝拆除后强制拆除). */
function verbsFrom(passage: Passage, first: Verb, at: number, mayFollow: boolean): Verbs & { verbs: Verb[] } {
  const verbs = [first];
  let last = at;
  if (sharesObject(first))
    for (let k = at + 1; k < passage.to; k++) {
      const role = passage.role(k);
      // 销毁查扣的设备: the last verb only describes.
      if (sharesObject(role) && passage.role(k + 1) !== "of") {
        if (!verbs.includes(role)) verbs.push(role);
        last = k;
      } else if (!BETWEEN_VERBS.has(role)) {
        const isNext = mayFollow && role === "afterwards" && sharesObject(passage.role(k + 1));
        if (!isNext) break;
      }
    }
  return { verbs, at, last };
}
