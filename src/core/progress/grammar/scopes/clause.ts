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
  /** 采取: the 措施 named now were taken. */
  | "taking";

/** Whether a count is said to be the sum of those before it: not, perhaps (共), or for certain (累计). */
export type TotalMark = "none" | "loose" | "strict";

/** Lives to the next comma, date or stop. */
export class Clause {
  total: TotalMark = "none";
  /** Token of the 将 or 把 that waits for its verb; -1 where there is none. */
  objectMarkerAt = -1;
  /** Token after the last 取缔 that became a fact, so that its words are not taken twice. */
  closedUpTo = -1;
  private readonly marks: Mark[] = [];

  says(mark: Mark): boolean {
    return this.marks.includes(mark);
  }

  mark(mark: Mark): void {
    if (!this.says(mark)) this.marks.push(mark);
  }
}
