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

/** A number in no fact: shared, since a long text has thousands of them. */
const LEFT: Readonly<Record<NumberClass, Entry>> = {
  counted: { as: "counted" },
  approximate: { as: "approximate" },
  denied: { as: "denied" },
  planned: { as: "planned" },
  ordered: { as: "ordered" },
  part: { as: "part" },
  total: { as: "total" },
  tool: { as: "tool" },
  undone: { as: "undone" },
  other: { as: "other" },
  unclear: { as: "unclear" },
};
/** Numbers of things of which it is not yet said what was done to them: a figure could count them, or none could. */
const COUNTABLE: Entry = { as: "unclear" };
const UNCOUNTABLE: Entry = { as: "other" };

/** A number in a fact, and where it begins. */
interface CountedEntry extends Entry {
  readonly start: number;
  readonly fact: Fact;
}

/** Keeps for each number of a text what the rules made of it. What one has counted none of the others can take back. */
export class NumberLedger {
  private readonly entries = new Map<number, Entry>();
  /** The numbers of facts, in the order of the facts. */
  private readonly counted: CountedEntry[] = [];

  /** A number is in a fact. */
  count({ start, approximate }: Quantity, fact: Fact): void {
    const entry: CountedEntry = { as: approximate ? "approximate" : "counted", fact, start };
    this.entries.set(start, entry);
    this.counted.push(entry);
  }

  /** The last facts were taken back: their numbers were counted elsewhere. */
  forget(facts: readonly Fact[]): void {
    const taken = new Set(facts);
    for (
      let last = this.counted.at(-1);
      last !== undefined && taken.has(last.fact);
      last = this.counted.at(-1)
    ) {
      this.entries.set(last.start, LEFT.other);
      this.counted.pop();
    }
  }

  /** A number is in no fact, and why. */
  leave({ start }: Pick<Quantity, "start">, as: NumberClass): void {
    if (this.entries.get(start)?.fact === undefined) this.entries.set(start, LEFT[as]);
  }

  /** The numbers of things are in no fact, and why. */
  leaveThings(things: readonly CountedThing[], as: NumberClass): void {
    for (const { quantity } of things) if (quantity !== undefined) this.leave(quantity, as);
  }

  /** As {@link leaveThings}, but for numbers of which nothing is said yet. */
  leaveUnread(things: readonly Pick<CountedThing, "quantity">[], as: NumberClass): void {
    for (const { quantity } of things)
      if (quantity !== undefined && this.isUnread(quantity)) this.leave(quantity, as);
  }

  /** A thing with its number was named. */
  name(thing: CountedThing): void {
    const { quantity } = thing;
    if (quantity !== undefined && this.isUnread(quantity))
      this.entries.set(quantity.start, isCountable(thing) ? COUNTABLE : UNCOUNTABLE);
  }

  private isUnread({ start }: Quantity): boolean {
    const entry = this.entries.get(start);
    return entry === undefined || entry === COUNTABLE || entry === UNCOUNTABLE;
  }

  /** What became of the number of a token; null where it has no unit and nothing counts it. */
  entryOf(token: Token): Entry | null {
    const entry = this.entries.get(token.start);
    if (token.measure === undefined && entry?.fact === undefined) return null;
    return entry ?? UNCOUNTABLE;
  }
}
