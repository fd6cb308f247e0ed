import type { IsoDate } from "../../../language";

/** What was said in a clause and changes how the words after it are read. */
export type Mark =
  /** 已 */
  | "done"
  /** 按, 根据: a requirement named now is a standard met, no order. */
  | "accordingTo"
  /** 对照: a standard named now is only compared with. */
  | "comparedWith"
  /** 经, 通过: what others urged has happened. */
  | "through"
  /** 发现: what is found was not allowed. */
  | "found"
  /** 同意: what comes is allowed. */
  | "allowed"
  /** 检修, 台风: why the supply failed of itself. */
  | "outage"
  /** 各: a count holds for each of the sites. */
  | "each"
  /** 11月12日起: what comes was only begun then. */
  | "beginning"
  /** 完成两断: and so is 三清 behind it. */
  | "halfDone"
  /** 采取: the 措施 named now were taken. */
  | "taking";

/** Whether a count is said to be the sum of those before it: not, perhaps (共), for certain (合计), or of all so far (累计). */
export type TotalMark = "none" | "loose" | "strict" | "cumulative";

/** Lives to the next comma, date or stop. */
export class Clause {
  total: TotalMark = "none";
  /** Token of the 将 or 把 that waits for its verb; -1 where there is none. */
  objectMarkerAt = -1;
  /** Token after the last 取缔 that became a fact, so that its words are not taken twice. */
  closedUpTo = -1;
  /** The first fact that a day in a bracket may date. */
  undatedFrom: number;
  /** 11月6日、7日分别断电、断水: a day for each of its facts. */
  daysInTurn: readonly IsoDate[] | null = null;
  private readonly marks: Mark[] = [];

  constructor(
    /** How many facts went before it. */
    readonly firstFact: number,
  ) {
    this.undatedFrom = firstFact;
  }

  says(mark: Mark): boolean {
    return this.marks.includes(mark);
  }

  mark(mark: Mark): void {
    if (!this.says(mark)) this.marks.push(mark);
  }
}
