import type { Passage } from "../scopes/passage";
import type { CountedThing } from "./counted-thing";
import { isSeparator } from "./list-clause";
import { thingAt } from "./read-thing";
import { quantityOf } from "./thing-and-number";
import { counts } from "./verbs-and-things";

/**
 * 捣毁设备（磨粒机3台、造粒机2台）: the things of the bracket behind a thing without a number of its own, and the token
 * after the bracket; null where there is none, or one of them has no number.
 */
export function partsInBracket(
  passage: Passage,
  whole: CountedThing,
): { parts: CountedThing[]; isEach: boolean; next: number } | null {
  const { quantity, next } = whole;
  const end = passage.bracketEnd(next);
  if (quantity !== undefined || end === null) return null;
  const bracket = passage.within(next + 1, end - 1);
  const parts: CountedThing[] = [];
  for (let i = bracket.from; i < bracket.to;) {
    const part = partAt(whole, bracket, i);
    if (part === null) return null;
    parts.push(part);
    i = part.next;
    while (i < bracket.to && isSeparator(bracket.role(i))) i++;
  }
  // 造粒机、切粒机各1台
  const isEach = parts.at(-1)?.each === true;
  const areCounted = parts.length > 0 && (isEach || parts.every((part) => part.quantity !== undefined));
  return areCounted ? { parts, isEach, next: end } : null;
}

/** 电表（三相2只）, 设备（东厂房3台）: a part that has no noun of its own is one of the whole. */
function partAt({ thing }: CountedThing, bracket: Passage, at: number): CountedThing | null {
  const part = thingAt(bracket, at);
  if (part === null || (part.thing !== "unknown" && part.thing !== "otherThing")) return part;
  if (part.quantity !== undefined) return counts(thing, part.quantity.measure) ? { ...part, thing } : part;
  if (bracket.endsBefore(part.next) || bracket.role(part.next) !== "number") return part;
  const number = bracket.token(part.next);
  if (!counts(thing, number.measure)) return part;
  return { ...part, thing, end: number.end, quantity: quantityOf(number), next: part.next + 1 };
}
