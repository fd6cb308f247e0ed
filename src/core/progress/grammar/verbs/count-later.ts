import type { FactKind } from "../../kinds";
import type { Verb } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Reading } from "../scopes/reading";
import { addList } from "../things/add-list";
import type { CountedThing } from "../things/counted-thing";
import { counts, kindOf } from "../things/verbs-and-things";

const COUNTED: ReadonlySet<FactKind | null> = new Set<FactKind | null>([
  "equipmentDestroyed",
  "metersSealed",
]);
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

/** 共17只 behind a comma: the number of what was done in the clause before; whether it is that. */
export function countLater(at: number, reading: Reading): boolean {
  const { passage, sentence, facts } = reading;
  const { uncounted } = sentence;
  const { value, measure, start, end, approximate = false } = passage.token(at);
  if (uncounted === null || uncounted.last !== facts.facts.length || value == null) return false;
  const total = passage.role(at - 1);
  const isSum = (total === "looseTotal" || total === "total") && passage.role(at - 2) === "comma";
  if (!isSum || !ENDS.has(passage.endsBefore(at + 1) ? "stop" : passage.role(at + 1))) return false;
  const { verbs, thing, from, first } = uncounted;
  if (measure === undefined || !counts(thing.thing, measure)) return false;
  facts.retract(first);
  const counted = { ...thing, end, quantity: { value, approximate, measure, start } };
  reading.clause.total = "none";
  addList({ verbs, things: [counted], from, to: end }, reading);
  sentence.uncounted = null;
  return true;
}
