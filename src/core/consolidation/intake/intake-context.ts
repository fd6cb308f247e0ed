import type { Campaign, Period } from "../../campaign";
import type { CountedBefore } from "./past";

/** What a unit's files are judged by. */
export interface IntakeContext {
  readonly campaign: Campaign;
  readonly period: Period | null;
  /** Its reports that counted before, the latest period last. */
  readonly before: readonly CountedBefore[];
}
