import type { IsoDate } from "../../../language";
import type { CountedThing } from "../things/counted-thing";

/** Things named before their verb. */
export interface ThingsBefore {
  readonly things: readonly CountedThing[];
  /** Those of clauses before (磨粒机3台，造粒机2台，均已捣毁). */
  readonly earlier: readonly CountedThing[];
  /** The clauses hold nothing but things, so that they are one list. */
  readonly isOneList: boolean;
  /** Token after the last of them. */
  readonly next: number;
  /** What has passed since: nothing, other words, or a comma. */
  readonly since: "nothing" | "words" | "comma";
}

/** A list of things that waits for its verb: over other words or one comma, not over both, nor over the sentence. */
export class WaitingThings {
  private things: CountedThing[] | null = null;
  private earlier: CountedThing[] = [];
  private isOneList = true;
  private next = -1;
  private since: ThingsBefore["since"] = "nothing";
  /** A verb has taken them. */
  isTaken = false;

  /** Adds a thing to the list, or begins a new one where something has passed since the last; it may open its clause. */
  add(thing: CountedThing, opensClause = true): void {
    if (this.things !== null && this.since === "nothing") this.things.push(thing);
    else {
      if (this.things !== null && this.since === "comma") this.earlier.push(...this.things);
      else this.drop();
      this.isOneList &&= opensClause;
      this.things = [thing];
    }
    this.since = "nothing";
    this.next = thing.next;
  }

  /** In a bracket that tells of parts, what they are parts of (磨粒机5台（3台捣毁）). */
  whole: CountedThing | null = null;

  /**
   * The last thing of the list where it goes up to a token, as a list for the bracket there (磨粒机2台（已捣毁）), or as what
   * the bracket tells parts of.
   */
  inBracket(at: number, tellsOfParts: boolean): WaitingThings {
    const inner = new WaitingThings();
    const last = this.reach(at) ? this.things?.at(-1) : undefined;
    if (last === undefined) return inner;
    if (tellsOfParts && last.quantity !== undefined) inner.whole = last;
    else inner.add(last);
    return inner;
  }

  /** Whether what stands right before a token is one of the kind. */
  last(isOfKind: (thing: CountedThing) => boolean): boolean {
    return this.since === "nothing" && this.things !== null && this.things.some(isOfKind);
  }

  get isEmpty(): boolean {
    return this.things === null;
  }

  /** Whether the list goes up to a token. */
  reach(at: number): boolean {
    return this.things !== null && this.next === at;
  }

  /** Whether the last thing goes up to a token and has a number. */
  hasNumberAt(at: number): boolean {
    return this.reach(at) && this.things?.at(-1)?.quantity !== undefined;
  }

  /** A day behind the last thing is its own. */
  dateLast(date: IsoDate, next: number): void {
    this.things!.at(-1)!.date = date;
    this.next = next;
  }

  /** Whether its things have days of their own. */
  get haveDays(): boolean {
    return this.things?.some((thing) => thing.date !== undefined) ?? false;
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
    this.earlier = [];
    this.isOneList = true;
  }

  /** The verb has come. */
  take(): ThingsBefore | null {
    if (this.things === null) return null;
    const { things, earlier, isOneList, next, since } = this;
    this.drop();
    this.isTaken = true;
    return { things, earlier, isOneList, next, since };
  }
}
