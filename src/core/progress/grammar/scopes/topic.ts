import type { ThingClass } from "../../text/roles";
import type { CountedThing } from "../things/counted-thing";

/** What the text speaks of: a number without a noun counts it (电表…拆了1个), a verb without an object may mean it. */
export class Topic {
  private thing: CountedThing["thing"] | null = null;
  /** The last thing with a number of this sentence that no verb has taken. */
  private counted: CountedThing | null = null;

  name(thing: CountedThing): void {
    if (thing.thing === "equipment" || thing.thing === "meter") this.thing = thing.thing;
    else if (thing.thing !== "unknown") return;
    this.counted = thing.quantity === undefined ? null : thing;
  }

  /** A verb has taken what was named. */
  take(): CountedThing | null {
    const { counted } = this;
    this.counted = null;
    return counted;
  }

  endSentence(): void {
    this.counted = null;
  }

  /** A number without a noun as the number of what the text speaks of. */
  of(thing: CountedThing): CountedThing {
    const isBare = thing.thing === "unknown" && thing.quantity?.start === thing.start;
    return isBare && this.thing !== null && thing.quantity?.measure === "single"
      ? { ...thing, thing: this.thing as ThingClass }
      : thing;
  }
}
