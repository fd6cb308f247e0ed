import { isDeed, type Verb } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";
import type { Needs } from "../scopes/reading";
import type { ThingsBefore } from "../scopes/waiting-things";
import type { CountedThing } from "../things/counted-thing";
import { isMachine, kindOf } from "../things/verbs-and-things";
import type { Verbs } from "./take-object";

const FEW = 3;
const MARKS: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "done",
  "strongAdverb",
  "by",
  "date",
  "vagueDate",
  "adverb",
]);

/** 磨粒机1台藏匿于柴房，后被查获并捣毁: what destroys without an object means what the sentence speaks of. */
export function topicAsObject(
  { passage, topic, facts }: Needs<"passage" | "topic" | "facts">,
  { verbs, at }: Verbs,
  objects: readonly CountedThing[],
): ThingsBefore | null {
  // 磨粒机5台，捣毁3台
  if (objects[0] !== undefined && isBare(objects[0])) topic.isWhole(facts.numbers);
  const counted = topic.take();
  if (objects.length > 0 || !isMarked(passage, at)) return null;
  const things = counted !== null && destroys(verbs) ? [counted] : topic.askedFor(verbs);
  return things.length === 0 ? null : { things, earlier: [], isOneList: true, next: at, since: "nothing" };
}

/** Whether the words right before a verb say that it was done: 已, 被, a day. */
function isMarked(passage: Passage, at: number): boolean {
  let i = at - 1;
  // 当即断电并砸毁
  if (passage.role(i) === "connector" && isDeed(passage.role(i - 1))) i -= 2;
  while (i >= at - FEW && (passage.role(i) === "text" || passage.role(i) === "connector")) i--;
  return MARKS.has(passage.role(i));
}

/**
 * 关闭阀门、拉下总闸; 上交电表1只、自拆脱水机2台: of things before and behind it, a verb acts on those that it makes a fact
 * of, and behind a list mark on its own.
 */
export function isOfOthers(
  passage: Passage,
  { verbs }: Verbs,
  before: ThingsBefore | null,
  objects: readonly CountedThing[],
): boolean {
  const isMeant = (thing: CountedThing): boolean =>
    thing.thing === "waterAndPower" || kindOf(verbs, thing) !== null;
  if (before === null || !objects.some(isMeant)) return false;
  return !before.things.some(isMeant) || passage.role(before.next) === "connector";
}

/** Whether a verb destroys by force. */
export function destroys(verbs: readonly Verb[]): boolean {
  return verbs.includes("destroy") || verbs.includes("removeByForce");
}

/** 2台钩机拆毁搅拌机4台: a machine before a destroying verb that has an object of its own is the tool. */
export function isDoneWith(
  verbs: readonly Verb[],
  before: readonly CountedThing[],
  objects: readonly CountedThing[],
): boolean {
  const [object] = objects;
  return (
    destroys(verbs) && object !== undefined && !isBare(object) && before.some(({ thing }) => isMachine(thing))
  );
}

/** 3台, without what it counts. */
function isBare({ thing, quantity, start }: CountedThing): boolean {
  return thing === "unknown" && quantity?.start === start;
}
