import type { Campaign, Period } from "../../campaign";
import type { FileDecisions } from "./file-decisions";
import type { CountedBefore } from "./past";

/** What a unit's files are judged by. */
export interface IntakeContext {
  readonly campaign: Campaign;
  readonly period: Period | null;
  /** Its reports that counted before, the latest period last. */
  readonly before: readonly CountedBefore[];
}

/** What decides which of a unit's files count. */
export interface ChoiceContext extends IntakeContext {
  readonly decisions: FileDecisions;
}
