import type { Fact } from "./facts";

/** Where a text without a year stands in time. */
export interface ReadOptions {
  /** The report date, or today where there is none, `YYYY-MM-DD`. */
  today: string;
}

/** Reads the facts out of one cell of 整治进展情况, in the order of the text. */
export function readProgress(_text: string, _options: ReadOptions): Fact[] {
  return [];
}
