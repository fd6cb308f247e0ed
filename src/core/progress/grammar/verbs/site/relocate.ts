import { parks } from "../../../text/names";
import type { TokenRole } from "../../../text/tokens";
import type { Passage } from "../../scopes/passage";
import type { Needs, Reading } from "../../scopes/reading";
import type { ThingsBefore } from "../../scopes/waiting-things";
import type { CountedThing } from "../../things/counted-thing";
import { addBefore } from "../add-things";
import { completionAround } from "../completion-words";
import { isName } from "../happened";
import { isLeftUndone } from "../left-undone";

type Moving = Needs<"passage" | "clause" | "governors" | "things" | "facts">;

const FARTHEST_PARK = 20;
const ENDS_PARK: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "comma",
  "stop",
  "openBracket",
  "closeBracket",
  "date",
]);
const ENDS_CLAUSE: ReadonlySet<TokenRole> = new Set<TokenRole>(["comma", "stop", "closeBracket"]);
const VISITORS: ReadonlySet<string> = new Set(["team", "inspector", "staff"]);
const NAMES_OF_VISITORS = ["工作组", "检查组", "督查组", "专班", "人员", "工作队", "执法队", "组"];
const TO = "至到入往进";

/** 搬迁, and where to. */
export function relocate(at: number, reading: Moving): number {
  const { passage, clause, governors, things, facts } = reading;
  things.drop();
  governors.nameVerb();
  const { role, end } = passage.token(at);
  const { from, to, isDone } = completionAround(passage, at);
  const next = passage.text.charAt(end);
  const hasGoal = passage.word(at).endsWith("入园") || (next !== "" && TO.includes(next));
  const isBare = role === "relocate" && facts.date !== null && isAtEnd(passage, at);
  const last = Math.max(hasGoal ? parkEnd(passage, at) : 0, passage.token(to - 1).end);
  // 已取缔9家、整改4家、搬迁2家: 已 is not said of this.
  const isOfOthers = passage.role(at + 1) === "number" && passage.role(at - 1) === "connector";
  const isSaidDone = isDone || (clause.says("done") && !isOfOthers) || hasGoal || isBare;
  if (
    isSaidDone &&
    passage.role(at - 1) !== "classify" &&
    !isName(reading, end) &&
    !isName(reading, last) &&
    governors.over("addressee") === null &&
    !isLeftUndone(passage, to)
  )
    facts.add("relocated", passage.token(from).start, last);
  // 搬迁进驻工业园 is one move.
  const after = passage.role(at + 1);
  return after === "moveIn" || after === "stationed" ? at + 2 : to;
}

/** 搬入, 进驻: a fact with a park to move into, unless it is visitors who come. */
export function moveIn(at: number, reading: Reading): number {
  const { passage, clause, governors, things, facts } = reading;
  const before = things.take();
  governors.nameVerb();
  const { role, start, end } = passage.token(at);
  const { from, isDone } = completionAround(passage, at);
  const park = parkEnd(passage, at);
  const isWhole = role === "stationed" || end - start === 2;
  const isEnd = isAtEnd(passage, at) || passage.role(at + 1) === "completed";
  // 已签约入园 is only a contract.
  const isAlone = isEnd && isWhole && (isDone || (clause.says("done") && passage.role(at - 1) !== "text"));
  // 已签约入驻产业园
  const isContract = passage.word(at - 1).endsWith("签约");
  const isIntoPark = park >= 0 && !isContract && !isName(reading, park);
  // 设备搬至市外
  if (park < 0 && !isEnd && before?.since === "nothing" && before.things.every(isGoods)) {
    if (governors.over("addressee") === null)
      addBefore(reading, { verbs: ["remove"], at }, before.things, end);
    return at + 1;
  }
  if (
    (isIntoPark || (park < 0 && isAlone)) &&
    !isVisit(passage, before, from) &&
    !governors.isPartly &&
    governors.over("addressee") === null &&
    !isLeftUndone(passage, at + 1)
  )
    facts.add("relocated", passage.token(from).start, Math.max(park, end));
  return at + 1;
}

function isGoods({ thing }: CountedThing): boolean {
  return thing === "equipment" || thing === "material" || thing === "product";
}

function isAtEnd(passage: Passage, at: number): boolean {
  return passage.endsBefore(at + 1) || ENDS_CLAUSE.has(passage.role(at + 1));
}

/** Where the name of a park ends that begins after the verb; -1 where there is none. */
function parkEnd(passage: Passage, at: number): number {
  const start = passage.token(at).end;
  const farthest = start + FARTHEST_PARK;
  let k = at + 1;
  while (k < passage.to && !ENDS_PARK.has(passage.role(k)) && passage.token(k).end < farthest) k++;
  const limit = Math.min(passage.token(k - 1).end, farthest);
  let end = -1;
  for (let p = start; p < limit; p++) {
    const park = parks.at(passage.text, p);
    if (park !== undefined && p + park.text.length <= limit) {
      end = p + park.text.length;
      p = end - 1;
    } else if (end >= 0) break;
  }
  return end;
}

/** 工作组, 执法人员5人 or 检查组于11月8日 before what comes. */
function isVisit(passage: Passage, before: ThingsBefore | null, from: number): boolean {
  if (before?.things.some(({ thing }) => VISITORS.has(thing))) return true;
  let last = from - 1;
  while (["number", "date", "adverb"].includes(passage.role(last))) last--;
  return (
    VISITORS.has(passage.role(last)) || NAMES_OF_VISITORS.some((name) => passage.word(last).endsWith(name))
  );
}
