import type { TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";
import type { CountedThing } from "../things/counted-thing";
import { thingAt } from "../things/read-thing";
import { quantityOf } from "../things/thing-and-number";

const ENDS: ReadonlySet<TokenRole> = new Set<TokenRole>(["comma", "stop", "closeBracket"]);

/** 磨粒机捣毁3台, 磨粒机已捣毁（3台）: the number of the thing before the verb. */
export function countAt(passage: Passage, at: number): CountedThing | null {
  const end = passage.bracketEnd(at);
  if (end !== null) {
    const count = thingAt(passage, at + 1, end - 1);
    const isNumberAlone =
      count?.thing === "unknown" && count.next === end - 1 && count.quantity !== undefined;
    return isNumberAlone ? { ...count, next: end } : null;
  }
  const from = passage.word(at) === "了" ? at + 1 : at;
  if (passage.role(from) !== "number") return null;
  // 电表查封1，
  if (passage.token(from).measure === undefined && ENDS.has(passage.role(from + 1)))
    return numberAlone(passage, from);
  const count = thingAt(passage, from);
  return count?.thing === "unknown" && count.quantity !== undefined ? count : null;
}

/** A number without a unit at the end of its clause. */
function numberAlone(passage: Passage, at: number): CountedThing | null {
  const number = passage.token(at);
  if (number.value == null || number.approximate === true) return null;
  return {
    thing: "unknown",
    start: number.start,
    end: number.end,
    quantity: quantityOf(number),
    next: at + 1,
  };
}

/** The last of the things before the verb, with the number behind it. */
export function withCount(things: readonly CountedThing[], { quantity, end }: CountedThing): CountedThing {
  return { ...things[things.length - 1]!, quantity, end };
}
