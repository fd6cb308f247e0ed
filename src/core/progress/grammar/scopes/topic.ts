import type { Verb } from "../../text/roles";
import type { NumberLedger } from "../number-ledger";
import type { CountedThing } from "../things/counted-thing";

/** What the text speaks of: a number without a noun counts it (电表…拆了1个), a verb without an object may mean it. */
export class Topic {
  private thing: CountedThing["thing"] | null = null;
  /** The last thing of this sentence that no verb has taken. */
  private counted: CountedThing | null = null;

  /** What was done to a thing, where days with a number each follow (捣毁设备：11月5日3台，11月9日2台). */
  heading: { readonly verbs: readonly Verb[]; readonly thing: CountedThing["thing"] } | null = null;

  private sealed: readonly CountedThing[] = [];
  private isForced = false;
  /** What the text speaks of was named in this sentence. */
  private isOfSentence = false;

  /** What was asked for or not done, by its verb: it may be said later that it was done. */
  private asked = new Map<Verb, readonly CountedThing[]>();
  private askedBefore: ReadonlyMap<Verb, readonly CountedThing[]> = new Map();

  /** 责令拆除设备: a verb that something governs was to be done to things. */
  ask([verb]: readonly Verb[], things: readonly CountedThing[]): void {
    if (verb !== undefined && things.length > 0) this.asked.set(verb, things);
  }

  /** What a verb without an object was asked for in this sentence or the one before (责令拆除设备，11月8日已拆除). */
  askedFor([verb]: readonly Verb[]): readonly CountedThing[] {
    return (verb && (this.asked.get(verb) ?? this.askedBefore.get(verb))) ?? [];
  }

  name(thing: CountedThing): void {
    this.speakOf([thing]);
    if (thing.thing === "equipment" || thing.thing === "meter" || thing.thing === "unknown")
      this.counted = thing;
  }

  /** The text speaks of what a verb was done to. */
  speakOf(things: readonly CountedThing[]): void {
    for (const { thing } of things)
      if (thing === "equipment" || thing === "meter") {
        this.thing = thing;
        this.isOfSentence = true;
      }
  }

  /** A verb has taken what was named. */
  take(): CountedThing | null {
    const { counted } = this;
    this.counted = null;
    return counted;
  }

  /** The number that was named is that of the whole, of which only a part is done. */
  isWhole(numbers: NumberLedger): void {
    const counted = this.take();
    if (counted === null) return;
    numbers.leaveUnread([counted], "other");
    // 烘箱2台，其中1台捣毁: what 台 counts is a machine.
    if (counted.thing === "unknown" && counted.quantity?.measure === "machine")
      this.speakOf([{ ...counted, thing: "equipment" }]);
  }

  /** What verbs were done to things: of machines sealed, or taken down after an unnamed 强制拆除, more may be said. */
  done(verbs: readonly Verb[], things: readonly CountedThing[], numbers: NumberLedger): void {
    const machines = things.filter(({ thing }) => thing === "equipment");
    if (verbs.includes("seize")) this.sealed = machines;
    else if (verbs.includes("dismantle") && this.isForced) numbers.leaveThings(machines, "unclear");
  }

  /** 强制拆除 without an object: it may mean the machines that were sealed before, or those that are named next. */
  destroyedUnnamed(numbers: NumberLedger): void {
    numbers.leaveThings(this.sealed, "unclear");
    this.isForced = true;
  }

  endSentence(): void {
    this.askedBefore = this.asked;
    this.asked = new Map();
    this.isOfSentence = false;
    this.counted = null;
    this.heading = null;
  }

  /** A number without a noun as the number of what its list named before it, or of what the text speaks of. */
  of(thing: CountedThing, before?: CountedThing): CountedThing {
    const isBare =
      thing.thing === "unknown" && (thing.quantity?.start === thing.start || thing.unnamed === true);
    const measure = thing.quantity?.measure;
    const isMeant =
      measure === "single" || (this.isOfSentence && (measure === "machine" || measure === "piece"));
    const named = before?.quantity === undefined ? this.thing : isCounted(before) ? before.thing : null;
    return isBare && isMeant && named !== null ? { ...thing, thing: named } : thing;
  }
}

function isCounted({ thing }: CountedThing): boolean {
  return thing === "equipment" || thing === "meter";
}
