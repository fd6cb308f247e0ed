import type { Verb } from "../../text/roles";
import type { CountedThing } from "../things/counted-thing";

/** What a verb was done to without a number, which the next clause may give (电表全部收回，共17只). */
export interface Uncounted {
  readonly verbs: readonly Verb[];
  readonly thing: CountedThing;
  readonly from: number | undefined;
  /** The facts that it made: their first, and the one after their last. */
  readonly first: number;
  readonly last: number;
}
