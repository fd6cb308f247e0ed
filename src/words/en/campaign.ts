import type { Campaign } from "../../core/campaign";
import { monthDay } from "./day";

/** One of several, each in quotes: “a”, “b” or “c”. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? "";
  return quoted.length > 0 ? `${quoted.join(", ")} or ${last}` : last;
}

/** The dispositions to choose from. */
export function dispositions({ dispositions: all }: Campaign): string {
  return oneOf(all.map(({ word }) => word));
}

/** 10, 20 and 30 as in: on the 10th, 20th and 30th of each month. */
export function dueDays({ dueDays: days }: Campaign): string {
  const sorted = [...days].sort((a, b) => a - b).map(ordinal);
  const last = sorted.pop() ?? "";
  return sorted.length > 0 ? `${sorted.join(", ")} and ${last}` : last;
}

function ordinal(day: number): string {
  const isTeen = day > 10 && day < 14;
  return `${day}${(isTeen ? undefined : ["", "st", "nd", "rd"][day % 10]) || "th"}`;
}

/** The stages of the notice and their ends. */
export function stages({ dispositions: all }: Campaign): string {
  const ends = all.map(({ stage, word, deadline }) => `“${stage ?? word}” ends on ${monthDay(deadline)}`);
  return [...new Set(ends)].join(", ");
}
