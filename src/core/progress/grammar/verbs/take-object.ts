import type { Verb } from "../../text/roles";
import type { Passage } from "../scopes/passage";
import type { Needs } from "../scopes/reading";
import type { ThingsBefore } from "../scopes/waiting-things";
import { hasObject, TRANSPARENT } from "../things/list-clause";
import { kindOf } from "../things/verbs-and-things";
import { doerEnd, isOnHisOwn, isOwnDoing, removesAtHead } from "./doers";

const FEW = 6;
/** 空压机1台系租赁，由出租方拉回: what the thing is. */
const IS = /^均?(?:系|为|属)./;
const ALL = /^(?:均|都|全|一并|悉数|一律)/;

/** A verb, or several that share one object (拆除并清运设备). */
export interface Verbs {
  readonly verbs: readonly Verb[];
  /** Token of the first of them. */
  readonly at: number;
  /** Token of the last. */
  readonly last: number;
}

/** The things named before the verbs, where it is they that the verbs act on. They wait no longer, either way. */
export function takeObject(
  { passage, governors, things, topic, facts }: Needs<"passage" | "governors" | "things" | "topic" | "facts">,
  verbs: Verbs,
): ThingsBefore | null {
  const taken = things.take();
  if (taken === null) return null;
  const before = { ...taken, things: taken.things.map((thing) => topic.of(thing)) };
  if (!isObject(passage, before, verbs)) {
    // 查处设备4台，拟查封电表1个: a plan with an object of its own does not reach back.
    const governed = governors.over("addressee");
    const reachesBack = governed !== null && !hasObject(passage, verbs.last + 1);
    if (before.since !== "comma") facts.numbers.leaveUnread(before.things, governed ?? "other");
    if (reachesBack) {
      facts.numbers.leaveUnread([...before.earlier, ...before.things], governed);
      // 现场有磷化槽3个，责令自行拆除；11月15日已拆除
      topic.ask(verbs.verbs, before.things);
    }
    return null;
  }
  if (saysAll(passage, before.next, verbs.at))
    return { ...before, things: [...before.earlier, ...before.things] };
  return before.isOneList && before.since === "nothing" ? withSameKind(before, verbs) : before;
}

/** 磨粒机3台，造粒机2台被捣毁: one list, as far as the verb makes the same of its things. */
function withSameKind(before: ThingsBefore, { verbs }: Verbs): ThingsBefore {
  const kind = kindOf(verbs, before.things[0]!);
  const same = before.earlier.filter((thing) => kindOf(verbs, thing) === kind);
  return { ...before, things: [...same, ...before.things] };
}

/** 均, 全部: the things of the clauses before are meant too. */
function saysAll(passage: Passage, from: number, to: number): boolean {
  for (let k = Math.max(from, to - FEW); k < to; k++) if (ALL.test(passage.word(k))) return true;
  return false;
}

function isObject(
  passage: Passage,
  { things, next, since }: ThingsBefore,
  { verbs, at, last }: Verbs,
): boolean {
  const isPossible = things.some(
    (one) => one.thing === "otherThing" || one.thing === "waterAndPower" || kindOf(verbs, one) !== null,
  );
  if (!isPossible || since !== "comma") return isPossible;
  return onlyMarksBetween(passage, next, at) && !hasObject(passage, last + 1);
}

/** 磨粒机3台，均已捣毁; 设备5台，业主自行拆除: over a comma something must say that it is they. */
function onlyMarksBetween(passage: Passage, from: number, to: number): boolean {
  let marks = 0;
  for (let k = from; k < to; k++) {
    const role = passage.role(k);
    if (role === "by" || (role === "person" && isOwnDoing(passage, k + 1))) {
      marks++;
      k = Math.max(k, doerEnd(passage, k) - 1);
      continue;
    }
    // 电表2只（100A），11月12日全部拆除
    const bracket = passage.bracketEnd(k);
    if (bracket !== null) k = bracket - 1;
    // 设备6台，11月9日拆除
    if (role === "vagueDate" || (role === "date" && passage.token(k).date !== undefined)) marks++;
    if (bracket !== null || role === "comma" || role === "date" || role === "vagueDate") continue;
    // 11月9日业主全部运走
    if (role === "person" && (marks > 0 || removesAtHead(passage, k))) continue;
    if (role === "text" && k === from && IS.test(passage.word(k))) continue;
    if (!TRANSPARENT.has(role)) return false;
    const word = passage.word(k);
    const isMark = role === "done" || role === "strongAdverb" || isOnHisOwn(word);
    if (isMark || ALL.test(word)) marks++;
  }
  return marks > 0;
}
