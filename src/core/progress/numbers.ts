import type { Fact } from "./facts";

/** What became of a number of a progress text. */
export type NumberClass =
  /** A fact counts it. */
  | "counted"
  /** A fact gives it, but only roughly: shown, never added up. */
  | "approximate"
  /** 未捣毁设备3台 */
  | "denied"
  /** 拟捣毁设备3台 */
  | "planned"
  /** 责令拆除设备3台 */
  | "ordered"
  /** A part of a number that is counted (其中磨粒机3台). */
  | "part"
  /** The sum of numbers that are counted (共5台). */
  | "total"
  /** What a deed was done with (用挖掘机2台). */
  | "tool"
  /** What was given back or let go (启封电表1个). */
  | "undone"
  /** What no figure counts (罚款2万元, 加装探头2台). */
  | "other"
  /** No rule says whether it counts: it is never added up. */
  | "unclear";

/** One number of a progress text, with its unit, and what became of it. */
export interface ReadNumber {
  /** The number as it stands, with its unit (`3台`). */
  text: string;
  /** First UTF-16 code unit of the cell's own text. */
  start: number;
  /** The code unit after the last one. */
  end: number;
  /** How many; null where the text names no number (数台). */
  value: number | null;
  as: NumberClass;
  /** The fact that counts it or gives it roughly. */
  fact?: Fact;
}
