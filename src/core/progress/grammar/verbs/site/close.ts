import { isThing } from "../../../text/roles";
import type { Token, TokenRole } from "../../../text/tokens";
import type { Passage } from "../../scopes/passage";
import type { Needs, Reading } from "../../scopes/reading";
import type { ThingsBefore } from "../../scopes/waiting-things";
import type { CountedThing } from "../../things/counted-thing";
import { thingsAfter } from "../../things/thing-list";
import { kindOf } from "../../things/verbs-and-things";
import { actOnThings } from "../act-on-things";
import { completionAround } from "../completion-words";
import { happened } from "../happened";
import { isDescription, isDoneBehindColon, isPartBefore, objectOfClosing } from "./site-as-object";

type Closing = Needs<"passage" | "clause" | "sentence" | "governors" | "topic" | "facts">;

const TAKES_DOWN = ["removeByForce", "dismantle", "remove", "carryOff"] as const;

const LONGEST_RUN = 6;

/** 取缔, 关停: the site is shut, where words around it say that it is done. */
export function close(at: number, reading: Closing & Needs<"things">): number {
  return closeSite(at, reading, isOfThings(reading.things.take()));
}

/** 关闭: the site, but the supply where that is its object; no thing else. */
export function shut(at: number, reading: Reading): number {
  const { passage, things } = reading;
  const next = runEnd(passage, at);
  const isSupply = (thing: CountedThing): boolean => kindOf(["cut"], thing) !== null;
  if (things.last(isSupply) || thingsAfter(passage, at, next).some(isSupply))
    return actOnThings(at, reading, "cut");
  const before = things.take();
  return closeSite(at, reading, isOfThings(before) || isPart(passage.role(next)));
}

/** Whether things stand right before a closing that are no site (锅炉已关停). */
function isOfThings(before: ThingsBefore | null): boolean {
  return before !== null && before.since === "nothing" && before.things.some(isNoSite);
}

/** Whether it is a thing other than the site and whose it is (关闭该加工点). */
function isPart(role: TokenRole): boolean {
  return isThing(role) && role !== "place" && role !== "person";
}

/** Whether what stands before 关闭 is what was shut off, not the site or who shut it. */
function isNoSite({ thing, quantity }: CountedThing): boolean {
  return (
    thing !== "place" &&
    thing !== "person" &&
    thing !== "unknown" &&
    quantity?.measure !== "other" &&
    thing !== "material"
  );
}

/** The token after 关停、取缔. */
function runEnd(passage: Passage, at: number): number {
  let next = at + 1;
  for (let k = next; k < passage.to && k < at + LONGEST_RUN; k++) {
    if (passage.role(k) === "close") next = k + 1;
    else if (passage.role(k) !== "connector") break;
  }
  return next;
}

function closeSite(at: number, reading: Closing, isOfPart: boolean): number {
  const { passage, clause, sentence, governors, topic, facts } = reading;
  const next = runEnd(passage, at);
  const { from, to, isDone } = completionAround(passage, at, next);
  // 取缔：已完成, 取缔情况：到位
  const isAnswered = isDoneBehindColon(passage, passage.word(to) === "情况" ? to + 1 : to);
  // 采取关停措施
  const isTaken = clause.says("taking") && passage.word(to) === "措施";
  const isSaidDone =
    isDone ||
    isAnswered ||
    isTaken ||
    clause.says("done") ||
    // 11月10日督办取缔工作
    (facts.date !== null && !passage.word(next - 1).endsWith("工作")) ||
    clause.objectMarkerAt >= 0;
  const isClass = passage.role(at - 1) === "classify";
  const isSite =
    !isOfPart && isOfSite(passage, from, to, isDone || isAnswered || isTaken || clause.says("done"));
  if (isSaidDone && isSite && !isClass && happened(reading, to)) {
    if (sentence.standard !== null) {
      const { token, date } = sentence.standard;
      facts.add("allCutAndCleared", token.start, token.end, undefined, date);
      sentence.standard = null;
    }
    sentence.isClosed = true;
    let first = Math.max(from, clause.closedUpTo);
    while (passage.role(first) === "connector") first++;
    clause.closedUpTo = to;
    facts.add("closed", passage.token(first).start, passage.token(to - 1).end);
  }
  if (!isOfPart) closeOnDay(to, passage.token(from), reading);
  governors.nameVerb();
  // 关停锅炉2台 counts nothing, and 并拆除烟囱 behind it says nothing of the boiler.
  const parts = thingsAfter(passage, at, to);
  facts.numbers.leaveThings(parts, "other");
  // 关停电镀线，11月13日拆除
  if (parts.every(isNoSite)) for (const verb of TAKES_DOWN) topic.ask([verb], parts);
  return Math.max(next, isObject(passage, to, parts) ? parts.at(-1)!.next : to);
}

/** Whether parts of the site are what was shut, not what was the site's (关停企业的电表). */
function isObject(passage: Passage, from: number, parts: readonly CountedThing[]): boolean {
  const [first] = parts;
  if (first === undefined || !parts.every(isNoSite)) return false;
  for (let i = from; i < first.next; i++) if (passage.role(i) === "of") return false;
  return true;
}

/** 取缔工作于11月9日完成 */
function closeOnDay(
  to: number,
  { start }: Token,
  { passage, governors, facts }: Needs<"passage" | "governors" | "facts">,
): void {
  const day = passage.role(to) === "adverb" || passage.role(to) === "done" ? to + 1 : to;
  const { role, date } = passage.endsBefore(day + 1) ? { role: "stop", date: undefined } : passage.token(day);
  if (role !== "date" || date === undefined || passage.role(day + 1) !== "completed") return;
  if (governors.over("enforcement") === null)
    facts.add("closed", start, passage.token(day + 1).end, undefined, date);
}

/** Whether it is the site that is shut: behind 已 or 依法 other words may follow (已取缔销号), behind a bare 取缔 they make a name of it. */
function isOfSite(passage: Passage, from: number, to: number, isSaidDone: boolean): boolean {
  if (isPartBefore(passage, from) || isDescription(passage, from)) return false;
  const object = objectOfClosing(passage, to);
  return (
    object === "site" ||
    (object === "words" && isSaidDone && passage.role(to) !== "of" && passage.role(to) !== "acceptance")
  );
}
