import type { IsoDate } from "../../../language";
import type { Token } from "../../text/tokens";
import type { Uncounted } from "./uncounted";

/** Lives to the next 。 ； or line. */
export class Sentence {
  /** 其中 was said, or a bracket is read: counts now break down one before them. */
  breaksDown: boolean;
  /** 其中 was said: what no figure counts is a part. */
  tellsOfParts = false;
  /** 现有, 发现: its numbers tell what is there, until something is done. */
  listsWhatIsThere = false;
  /** 以上共计 was said: a count equal to the sum before repeats it. */
  sumsUp = false;
  /** How many sites it tells of (对3家); null where it does not say. */
  sites: number | null = null;
  /** A day was said. */
  isDated = false;
  /** 擅自 was said. */
  isUnauthorised = false;
  /** An acceptance was held, and how it ended is not said yet. */
  isAwaitingAcceptance = false;
  /** What was done to things whose number may come (电表全部收回，共17只). */
  uncounted: Uncounted | null = null;
  /** 取缔 became a fact in it. */
  isClosed = false;
  /** 两断三清 as the standard, until it is said what it was applied to; with the date that it was named under. */
  standard: { readonly token: Token; readonly date: IsoDate | null } | null = null;

  constructor(
    /** How many facts went before it. */
    readonly firstFact: number,
    breaksDown = false,
  ) {
    this.breaksDown = breaksDown;
  }
}
