import type { CountedThing } from "../things/counted-thing";

/** Things named before their verb. */
export interface ThingsBefore {
  readonly things: readonly CountedThing[];
  /** Token after the last of them. */
  readonly next: number;
  /** What has passed since: nothing, other words, or a comma. */
  readonly since: "nothing" | "words" | "comma";
}

/** A list of things that waits for its verb: over other words or one comma, not over both, nor over the sentence. */
export class WaitingThings {
  private things: CountedThing[] | null = null;
  private next = -1;
  private since: ThingsBefore["since"] = "nothing";
  /** A verb has taken them. */
  isTaken = false;

  /** Adds a thing to the list, or begins a new one where something has passed since the last. */
  add(thing: CountedThing): void {
    if (this.things === null || this.since !== "nothing") this.things = [thing];
    else this.things.push(thing);
    this.since = "nothing";
    this.next = thing.next;
  }

  /** The last thing of the list where it goes up to a token, as a list for the bracket there (磨粒机2台（已捣毁）). */
  inBracket(at: number): WaitingThings {
    const inner = new WaitingThings();
    const last = this.reach(at) ? this.things?.at(-1) : undefined;
    if (last !== undefined) inner.add(last);
    return inner;
  }

  get isEmpty(): boolean {
    return this.things === null;
  }

  /** Whether the list goes up to a token. */
  reach(at: number): boolean {
    return this.things !== null && this.next === at;
  }

  /** A weight or the like belongs to the last thing (原料3吨). */
  passWeight(at: number): void {
    this.next = at + 1;
  }

  passWords(): void {
    if (this.since === "comma") this.drop();
    else this.since = "words";
  }

  passComma(): void {
    if (this.since === "nothing") this.since = "comma";
    else this.drop();
  }

  /** No verb will come for them. */
  drop(): void {
    this.things = null;
  }

  /** The verb has come. */
  take(): ThingsBefore | null {
    if (this.things === null) return null;
    const { things, next, since } = this;
    this.things = null;
    this.isTaken = true;
    return { things, next, since };
  }
}
