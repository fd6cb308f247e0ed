import type { Fact } from "../facts";
import type { NumberClass } from "../numbers";
import type { Token } from "../text/tokens";
import type { CountedThing, Quantity } from "./things/counted-thing";
import { isCountable } from "./things/verbs-and-things";

/** What became of a number, and the fact that gives it. */
export interface Entry {
  readonly as: NumberClass;
  readonly fact?: Fact | undefined;
}

/** Keeps for each number of a text what the rules made of it. What one has counted none of the others can take back. */
export class NumberLedger {
  private readonly entries = new Map<number, Entry>();
  private readonly startsOf = new Map<Fact, number[]>();
  /** Things with a number, of which it is not yet said what was done to them. */
  private readonly named = new Map<number, CountedThing>();

  /** A number is in a fact. */
  count({ start, approximate }: Quantity, fact: Fact): void {
    this.entries.set(start, { as: approximate ? "approximate" : "counted", fact });
    const starts = this.startsOf.get(fact);
    if (starts === undefined) this.startsOf.set(fact, [start]);
    else starts.push(start);
  }

  /** A fact was taken back: its numbers were counted elsewhere. */
  forget(fact: Fact): void {
    for (const start of this.startsOf.get(fact) ?? []) this.entries.set(start, { as: "other" });
  }

  /** A number is in no fact, and why. */
  leave({ start }: Pick<Quantity, "start">, as: NumberClass): void {
    if (this.entries.get(start)?.fact === undefined) this.entries.set(start, { as });
  }

  /** The numbers of things are in no fact, and why. */
  leaveThings(things: readonly CountedThing[], as: NumberClass): void {
    for (const { quantity } of things) if (quantity !== undefined) this.leave(quantity, as);
  }

  /** As {@link leaveThings}, but for numbers of which nothing is said yet. */
  leaveUnread(things: readonly CountedThing[], as: NumberClass): void {
    for (const { quantity } of things)
      if (quantity !== undefined && !this.entries.has(quantity.start)) this.leave(quantity, as);
  }

  /** A thing with its number was named. */
  name(thing: CountedThing): void {
    if (thing.quantity !== undefined) this.named.set(thing.quantity.start, thing);
  }

  /** What became of the number of a token; null where it has no unit and nothing counts it. */
  entryOf(token: Token): Entry | null {
    const entry = this.entries.get(token.start);
    if (token.measure === undefined && entry?.fact === undefined) return null;
    if (entry !== undefined) return entry;
    const thing = this.named.get(token.start);
    return { as: thing !== undefined && isCountable(thing) ? "unclear" : "other" };
  }
}
