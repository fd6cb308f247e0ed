import type { IsoDate } from "../language";
import type { FactKind } from "./kinds";

/** One thing that a progress text states as done. */
export interface Fact {
  kind: FactKind;
  /** How many (machines, meters, groups, people), where the text says so. */
  count?: number;
  /** The text gives the number only roughly (10余台, 数台): shown, never added up. */
  approximate?: true;
  /** The day it was done, where the entry has a date. */
  date?: IsoDate;
  /** First UTF-16 code unit of the passage in the cell's own text. */
  start: number;
  /** The code unit after the last one of the passage. */
  end: number;
  /** The passage itself, `text.slice(start, end)`. */
  text: string;
}
