import type { FactKind } from "../../kinds";
import type { Verb } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";
import type { Reading } from "../scopes/reading";
import { addList } from "../things/add-list";
import type { CountedThing } from "../things/counted-thing";
import { saysPosted } from "./people/posted";
import { counts, kindOf } from "../things/verbs-and-things";

const COUNTED: ReadonlySet<FactKind | null> = new Set<FactKind | null>([
  "equipmentDestroyed",
  "metersSealed",
]);
const LONGEST_SENTENCE = 16;
const INSPECTS = /检查|巡查|排查|核查|复查|夜查|执法/;
const ENDS: ReadonlySet<TokenRole> = new Set<TokenRole>(["comma", "stop", "closeBracket"]);

/** Remembers what a verb was done to, where it has no number and could be counted. */
export function mayBeCountedLater(
  { sentence, facts }: Reading,
  verbs: readonly Verb[],
  things: readonly CountedThing[],
  from: number | undefined,
  first: number,
): void {
  const [thing] = things;
  const last = facts.facts.length;
  const isOpen =
    thing !== undefined &&
    things.length === 1 &&
    thing.quantity === undefined &&
    COUNTED.has(kindOf(verbs, thing));
  sentence.uncounted = isOpen && last > first ? { verbs, thing, from, first, last } : null;
}

/** 检查人员多次上门，累计12人次: the visits of who was named before without a number; whether it is that. */
export function visitsLater(at: number, reading: Reading): boolean {
  const { passage, governors, facts } = reading;
  const { value = null, measure, start, end, approximate = false } = passage.token(at);
  if (!passage.word(at).endsWith("人次") || facts.sums.hasInSentence("inspectorVisits")) return false;
  if (!isSum(passage, at) || governors.over("enforcement") !== null || !namesInspection(passage, at))
    return false;
  const quantity = { value, approximate, measure, start };
  reading.clause.total = "none";
  addList({ verbs: ["dispatch"], things: [{ thing: "staff", start, end, quantity, next: at + 1 }] }, reading);
  return true;
}

function isSum(passage: Passage, at: number): boolean {
  const total = passage.role(at - 1);
  return (total === "looseTotal" || total === "total") && passage.role(at - 2) === "comma";
}

function namesInspection(passage: Passage, at: number): boolean {
  let isNamed = false;
  for (let i = at - 3; i > at - LONGEST_SENTENCE && i >= passage.from && passage.role(i) !== "stop"; i--) {
    if (saysPosted(passage.word(i))) return false;
    isNamed ||= passage.role(i) === "inspector" || INSPECTS.test(passage.word(i));
  }
  return isNamed;
}

/** 共17只 behind a comma: the number of what was done in the clause before; whether it is that. */
export function countLater(at: number, reading: Reading): boolean {
  const { passage, sentence, facts } = reading;
  const { uncounted } = sentence;
  const { value, measure, start, end, approximate = false } = passage.token(at);
  if (uncounted === null || uncounted.last !== facts.facts.length || value == null) return false;
  if (!isSum(passage, at) || !ENDS.has(passage.endsBefore(at + 1) ? "stop" : passage.role(at + 1)))
    return false;
  const { verbs, thing, from, first } = uncounted;
  if (measure === undefined || !counts(thing.thing, measure)) return false;
  facts.retract(first);
  const counted = { ...thing, end, quantity: { value, approximate, measure, start } };
  reading.clause.total = "none";
  addList({ verbs, things: [counted], from, to: end }, reading);
  sentence.uncounted = null;
  return true;
}
