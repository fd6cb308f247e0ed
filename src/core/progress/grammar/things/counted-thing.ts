import type { IsoDate } from "../../../language";
import type { ThingClass } from "../../text/roles";
import type { Measure } from "../../text/units";

export interface Quantity {
  /** Null where the text names no number (数台). */
  readonly value: number | null;
  readonly approximate: boolean;
  /** Absent where no unit stands there. */
  readonly measure: Measure | undefined;
  /** Where the number with its unit begins in the folded text. */
  readonly start: number;
}

/** A thing with its number, as it stands in a list (磨粒机3台, 3台磨粒机, 工业用水). */
export interface CountedThing {
  /**
   * `unknown`: no noun of the lexicon, only a number of 台 or 人 (盆景3台); `plant`: a name that ends as those of a plant's
   * vessels and lines do (漂桶4个).
   */
  thing: ThingClass | "unknown" | "plant";
  /** First and last place in the folded text. */
  start: number;
  end: number;
  /** Absent where no number is given. */
  quantity?: Quantity;
  /** 另3台, 其余2台: words before the number that name nothing. */
  unnamed?: boolean;
  /** 各n: the number holds for each of the things listed before it. */
  each?: boolean;
  /** 共n: the number is that of the whole list. */
  total?: boolean;
  /** Index of the token after the thing. */
  next: number;
  /** A day of its own, where the things of a list have one each (设备11月6日、原料11月8日清空). */
  date?: IsoDate;
  /** Bracket tokens stepped over, to be read on their own. */
  brackets?: number[] | undefined;
}
